// SPDX-License-Identifier: GPL-3.0-or-later
// What an annotation covers: its pieces and its extent.
#include "ui/tagging.h"

namespace ui {

void Tagging::addPiece()
{
    if (!isPossible()) {
        return;
    }
    const model::TextRange range = m_view.selection();
    if (range.isEmpty()) {
        emit said(tr("Select the further piece first."));
        return;
    }
    m_view.clearSelection();
    addPieceOf(range);
}

void Tagging::addPieceOf(model::TextRange range)
{
    if (!isPossible()) {
        return;
    }
    const model::Annotation *annotation = page()->annotations.find(m_view.current());
    if (!annotation) {
        m_view.addPending(range);
        emit said(
            tr("%n piece(s) collected: a tag’s key makes one annotation of them, Esc drops them.", nullptr,
               static_cast<int>(m_view.pending().count())));
        return;
    }
    model::Segments segments = annotation->segments;
    segments.add(range);
    changeExtent(annotation->id, segments);
}

void Tagging::removePiece()
{
    const model::Annotation *annotation = isPossible() ? page()->annotations.find(m_view.current()) : nullptr;
    if (!annotation) {
        emit said(tr("Choose the annotation that is to lose a piece first."));
        return;
    }
    model::TextRange range = m_view.selection();
    if (range.isEmpty()) {
        for (const model::TextRange &piece : annotation->segments) {
            range = piece.start <= m_view.caret() && m_view.caret() <= piece.end ? piece : range;
        }
    }
    if (range.isEmpty() || !annotation->segments.overlaps(range)) {
        emit said(tr("Put the caret in a piece of the current annotation, or select what is to go."));
        return;
    }
    model::Segments segments = annotation->segments;
    segments.subtract(range);
    if (!segments.isEmpty()) {
        changeExtent(annotation->id, segments);
    } else if (m_dialogs.confirm(
                   m_view.window(),
                   {tr("This is the last piece. Remove the annotation?"), page()->caption(*annotation),
                    tr("Remove")})) {
        perform(model::edits::remove(*page(), {annotation->id}, m_project->by()));
    }
}

void Tagging::editExtent()
{
    if (isPossible() && page()->annotations.find(m_view.current())) {
        m_view.beginExtentEdit(m_view.current());
        emit said(tr("Select the words it should cover; Enter keeps them, Esc leaves them as they were."));
    }
}

void Tagging::changeExtent(model::AnnotationId id, const model::Segments &segments)
{
    const model::Annotation *annotation = isPossible() ? page()->annotations.find(id) : nullptr;
    if (annotation) {
        performAndSayJoined(
            model::edits::changeExtent(*page(), id, segments, m_project->by(), elsewhere(annotation->tag)));
    }
}

} // namespace ui
