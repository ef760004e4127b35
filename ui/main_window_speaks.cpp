// SPDX-License-Identifier: GPL-3.0-or-later
// How the window and the screen of who speaks are joined.
#include "ui/articles/articles_pane.h"
#include "ui/main_window.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"
#include "ui/speaks/speaks_screen.h"
#include "ui/status_line.h"

#include <QStackedWidget>
#include <QToolBar>

namespace ui {

void MainWindow::joinSpeaks()
{
    // What works where the figures are, too, or has a window of its own.
    const QList<QAction *> staying = {
        m_actions.newProject,   m_actions.openProject, m_actions.openAgain,  m_actions.saveCopy,
        m_actions.saveClean,    m_actions.showBackups, m_actions.exportData, m_actions.sayWhenSaved,
        m_actions.quit,         m_actions.undo,        m_actions.redo,       m_actions.showHistory,
        m_actions.schemeSystem, m_actions.schemeLight, m_actions.schemeDark, m_actions.articleTable,
        m_actions.showCoders,   m_actions.whoSpeaks,   m_actions.keys,       m_actions.about};
    for (const QAction *action : m_actions.all()) {
        if (!staying.contains(action)) {
            connect(action, &QAction::triggered, this, &MainWindow::leaveSpeaks);
        }
    }
    connect(m_actions.whoSpeaks, &QAction::triggered, this, &MainWindow::showSpeaks);
    connect(m_speaks, &SpeaksScreen::left, this, &MainWindow::leaveSpeaks);
    connect(
        m_speaks, &SpeaksScreen::claimChosen, this,
        [this](model::ArticleId article, model::AnnotationId claim) {
            leaveSpeaks();
            m_navigation.goTo({article, claim, {}});
        });
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] {
        const bool isAlone = m_pages->currentWidget() == m_speaks;
        m_tools->setVisible(!isAlone);
        m_status->setVisible(!isAlone);
    });
}

void MainWindow::showSpeaks()
{
    if (m_pages->currentWidget() == m_speaks) {
        return;
    }
    commitTyped();
    m_linking.end();
    m_pages->setCurrentWidget(m_speaks);
    m_speaks->enter(m_articles->chosen());
}

void MainWindow::leaveSpeaks()
{
    if (m_pages->currentWidget() != m_speaks) {
        return;
    }
    m_pages->setCurrentIndex(1);
    m_reader->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
