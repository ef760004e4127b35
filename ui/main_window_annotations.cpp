// SPDX-License-Identifier: GPL-3.0-or-later
// How the window's parts are joined about the annotations of the open article, one or several.
#include "model/project/reference.h"
#include "ui/find/hits_bar.h"
#include "ui/main_window.h"
#include "ui/panel/annotations_list.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"
#include "ui/status_line.h"

#include <QApplication>
#include <QClipboard>

namespace ui {

void MainWindow::joinAnnotations()
{
    AnnotationsList &list = m_panel->annotations();
    m_actions.listenInAnnotations(list);
    connect(&list, &AnnotationsList::annotationChosen, &m_navigation, &Navigation::goToAnnotation);
    connect(&list, &AnnotationsList::annotationActivated, &m_panel->inspector(), &Inspector::focusFirst);
    connect(list.selectionModel(), &QItemSelectionModel::selectionChanged, this, &MainWindow::updateActions);
    connect(
        m_actions.removeTag, &QAction::triggered, this, [this] { m_tagging.remove(chosenAnnotations()); });
    connect(m_actions.copyReference, &QAction::triggered, this, &MainWindow::copyReference);
    connect(m_actions.filterAnnotations, &QAction::triggered, m_panel, &Panel::focusFilter);
    // Who goes on in the article is done with those that were gathered. The focus moves while the window's
    // widgets go, too, when there is no window any more: a part that goes before them listens.
    const auto *reader = m_reader;
    connect(
        qApp, &QApplication::focusChanged, &m_tagging, [reader, &list](const QWidget *, const QWidget *now) {
            if (now == reader) {
                list.dropSeveral();
            }
        });
}

/// Those of the list while the hands are there, else the current one.
QList<model::AnnotationId> MainWindow::chosenAnnotations() const
{
    const AnnotationsList &list = m_panel->annotations();
    if (list.hasFocus() || list.holdsSeveral()) {
        return list.chosen();
    }
    return m_reader->current().isNull() ? QList<model::AnnotationId>() : QList{m_reader->current()};
}

void MainWindow::tagByKey(model::TagId id)
{
    const AnnotationsList &list = m_panel->annotations();
    if (m_hitsBar->hasFocus()) {
        m_hits.take(id);
    } else if (list.hasFocus() || (list.holdsSeveral() && m_reader->selection().isEmpty())) {
        retagChosen(id);
    } else {
        m_tagging.tag(id);
    }
}

void MainWindow::retagChosen(model::TagId id)
{
    m_tagging.changeTags(m_panel->annotations().chosen(), id);
    m_panel->annotations().dropSeveral();
}

/// A tag of the panel takes the selection, or the rows that are chosen; without any it leads through the
/// article.
void MainWindow::tagFromPanel(model::TagId id)
{
    if (!m_project || !m_project->page()) {
        return;
    }
    if (!m_reader->selection().isEmpty() || !m_reader->pending().isEmpty()) {
        m_tagging.tag(id);
        m_reader->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_panel->annotations().holdsSeveral()) {
        retagChosen(id);
        m_panel->annotations().setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_navigation.goToNextOf(id)) {
        m_status->say(tr("Select words in the article, then choose a tag."));
    }
}

void MainWindow::copyReference()
{
    const QList<model::AnnotationId> ids = chosenAnnotations();
    const model::ArticlePage *page = m_project->page();
    if (!page || ids.isEmpty()) {
        return;
    }
    const model::ReferenceForm form{
        QLocale(), tr("%1, in %2", "who says it, and the outlet and date it stands in")};
    QApplication::clipboard()->setText(model::referencesOf(*page, m_project->codebook(), ids, form));
    m_status->say(
        ids.size() == 1
            ? tr("Copied with its reference.")
            : tr("%n annotation(s) copied with their references.", nullptr, static_cast<int>(ids.size())));
}

} // namespace ui
