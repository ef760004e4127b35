// SPDX-License-Identifier: GPL-3.0-or-later
// How the window's parts are joined about who codes.
#include "ui/articles/articles_pane.h"
#include "ui/coders/coder_button.h"
#include "ui/main_window.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"
#include "ui/status_line.h"

#include <QScrollBar>

namespace ui {

void MainWindow::joinCoders()
{
    CoderButton &button = m_status->coder();
    button.offer({m_actions.giveCodings, m_actions.showCoders});
    connect(&button, &CoderButton::coderChosen, &m_coderEditing, &CoderEditing::choose);
    connect(m_actions.showCoders, &QAction::triggered, &m_coderEditing, &CoderEditing::showCoders);
    connect(m_actions.giveCodings, &QAction::triggered, this, [this] {
        m_coderEditing.give(chosenAnnotations());
    });
    connect(&m_coderEditing, &CoderEditing::leaving, this, [this] {
        commitTyped();
        m_linking.end();
    });
    connect(&m_coderEditing, &CoderEditing::said, m_status, &StatusLine::say);
}

/// Another coder's work, or what went from one to another: all panes begin anew, and the article stays where
/// it was.
void MainWindow::readAnew()
{
    const int place = m_reader->verticalScrollBar()->value();
    m_articles->articlesReadAnew(m_project->articles());
    showTags();
    showPage();
    m_status->showProject(m_project.get());
    if (m_project->page()) {
        m_reader->verticalScrollBar()->setValue(place);
    }
    m_search.projectReadAnew();
}

} // namespace ui
