// SPDX-License-Identifier: GPL-3.0-or-later
// How the window's parts are joined about the list of articles.
#include "ui/articles/articles_pane.h"
#include "ui/articles/details_table_dialog.h"
#include "ui/claims/claims_dialog.h"
#include "ui/entities/names_dialog.h"
#include "ui/main_window.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"
#include "ui/status_line.h"

#include <QMenu>
#include <QShortcut>

namespace ui {

void MainWindow::joinArticles()
{
    connect(m_articles, &ArticlesPane::articleChosen, this, [this](model::ArticleId id) {
        if (!m_correcting.leave()) {
            m_articles->setCurrent(m_navigation.article());
            return;
        }
        m_navigation.openArticle(id);
        if (!m_articles->list().hasFocus()) {
            m_reader->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_articles, &ArticlesPane::articleActivated, this, [this] {
        m_reader->setFocus(Qt::OtherFocusReason);
    });
    connect(m_articles, &ArticlesPane::cancelRequested, &m_adding, &Adding::cancel);
    connect(&m_adding, &Adding::progressed, m_articles, &ArticlesPane::showProgress);
    connect(&m_adding, &Adding::duplicatesFound, this, &MainWindow::askDuplicates);
    connect(&m_adding, &Adding::finished, this, &MainWindow::addingDone);
    connect(m_actions.markDone, &QAction::triggered, &m_marking, &ArticleMarking::markDone);
    connect(m_actions.markOpen, &QAction::triggered, &m_marking, &ArticleMarking::markOpen);
    connect(m_actions.excludeArticle, &QAction::triggered, &m_marking, &ArticleMarking::exclude);
    connect(m_actions.removeArticle, &QAction::triggered, &m_marking, &ArticleMarking::remove);
    connect(&m_marking, &ArticleMarking::said, m_status, &StatusLine::say);
    connect(m_actions.eraseArticle, &QAction::triggered, &m_erasing, &Erasing::eraseChosen);
    connect(m_actions.showRemoved, &QAction::triggered, &m_erasing, &Erasing::showRemoved);
    connect(m_actions.showNotes, &QAction::triggered, &m_erasing, &Erasing::showNotes);
    connect(
        &m_erasing, &Erasing::placeChosen, this, [this](const Place &place) { m_navigation.goTo(place); });
    connect(&m_erasing, &Erasing::nameChosen, this, [this](model::EntityId id) {
        showNames();
        m_names->choose(id);
    });
    connect(&m_erasing, &Erasing::leaving, this, [this] {
        commitTyped();
        m_linking.end();
    });
    connect(&m_erasing, &Erasing::erased, this, [this](const QString &path) { openProject(path); });
    connect(&m_erasing, &Erasing::said, m_status, &StatusLine::say);
    m_actions.articleMenu()->insertMenu(m_actions.filterArticles, &m_articles->orderMenu());
    RowsList &list = m_articles->list();
    auto *remove = new QShortcut(QKeySequence::Delete, &list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_actions.removeArticle, &QAction::trigger);
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&list, &QWidget::customContextMenuRequested, this, [this, &list](QPoint position) {
        m_actions.articleMenu()->popup(list.viewport()->mapToGlobal(position));
    });
}

} // namespace ui
