// SPDX-License-Identifier: GPL-3.0-or-later
// The view after a change: only what the change touches is looked at and painted again.
#include "ui/reader/article_view_parts.h"

#include <variant>

namespace ui {

namespace {

/// Above so many it is sooner done to lay all of them out anew than to look where each stands.
constexpr qsizetype manyAtOnce = 100;

/// What a change means for one page.
struct Touched
{
    model::ArticleId article;
    QList<model::Delta<model::Annotation>> annotations;
    bool claims = false;  ///< who says what
    bool tags = false;    ///< looks
    bool heading = false; ///< title, byline and the like
    bool all = false;

    void operator()(const model::Delta<model::Annotation> &delta)
    {
        if (delta.subject().article == article) {
            annotations.append(delta);
        }
    }
    void operator()(const model::Delta<model::Article> &delta)
    {
        heading = heading || delta.subject().id == article;
    }
    void operator()(const model::Delta<model::Relation> & /*delta*/) { claims = true; }
    void operator()(const model::Delta<model::Source> & /*delta*/) { claims = true; }
    void operator()(const model::Delta<model::Entity> & /*delta*/) { claims = true; }
    void operator()(const model::Delta<model::VariableValue> &delta)
    {
        claims = claims || !delta.subject().annotation.isNull();
    }
    void operator()(const model::Delta<model::Variable> & /*delta*/) { claims = true; }
    void operator()(const model::Delta<model::Tag> & /*delta*/) { tags = true; }
    void operator()(const model::BatchDelta & /*delta*/) { all = true; }
    template <typename Other>
    void operator()(const Other & /*delta*/)
    {
    }
};

} // namespace

void ArticleView::pageChanged(const model::Change &change)
{
    if (!d->page) {
        return;
    }
    Touched touched{d->page->article.id, {}};
    for (const model::AnyDelta &delta : change.deltas) {
        std::visit(touched, delta);
    }
    if (touched.claims) {
        d->notes = claimNotes(*d->page, d->codebook);
        updateAnnotation(d->current); // where its cue stood
    }
    if (touched.tags && d->codebook) {
        d->looks = TagLooks(*d->codebook, d->theme);
    }
    touched.all = touched.all || touched.annotations.size() > manyAtOnce;
    if (touched.all) {
        d->lanes = model::text::Lanes(d->page->annotations);
    }
    for (const model::Delta<model::Annotation> &delta : std::as_const(touched.annotations)) {
        if (!touched.all) {
            follow(delta);
        }
        letGo(delta);
    }
    if (touched.heading) {
        followArticle();
    }
    if (d->highlights) {
        updateOverflows();
    }
    forgetPlaces();
    updateOverflows();
    if (touched.claims) {
        updateCues(d->current);
    }
    if (touched.tags || touched.all) {
        viewport()->update();
    }
    updateGrips();
    describeCurrent(false);
}

/// A mark such as +3 stands where many annotations begin to hide others, which need not be where the edit
/// was.
void ArticleView::updateOverflows()
{
    for (const Highlights::Overflow &overflow : highlights().overflows) {
        viewport()->update(overflow.painted().toAlignedRect());
    }
}

void ArticleView::follow(const model::Delta<model::Annotation> &delta)
{
    if (delta.before) {
        updateText(delta.before->segments.extent());
    }
    if (delta.after) {
        updateText(delta.after->segments.extent());
    }
    const std::vector<model::AnnotationId> moved =
        delta.after ? d->lanes.insert(*delta.after) : d->lanes.remove(delta.subject().id);
    for (const model::AnnotationId other : moved) {
        updateAnnotation(other);
    }
}

/// Of what is in hand, where it is no longer what it was.
void ArticleView::letGo(const model::Delta<model::Annotation> &delta)
{
    const model::AnnotationId id = delta.subject().id;
    if (d->grip && d->grip->shown().id == id) {
        leaveGrip(); // it is no longer what is being moved
    }
    if (!delta.after) {
        if (id == d->extentOf) {
            endExtentEdit(true);
        }
        if (id == d->current) {
            setCurrent({});
        }
        if (id == d->hovered) {
            d->hovered = {};
        }
        if (d->link && (id == d->link->claim || id == d->link->target)) {
            leaveLink();
        }
    }
}

void ArticleView::updateCues(model::AnnotationId claim)
{
    for (const model::Relation &relation : d->page->relationsOf(claim)) {
        if (relation.cueRange) {
            updateText(*relation.cueRange);
        }
    }
}

void ArticleView::followArticle()
{
    const Heading heading(*d->page);
    const bool isSameText = d->page->text == d->text;
    if (isSameText && heading == d->heading) {
        return;
    }
    const qsizetype top = topPosition();
    const model::TextRange selected = selection();
    d->text = d->page->text;
    d->heading = heading;
    fill();
    updateColumn();
    select(selected);
    scrollToTop(top, 0);
    viewport()->update();
}

} // namespace ui
