// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing the link from a claim in the margin to who says it, and what lights up with it.
#include "ui/reader/article_view_parts.h"

#include <QApplication>

#include <algorithm>

namespace ui {

void ArticleView::joinMargin(Margin &margin)
{
    const auto inView = [this, &margin](QPointF point) {
        return QPointF(margin.mapTo(this, QPointF(point)));
    };
    connect(&margin, &Margin::claimPressed, this, [this, inView](model::AnnotationId id, QPointF point) {
        pressClaim(id, inView(point));
    });
    connect(&margin, &Margin::dragged, this, [this, inView](QPointF point) { dragLink(inView(point)); });
    connect(&margin, &Margin::released, this, &ArticleView::releaseLink);
    connect(&margin, &Margin::pointedAt, this, [this](model::AnnotationId id) { point(id); });
    connect(&margin, &Margin::sourcesPointedAt, this, [this](model::AnnotationId id) { point(id, true); });
}

void ArticleView::setLit(const QSet<model::AnnotationId> &lit)
{
    if (lit != d->lit) {
        d->lit = lit;
        d->left->setLit(lit);
        d->right->setLit(lit);
        viewport()->update();
    }
}

const QSet<model::AnnotationId> &ArticleView::lit() const
{
    return d->lit;
}

bool ArticleView::isLinking() const
{
    return d->link && d->link->isDragging;
}

/// The pointer has come to an annotation, in the text or beside it.
void ArticleView::point(model::AnnotationId id, bool isSources)
{
    if (id == d->hovered && isSources == d->pointsAtSources) {
        return;
    }
    updateAnnotation(std::exchange(d->hovered, id));
    updateAnnotation(id);
    d->pointsAtSources = isSources;
    isSources ? emit sourcesPointedAt(id) : emit pointedAt(id);
}

void ArticleView::pressClaim(model::AnnotationId id, QPointF point)
{
    if (d->pickMode == PickMode::None && !isEditingExtent()) {
        choose(id);
        if (d->hasGrips) {
            d->link = LinkDrag{id, point, point, false, {}};
        }
    }
}

void ArticleView::dragLink(QPointF point)
{
    if (!d->link || !d->page) {
        return;
    }
    d->link->pointer = point;
    if (!d->link->isDragging) {
        if ((point - d->link->pressed).manhattanLength() < QApplication::startDragDistance()) {
            return;
        }
        d->link->isDragging = true;
        setFocus(Qt::MouseFocusReason); // for Esc
    }
    d->dragPoint = viewport()->mapFrom(this, point);
    d->link->target = speakerAt(d->dragPoint);
    this->point(d->link->target);
    const model::Annotation *claim = d->page->annotations.find(d->link->claim);
    d->line->draw(
        claim ? startOfLink(*claim) : d->link->pressed, point,
        d->looks.of(claim ? claim->tag : model::TagId()).style.ink, !d->link->target.isNull());
    scrollWhileDragging(d->dragPoint);
}

/// Beside what can be seen of the claim.
QPointF ArticleView::startOfLink(const model::Annotation &claim)
{
    highlights(); // the margins are laid out with them
    for (const Margin *margin : {d->left, d->right}) {
        if (const auto knob = margin->knobOf(claim.id)) {
            return margin->mapTo(this, *knob);
        }
    }
    const bool isAbove = claim.segments.extent().start < geometry().extent().start;
    return {d->link->pressed.x(), isAbove ? 0.0 : height() - 1.0};
}

/// The name under a point of the viewport, the shortest of several; null if there is none.
model::AnnotationId ArticleView::speakerAt(QPointF point) const
{
    const TextHit hit = viewport()->rect().contains(point.toPoint()) ? geometry().hit(point) : TextHit();
    if (hit.character < 0) {
        return {};
    }
    for (const model::Annotation *annotation : d->page->annotations.covering(hit.character)) {
        if (d->looks.of(annotation->tag).role == model::Tag::Role::Entity) {
            return annotation->id;
        }
    }
    return {};
}

void ArticleView::releaseLink()
{
    if (!d->link) {
        return;
    }
    const LinkDrag done = *d->link;
    leaveLink();
    if (done.isDragging) {
        emit sourceDropped(done.claim, done.target);
    }
}

/// False if none was being drawn.
bool ArticleView::leaveLink()
{
    if (!d->link) {
        return false;
    }
    const bool wasDragging = d->link->isDragging;
    d->link.reset();
    d->autoScroll.stop();
    d->line->hide();
    point({});
    return wasDragging;
}

} // namespace ui
