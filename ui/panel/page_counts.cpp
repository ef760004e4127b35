// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/page_counts.h"

#include <algorithm>

namespace ui {

namespace {

/// Adds to a counter and forgets it at zero, so that equal counts are equal values.
template <typename Key>
int moved(QHash<Key, int> &counters, const Key &key, int by)
{
    const int now = counters.value(key) + by;
    if (now == 0) {
        counters.remove(key);
    } else {
        counters.insert(key, now);
    }
    return now;
}

bool isClaim(const model::Codebook &codebook, model::TagId id)
{
    const model::Tag *tag = codebook.find(id);
    return tag && tag->role == model::Tag::Role::Claim;
}

/// Whether the change goes beyond what can be counted step by step.
bool asksForRebuild(const model::Change &change)
{
    for (const model::AnyDelta &delta : change.deltas) {
        const auto *source = std::get_if<model::Delta<model::Source>>(&delta);
        if (std::holds_alternative<model::Delta<model::Tag>>(delta)
            || std::holds_alternative<model::BatchDelta>(delta)
            || std::holds_alternative<model::TextDelta>(delta)
            || (source && source->before && source->after
                && source->before->entity != source->after->entity)) {
            return true;
        }
    }
    return false;
}

} // namespace

PageCounts::PageCounts(const model::ArticlePage &page, const model::Codebook &codebook)
{
    rebuild(page, codebook);
}

void PageCounts::rebuild(const model::ArticlePage &page, const model::Codebook &codebook)
{
    *this = PageCounts();
    for (const model::Source &source : page.sources) {
        m_entityOf.insert(source.id, source.entity);
    }
    for (const model::Annotation &annotation : page.annotations) {
        count(annotation, codebook, +1);
    }
    linkAll(page);
}

PageCounts::Touched PageCounts::apply(
    const model::Change &change, const model::ArticlePage &page, const model::Codebook &codebook)
{
    Touched touched;
    if (asksForRebuild(change)) {
        rebuild(page, codebook);
        touched.everything = true;
        return touched;
    }
    // What goes is counted off while the sources are still known, what comes once the new ones are.
    const Taking going{page.article.id, codebook, false};
    const Taking coming{page.article.id, codebook, true};
    for (const model::AnyDelta &delta : change.deltas) {
        take(delta, going, touched);
    }
    learnSources(change, page.article.id);
    for (const model::AnyDelta &delta : change.deltas) {
        take(delta, coming, touched);
    }
    return touched;
}

/// Counts one side of a delta off or on.
void PageCounts::take(const model::AnyDelta &delta, const Taking &taking, Touched &touched)
{
    const int sign = taking.coming ? +1 : -1;
    if (const auto *annotation = taking.of(std::get_if<model::Delta<model::Annotation>>(&delta))) {
        touched.tags.insert(annotation->tag);
        touched.entities += speakersOf(annotation->id);
        touched.entities.insert(annotation->entity);
        count(*annotation, taking.codebook, sign);
    }
    if (const auto *relation = taking.of(std::get_if<model::Delta<model::Relation>>(&delta))) {
        touched.claims.insert(relation->claim);
        touched.entities.insert(m_entityOf.value(relation->source));
        link(*relation, sign);
    }
}

void PageCounts::learnSources(const model::Change &change, model::ArticleId article)
{
    for (const model::AnyDelta &delta : change.deltas) {
        const auto *source = std::get_if<model::Delta<model::Source>>(&delta);
        if (!source) {
            continue;
        }
        if (!source->after) {
            m_entityOf.remove(source->before->id);
        } else if (source->after->article == article) {
            m_entityOf.insert(source->after->id, source->after->entity);
        }
    }
}

bool PageCounts::isUnsourcedClaim(model::AnnotationId id) const
{
    return m_claims.contains(id) && m_sourcesOf.value(id).isEmpty();
}

void PageCounts::count(const model::Annotation &annotation, const model::Codebook &codebook, int sign)
{
    m_annotations += sign;
    moved(m_ofTag, annotation.tag, sign);
    if (!annotation.entity.isNull()) {
        const int mentions = moved(m_mentionsOf, annotation.entity, sign);
        if (mentions == (sign > 0 ? 1 : 0)) {
            moved(m_entitiesOf, annotation.tag, sign);
        }
    }
    if (isClaim(codebook, annotation.tag)) {
        weigh(annotation.id, -1);
        if (sign > 0) {
            m_claims.insert(annotation.id);
        } else {
            m_claims.remove(annotation.id);
        }
        weigh(annotation.id, +1);
    }
}

/// Each claim is weighed once: it may have thousands of sources.
void PageCounts::linkAll(const model::ArticlePage &page)
{
    for (const model::AnnotationId claim : std::as_const(m_claims)) {
        weigh(claim, -1);
    }
    for (const model::Relation &relation : page.relations) {
        if (!relation.source.isNull()) {
            m_sourcesOf[relation.claim].append(relation.source);
        }
    }
    for (QList<model::SourceId> &sources : m_sourcesOf) {
        std::sort(sources.begin(), sources.end());
    }
    for (const model::AnnotationId claim : std::as_const(m_claims)) {
        weigh(claim, +1);
    }
}

void PageCounts::link(const model::Relation &relation, int sign)
{
    if (relation.source.isNull()) {
        return;
    }
    weigh(relation.claim, -1);
    QList<model::SourceId> &sources = m_sourcesOf[relation.claim];
    if (sign > 0) {
        sources.insert(std::upper_bound(sources.begin(), sources.end(), relation.source), relation.source);
    } else {
        sources.removeOne(relation.source);
    }
    if (sources.isEmpty()) {
        m_sourcesOf.remove(relation.claim);
    }
    weigh(relation.claim, +1);
}

/// Puts what the claim adds to the totals in, or takes it out.
void PageCounts::weigh(model::AnnotationId claim, int sign)
{
    if (!m_claims.contains(claim)) {
        return;
    }
    for (const model::EntityId speaker : speakersOf(claim)) {
        moved(m_claimsOf, speaker, sign);
    }
    if (!m_sourcesOf.contains(claim)) {
        m_unsourced += sign;
    }
}

QSet<model::EntityId> PageCounts::speakersOf(model::AnnotationId claim) const
{
    QSet<model::EntityId> speakers;
    for (const model::SourceId source : m_sourcesOf.value(claim)) {
        const model::EntityId entity = m_entityOf.value(source);
        if (!entity.isNull()) {
            speakers.insert(entity);
        }
    }
    return speakers;
}

} // namespace ui
