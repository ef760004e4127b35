// SPDX-License-Identifier: GPL-3.0-or-later
// How the window's parts are joined about what is current: the article, and what the panel says of it.
#include "model/project/edits_entity.h"
#include "ui/main_window.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"
#include "ui/panel/tags_list.h"
#include "ui/sources/sources_pane.h"
#include "ui/status_line.h"

#include <QMenu>

namespace ui {

void MainWindow::joinReader()
{
    connect(m_reader, &ArticleView::rangeChosen, this, &MainWindow::updateActions);
    connect(m_reader, &ArticleView::pieceChosen, &m_tagging, &Tagging::addPieceOf);
    connect(m_reader, &ArticleView::currentChanged, this, &MainWindow::showCurrent);
    connect(m_reader, &ArticleView::annotationActivated, this, [this](model::AnnotationId id) {
        showCurrent(id);
        m_panel->inspector().focusFirst();
    });
    connect(
        m_reader, &ArticleView::sourceDropped, this,
        [this](model::AnnotationId claim, model::AnnotationId mention) {
            m_linking.takeDrawn(claim, mention, m_project->codebook());
        });
    connect(m_reader, &ArticleView::extentChosen, &m_tagging, &Tagging::changeExtent);
    connect(m_reader, &ArticleView::extentEditEnded, this, &MainWindow::updateActions);
    connect(m_reader, &ArticleView::zoomed, this, &MainWindow::zoomTo);
    connect(m_reader, &ArticleView::entered, m_status, &StatusLine::announce);
    m_reader->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_reader, &QWidget::customContextMenuRequested, this, [this](QPoint position) {
        m_actions.tagMenu()->popup(m_reader->viewport()->mapToGlobal(position));
    });
    connect(m_palette, &TagPalette::tagChosen, &m_tagging, &Tagging::tag);
    connect(m_palette, &TagPalette::moreRequested, m_actions.findTag, &QAction::trigger);
}

void MainWindow::joinPanel()
{
    Inspector &inspector = m_panel->inspector();
    connect(&m_panel->tags(), &TagsList::tagChosen, this, &MainWindow::tagFromPanel);
    connect(&inspector, &Inspector::tagChosen, &m_tagging, &Tagging::changeTag);
    connect(&inspector, &Inspector::nameEdited, &m_tagging, &Tagging::rename);
    connect(&inspector, &Inspector::noteEdited, &m_tagging, &Tagging::changeNote);
    connect(&inspector, &Inspector::entityNoteEdited, this, [this](model::EntityId id, const QString &note) {
        if (m_tagging.isPossible()) {
            m_project->perform(model::edits::changeEntityNote(*m_project->page(), id, note, m_project->by()));
        }
    });
    connect(&inspector, &Inspector::answered, this, &MainWindow::answer);
    connect(&inspector, &Inspector::cueEdited, &m_tagging, &Tagging::changeCue);
    connect(&inspector, &Inspector::sourceRemoved, &m_tagging, &Tagging::unlink);
    connect(&inspector, &Inspector::sourceRequested, this, &MainWindow::beginLinking);
}

void MainWindow::joinNavigation()
{
    connect(&m_navigation, &Navigation::leaving, this, [this] {
        m_panel->inspector().commit();
        m_sources->commit();
        m_linking.end();
    });
    connect(&m_navigation, &Navigation::currentChanged, this, &MainWindow::showCurrent);
    connect(&m_navigation, &Navigation::said, m_status, &StatusLine::say);
}

void MainWindow::showCurrent(model::AnnotationId id)
{
    m_panel->setCurrent(id);
    m_same.showCurrent(id);
    m_lighting.refresh();
    updateActions();
}

} // namespace ui
