// SPDX-License-Identifier: GPL-3.0-or-later
// How the window's parts are joined about the tags themselves.
#include "ui/main_window.h"
#include "ui/panel/panel.h"
#include "ui/panel/tags_list.h"
#include "ui/status_line.h"

#include <QMenu>

namespace ui {

void MainWindow::joinTags()
{
    using Step = TagEditing::Step;
    TagsList &list = m_panel->tags();
    const auto on = [this, &list](QAction *action, auto then) {
        connect(action, &QAction::triggered, this, [this, &list, then] {
            (m_tagEditing.*then)(list.currentTag());
        });
    };
    const auto steps = [this, &list](QAction *action, Step step) {
        connect(action, &QAction::triggered, this, [this, &list, step] {
            m_tagEditing.step(list.currentTag(), step);
        });
    };
    on(m_actions.editTag, &TagEditing::edit);
    on(m_actions.mergeTag, &TagEditing::merge);
    on(m_actions.retireTag, &TagEditing::retire);
    on(m_actions.bringBackTag, &TagEditing::bringBack);
    on(m_actions.deleteTag, &TagEditing::remove);
    steps(m_actions.moveTagUp, Step::Up);
    steps(m_actions.moveTagDown, Step::Down);
    steps(m_actions.moveTagIn, Step::Inside);
    steps(m_actions.moveTagOut, Step::Outside);
    connect(m_actions.addTag, &QAction::triggered, &m_tagEditing, &TagEditing::add);
    connect(m_actions.showRetiredTags, &QAction::triggered, m_panel, &Panel::setShowsRetired);
    connect(&m_tagEditing, &TagEditing::said, m_status, &StatusLine::say);
    joinTagPopup();
    m_actions.listenInTags(list);
    m_panel->offerTag(*m_actions.addTag);
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&list, &QWidget::customContextMenuRequested, this, [this, &list](QPoint position) {
        m_actions.codebookMenu()->popup(list.viewport()->mapToGlobal(position));
    });
    connect(&list, &TagsList::currentTagChanged, this, &MainWindow::updateActions);
    connect(&list, &TagsList::editRequested, &m_tagEditing, &TagEditing::edit);
    connect(&list, &TagsList::removalRequested, &m_tagEditing, &TagEditing::remove);
    connect(&list, &TagsList::tagDropped, &m_tagEditing, &TagEditing::move);
}

void MainWindow::joinTagPopup()
{
    connect(m_actions.findTag, &QAction::triggered, this, [this] {
        if (m_tagging.isPossible()) {
            m_hits.stopAsking();
            m_tagPopup->offer(m_project->codebook());
        }
    });
    connect(&m_hits, &TaggingHits::tagAsked, this, [this] {
        m_tagPopup->offer(m_project->codebook(), TagPopup::Making::NotOffered);
    });
    connect(m_tagPopup, &TagPopup::tagChosen, this, [this](model::TagId id) {
        if (!m_hits.choose(id)) {
            m_tagging.tag(id);
        }
    });
    connect(m_tagPopup, &TagPopup::tagWanted, &m_tagEditing, &TagEditing::addNamed);
    connect(&m_tagEditing, &TagEditing::tagMade, &m_tagging, &Tagging::tag);
}

} // namespace ui
