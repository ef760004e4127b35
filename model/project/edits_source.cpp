// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/composer.h"
#include "model/project/edits.h"
#include "model/text/cues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::edits {

namespace {

Relation newRelation(const ArticlePage &page, AnnotationId claim, const By &by)
{
    Relation relation;
    relation.id = RelationId::make();
    relation.article = page.article.id;
    relation.claim = claim;
    relation.coder = by.coder;
    relation.round = by.round;
    relation.created = by.at;
    return relation;
}

/// Sets how it was said, and where that stands: as it is known, else as it is found near the claim.
void setCue(
    Relation &relation, const ArticlePage &page, const QString &cue, const std::optional<TextRange> &range)
{
    relation.cue = cue;
    relation.cueRange = range && !cue.isEmpty()
        ? range
        : text::cueNear(page.text, page.piecesOf(relation.claim), page.piecesOf(relation.mention), cue);
}

/// The common part of the three ways to link: the claim gets this source, once.
Edit link(
    Composer composer, AnnotationId claim, SourceId source, AnnotationId mention, const QString &cue,
    const std::optional<TextRange> &cueRange, const By &by)
{
    const QList<Relation> relations = composer.page().relationsOf(claim);
    const auto same = std::find_if(relations.cbegin(), relations.cend(), [source](const Relation &relation) {
        return relation.source == source;
    });
    const auto open = std::find_if(relations.cbegin(), relations.cend(), [](const Relation &relation) {
        return relation.source.isNull();
    });
    Relation relation = newRelation(composer.page(), claim, by);
    const auto known = same != relations.cend() ? same : open;
    if (known != relations.cend()) {
        relation = *known;
    }
    relation.source = source;
    const bool isPointedAt = !mention.isNull() && relation.mention != mention;
    if (isPointedAt) {
        relation.mention = mention;
    }
    if (isPointedAt || !cue.isEmpty()) {
        setCue(relation, composer.page(), cue.isEmpty() ? relation.cue : cue, cueRange);
    }
    if (known != relations.cend()) {
        composer.update(*known, relation);
    } else {
        composer.add(relation);
    }
    return composer.done();
}

} // namespace

Edit linkSource(
    const ArticlePage &page, AnnotationId claim, AnnotationId mention, const QString &cue,
    const std::optional<TextRange> &cueRange, const By &by)
{
    Composer composer(page, u"link source"_s, by);
    const Annotation *speaker = page.annotations.find(mention);
    if (!page.annotations.find(claim) || !speaker || speaker->entity.isNull()) {
        return composer.done();
    }
    const SourceId source = composer.source(speaker->entity, {});
    return link(std::move(composer), claim, source, mention, cue, cueRange, by);
}

Edit linkEntity(
    const ArticlePage &page, AnnotationId claim, EntityId entity, const QString &cue, const By &by)
{
    Composer composer(page, u"link source"_s, by);
    if (!page.annotations.find(claim) || entity.isNull()) {
        return composer.done();
    }
    const SourceId source = composer.source(entity, {});
    return link(std::move(composer), claim, source, {}, cue, {}, by);
}

Edit linkLabel(
    const ArticlePage &page, AnnotationId claim, const QString &label, const QString &cue, const By &by)
{
    Composer composer(page, u"link source"_s, by);
    const QString wanted = label.simplified();
    if (!page.annotations.find(claim) || wanted.isEmpty()) {
        return composer.done();
    }
    const SourceId source = composer.source({}, wanted);
    return link(std::move(composer), claim, source, {}, cue, {}, by);
}

Edit unlink(const ArticlePage &page, RelationId id, const By &by)
{
    Composer composer(page, u"unlink source"_s, by);
    const Relation relation = page.relations.value(id);
    if (relation.id.isNull()) {
        return composer.done();
    }
    composer.remove(relation);
    return composer.done({relation.source}, {});
}

Edit changeCue(
    const ArticlePage &page, AnnotationId claim, const std::optional<RelationId> &id, const QString &cue,
    const std::optional<TextRange> &cueRange, const By &by)
{
    Composer composer(page, u"change cue"_s, by);
    const QString wanted = cue.simplified();
    if (!id) {
        if (!wanted.isEmpty() && page.annotations.find(claim)) {
            Relation relation = newRelation(page, claim, by);
            setCue(relation, page, wanted, cueRange);
            composer.add(relation);
        }
        return composer.done();
    }
    const Relation before = page.relations.value(*id);
    if (before.id.isNull()) {
        return composer.done();
    }
    if (wanted.isEmpty() && before.source.isNull()) {
        composer.remove(before);
        return composer.done();
    }
    Relation after = before;
    setCue(after, page, wanted, cueRange);
    composer.update(before, after);
    return composer.done();
}

} // namespace model::edits
