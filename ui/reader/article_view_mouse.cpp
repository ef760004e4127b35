// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse does in the view.
#include "ui/reader/article_view_parts.h"

#include <QHelpEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace ui {

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        hover({-1, -1});
    }
    return QPlainTextEdit::viewportEvent(event);
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    if (!d->page) {
        return;
    }
    if (event->button() == Qt::LeftButton) {
        pressLeft(event);
    } else if (event->button() == Qt::RightButton) {
        const TextHit hit = geometry().hit(event->position());
        if (!selection().contains(hit.character)) {
            setCaret(hit.caret);
            d->walkedAt = -1;
            clicked(hit.character);
        }
    }
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (d->page && event->button() == Qt::LeftButton) {
        pressLeft(event);
    }
}

void ArticleView::pressLeft(QMouseEvent *event)
{
    if (pressGrip(event->position())) {
        return;
    }
    if (openOverflow(event->position(), event->globalPosition().toPoint())) {
        return;
    }
    const TextHit hit = geometry().hit(event->position());
    const qsizetype anchor = textCursor().anchor();
    const qsizetype position =
        event->type() == QEvent::MouseButtonDblClick && hit.character >= 0 ? hit.character : hit.caret;
    d->selectionBefore = selection();
    d->dragPoint = event->position();
    d->press.begin(*event, d->text, position, anchor);
    if (d->press.extends() || d->press.unit() != Press::Unit::Letters) {
        dragTo(event->position());
    } else {
        setCaret(hit.caret);
    }
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    if (!d->page) {
        return;
    }
    if (!d->press.isDown() && !d->grip) {
        hover(event->position());
        return;
    }
    d->dragPoint = event->position();
    if (d->grip) {
        d->gripKeys = event->modifiers();
        dragGrip(event->position());
        scrollWhileDragging(event->position());
        return;
    }
    d->press.moveTo(event->position());
    if (!d->press.isDragging()) {
        return;
    }
    dragTo(event->position());
    scrollWhileDragging(event->position());
}

void ArticleView::scrollWhileDragging(QPointF point)
{
    const bool isOutside = point.y() < 0 || point.y() > viewport()->height();
    if (isOutside && !d->autoScroll.isActive()) {
        d->autoScroll.start(50, this);
    } else if (!isOutside) {
        d->autoScroll.stop();
    }
}

void ArticleView::dragTo(QPointF point)
{
    point.setY(std::clamp(point.y(), 0.0, viewport()->height() - 1.0));
    const qsizetype position = geometry().hit(point).caret;
    setSelection(d->press.rangeTo(d->text, position, d->snapsToWords), d->press.isBackward(position));
}

void ArticleView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != d->autoScroll.timerId()) {
        QPlainTextEdit::timerEvent(event);
        return;
    }
    const qreal outside = d->dragPoint.y() < 0 ? d->dragPoint.y() : d->dragPoint.y() - viewport()->height();
    const int lines = 1 + static_cast<int>(std::abs(outside) / 40);
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + (outside < 0 ? -lines : lines));
    if (d->link) {
        dragLink(d->link->pointer);
    } else if (d->grip) {
        dragGrip(d->dragPoint);
    } else {
        dragTo(d->dragPoint);
    }
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && d->grip) {
        releaseGrip();
        return;
    }
    if (event->button() != Qt::LeftButton || !d->press.isDown()) {
        return;
    }
    d->autoScroll.stop();
    d->press.end();
    finishPress(event->position());
}

void ArticleView::finishPress(QPointF point)
{
    const bool isClick = !d->press.isDragging() && !d->press.extends();
    const TextHit hit = geometry().hit(point);
    if (isClick && d->press.unit() == Press::Unit::Letters) {
        if (!d->selectionBefore.isEmpty() && !isEditingExtent()) {
            emit rangeChosen({});
        }
        clicked(hit.character);
        return;
    }
    d->walkedAt = -1;
    if (isClick && d->press.unit() == Press::Unit::Word && chooseNameAt(hit.character)) {
        return;
    }
    if (isEditingExtent()) {
        return;
    }
    if (d->press.addsPiece()) {
        finishPiece();
    } else if (!selection().isEmpty() || selection() != d->selectionBefore) {
        emit rangeChosen(selection());
    }
}

void ArticleView::finishPiece()
{
    const model::TextRange piece = selection();
    const model::TextRange before = d->selectionBefore;
    clearSelection();
    // What was selected before is the first piece, unless the pieces go to the current annotation.
    if (d->current.isNull() && !before.isEmpty()) {
        emit pieceChosen(before);
    }
    if (!piece.isEmpty()) {
        emit pieceChosen(piece);
    }
}

bool ArticleView::chooseNameAt(qsizetype character)
{
    const auto covering = d->page->annotations.covering(character);
    if (covering.empty()) {
        return false;
    }
    // Within a long passage a double click takes the word, to be tagged itself.
    const model::Annotation &smallest = *covering.front();
    const bool isName = d->looks.of(smallest.tag).role == model::Tag::Role::Entity;
    if (!isName && !selection().covers(smallest.segments.extent())) {
        return false;
    }
    // The keys stay here: in a field the next tag's letter would become a name.
    setCaret(character);
    choose(smallest.id);
    return true;
}

void ArticleView::clicked(qsizetype character)
{
    const auto covering =
        character < 0 ? std::vector<const model::Annotation *>() : d->page->annotations.covering(character);
    if (d->pickMode == PickMode::Source) {
        pick(covering);
        return;
    }
    if (isEditingExtent()) {
        return;
    }
    const auto isCurrent = [this](const model::Annotation *annotation) {
        return annotation->id == d->current;
    };
    const auto chosen = std::find_if(covering.begin(), covering.end(), isCurrent);
    size_t next = 0;
    if (chosen != covering.end() && d->walkedAt == character) {
        next = static_cast<size_t>(chosen - covering.begin() + 1) % covering.size();
    }
    d->walkedAt = character;
    choose(covering.empty() ? model::AnnotationId() : covering[next]->id);
}

void ArticleView::pick(const std::vector<const model::Annotation *> &covering)
{
    const auto name =
        std::find_if(covering.begin(), covering.end(), [this](const model::Annotation *annotation) {
            return d->looks.of(annotation->tag).role == model::Tag::Role::Entity;
        });
    if (name != covering.end()) {
        emit annotationPicked((*name)->id);
    } else {
        emit annotationPicked(covering.empty() ? model::AnnotationId() : covering.front()->id);
    }
}

void ArticleView::choose(model::AnnotationId id)
{
    if (id != d->current) {
        setCurrent(id);
        describeCurrent(true);
        emit currentChanged(id);
    }
}

void ArticleView::hover(QPointF point)
{
    showCursorAt(point);
    const TextHit hit = d->page ? geometry().hit(point) : TextHit();
    model::AnnotationId hovered;
    if (hit.character >= 0) {
        const auto covering = d->page->annotations.covering(hit.character);
        hovered = covering.empty() ? model::AnnotationId() : covering.front()->id;
    }
    this->point(hovered);
}

void ArticleView::showTip(QPointF point, QPoint globalPosition)
{
    const TextHit hit = d->page ? geometry().hit(point) : TextHit();
    const auto covering = hit.character < 0 ? std::vector<const model::Annotation *>()
                                            : d->page->annotations.covering(hit.character);
    QStringList lines;
    if (isOnGrip(point)) {
        lines.append(tr("Drag to move this end; with Shift by letters, not by words"));
    }
    for (const model::Annotation *annotation : covering) {
        if (lines.size() < 6) {
            lines.append(fontMetrics().elidedText(described(annotation->id), Qt::ElideMiddle, 600));
        }
    }
    QToolTip::showText(globalPosition, lines.join(u'\n'), viewport());
}

bool ArticleView::openOverflow(QPointF point, QPoint globalPosition)
{
    const QList<Highlights::Overflow> &overflows = highlights().overflows;
    const auto found =
        std::find_if(overflows.begin(), overflows.end(), [point](const Highlights::Overflow &overflow) {
            return overflow.rect.contains(point);
        });
    if (found == overflows.end()) {
        return false;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const model::AnnotationId id : found->ids) {
        QString label = fontMetrics().elidedText(described(id), Qt::ElideMiddle, 480);
        const QAction *action = menu->addAction(label.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, id] { choose(id); });
    }
    emit overflowRequested(found->ids, globalPosition);
    menu->popup(globalPosition);
    return true;
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QPlainTextEdit::wheelEvent(event);
        return;
    }
    const int turned = event->angleDelta().y();
    if (turned != 0) {
        zoomTo(zoom() + (turned > 0 ? 10 : -10));
        emit zoomed(zoom());
    }
    event->accept();
}

} // namespace ui
