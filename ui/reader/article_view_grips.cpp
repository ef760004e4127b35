// SPDX-License-Identifier: GPL-3.0-or-later
// The grips at the ends of the current annotation, and moving them with the mouse.
#include "ui/reader/article_view_parts.h"

#include <QPainter>

#include <algorithm>

namespace ui {

void ArticleView::setHasGrips(bool has)
{
    d->hasGrips = has;
    leaveGrip();
    leaveLink();
    d->left->setOffersLinks(has);
    d->right->setOffersLinks(has);
    updateGrips();
}

QList<Grip> ArticleView::grips() const
{
    if (!d->page || !d->hasGrips || isEditingExtent() || d->pickMode != PickMode::None) {
        return {};
    }
    const model::Annotation *annotation = d->grip ? &d->grip->shown() : d->page->annotations.find(d->current);
    return annotation ? layOutGrips(geometry(), d->text, annotation->segments, viewport()->height())
                      : QList<Grip>();
}

bool ArticleView::isOnGrip(QPointF point) const
{
    const QList<Grip> all = grips();
    return std::any_of(
        all.begin(), all.end(), [point](const Grip &grip) { return grip.target.contains(point); });
}

/// Takes the press where it meets a grip: of two the nearer one.
bool ArticleView::pressGrip(QPointF point)
{
    const QList<Grip> all = grips();
    const Grip *nearest = nullptr;
    const auto distance = [point](const Grip &grip) {
        return (grip.knob.center() - point).manhattanLength();
    };
    for (const Grip &grip : all) {
        if (grip.target.contains(point) && (!nearest || distance(grip) < distance(*nearest))) {
            nearest = &grip;
        }
    }
    const model::Annotation *annotation = nearest ? d->page->annotations.find(d->current) : nullptr;
    if (!annotation) {
        return false;
    }
    d->grip.emplace(*annotation, *nearest, point);
    d->dragPoint = point;
    return true;
}

void ArticleView::dragGrip(QPointF point)
{
    QPointF meant = d->grip->moveTo(point);
    if (!d->grip->isDragging()) {
        return;
    }
    meant.setY(std::clamp(meant.y(), 0.0, viewport()->height() - 1.0));
    const bool byLetters = d->gripKeys & (Qt::AltModifier | Qt::ShiftModifier);
    const model::Segments before = d->grip->shown().segments;
    d->grip->place(d->text, geometry().hit(meant).caret, d->snapsToWords && !byLetters);
    if (d->grip->shown().segments != before) {
        forgetPlaces();
        viewport()->update();
    }
}

void ArticleView::releaseGrip()
{
    const GripDrag done = *d->grip;
    leaveGrip();
    if (done.isDragging() && done.isChanged()) {
        emit extentChosen(done.shown().id, done.shown().segments);
    }
}

/// The annotation is shown as it is again; false if none was being moved.
bool ArticleView::leaveGrip()
{
    if (!d->grip) {
        return false;
    }
    d->autoScroll.stop();
    const bool wasChanged = d->grip->isChanged();
    d->grip.reset();
    if (wasChanged) {
        forgetPlaces();
        viewport()->update();
    }
    return true;
}

void ArticleView::updateGrips()
{
    QRegion area;
    for (const Grip &grip : grips()) {
        const QRectF line(grip.edge.x - 2, grip.edge.top, 4, grip.edge.bottom - grip.edge.top);
        area += grip.target.united(line).toAlignedRect();
    }
    viewport()->update(d->gripsArea);
    viewport()->update(area);
    d->gripsArea = area;
}

void ArticleView::showCursorAt(QPointF point)
{
    const Qt::CursorShape shape = isOnGrip(point) ? Qt::SizeHorCursor
        : d->pickMode == PickMode::None           ? Qt::IBeamCursor
                                                  : Qt::PointingHandCursor;
    if (viewport()->cursor().shape() != shape) {
        viewport()->setCursor(shape);
    }
}

void ArticleView::paintGrips(QPainter &painter, GripPart part)
{
    const model::Annotation *annotation = d->page->annotations.find(d->current);
    if (!annotation) {
        return;
    }
    const TagStyle &style = d->looks.of(annotation->tag).style;
    for (const Grip &grip : grips()) {
        paintGrip(painter, grip, part, style, d->theme.colors());
    }
}

} // namespace ui
