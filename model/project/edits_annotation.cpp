// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/claim_groups.h"
#include "model/project/composer.h"
#include "model/project/edits.h"
#include "model/text/cues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::edits {

namespace {

/// Nobody but this one annotation stands for the entity.
bool isOnlyMention(const ArticlePage &page, const Annotation &annotation)
{
    return !annotation.entity.isNull() && !page.sharedEntities.contains(annotation.entity)
        && page.annotations.mentionsOf(annotation.entity) == 1;
}

/// Nothing is known of it but its name and kind, and nothing but its mentions stands for it: no source, no
/// answer.
bool isMereName(const ArticlePage &page, const Entity &entity)
{
    const auto means = [&entity](const Source &source) {
        return source.entity == entity.id;
    };
    const auto saysOf = [&entity](const VariableValue &value) {
        return value.names == entity.id || value.entity == entity.id;
    };
    return carriesNothingOfItsOwn(entity) && std::none_of(page.sources.begin(), page.sources.end(), means)
        && std::none_of(page.values.begin(), page.values.end(), saysOf);
}

EntityId asked(const Elsewhere &elsewhere, const QString &name)
{
    return elsewhere ? elsewhere(name) : EntityId();
}

/// A cue is no part of its claim: where the claim's new pieces take its words in, it has to stand elsewhere.
void leaveCues(Composer &composer, AnnotationId claim, const Segments &segments)
{
    const ArticlePage &page = composer.page();
    for (const Relation &relation : page.relationsOf(claim)) {
        if (relation.cueRange && segments.overlaps(*relation.cueRange)) {
            Relation moved = relation;
            moved.cueRange =
                text::cueNear(page.text, segments, page.piecesOf(relation.mention), relation.cue);
            composer.update(relation, moved);
        }
    }
}

} // namespace

Edit tag(
    const ArticlePage &page, const Segments &segments, const Tag &tag, const By &by,
    const std::optional<QString> &entityName, EntityId elsewhere)
{
    Composer composer(page, u"tag"_s, by);
    if (segments.isEmpty()) {
        return composer.done();
    }
    for (const Annotation *other : page.annotations.overlapping(segments.extent())) {
        if (other->tag == tag.id && other->coder == by.coder && other->round == by.round
            && other->segments == segments) {
            return composer.done();
        }
    }
    Annotation annotation;
    annotation.id = AnnotationId::make();
    annotation.article = page.article.id;
    annotation.tag = tag.id;
    annotation.coder = by.coder;
    annotation.round = by.round;
    annotation.segments = segments;
    annotation.created = by.at;
    annotation.updated = by.at;
    if (tag.role == Tag::Role::Entity) {
        const QString name =
            entityName ? entityName->simplified() : nameOf(page, page.text, segments, tag.id);
        if (!name.isEmpty()) {
            annotation.entity = composer.entity(name, tag.id, elsewhere);
        }
    }
    composer.add(annotation);
    return composer.done();
}

Edit changeTag(
    const ArticlePage &page, AnnotationId id, const Tag &tag, const By &by, const Elsewhere &elsewhere)
{
    Composer composer(page, u"change tag"_s, by);
    const Annotation *before = page.annotations.find(id);
    if (!before || before->tag == tag.id) {
        return composer.done();
    }
    Annotation after = *before;
    after.tag = tag.id;
    const Entity old = page.entities.value(before->entity);
    const QString name = old.name.isEmpty() ? nameOf(page, page.text, before->segments, tag.id) : old.name;
    if (tag.role != Tag::Role::Entity || name.isEmpty()) {
        after.entity = {};
    } else {
        // Of one of whom more is known no mention goes away by itself: the others would stay with what is
        // known.
        const EntityId other = isMereName(page, old) ? asked(elsewhere, name) : EntityId();
        if (isOnlyMention(page, *before) && !page.entityCalled(name, tag.id) && other.isNull()) {
            // The entity itself changes its kind, so that its sources and what is known of it stay with it.
            Entity changed = old;
            changed.tag = tag.id;
            composer.update(old, changed);
        } else {
            after.entity = composer.entity(name, tag.id, other);
        }
    }
    composer.updateAnnotation(*before, after);
    return composer.done({}, {before->entity});
}

Edit changeTags(const ArticlePage &page, const QList<AnnotationId> &ids, const Tag &tag, const By &by)
{
    Edit edit{u"change tag"_s, by.coder, {}};
    ArticlePage after = page; // what an earlier one made, the next ones join
    for (const AnnotationId &id : ids) {
        const Change change = changeTag(after, id, tag, by).change;
        after.apply(change);
        edit.change.deltas += change.deltas;
    }
    return edit;
}

Edit changeExtent(
    const ArticlePage &page, AnnotationId id, const Segments &segments, const By &by,
    const Elsewhere &elsewhere)
{
    Composer composer(page, u"change extent"_s, by);
    const Annotation *before = page.annotations.find(id);
    if (!before || segments.isEmpty() || before->segments == segments) {
        return composer.done();
    }
    Annotation after = *before;
    after.segments = segments;
    const Entity old = page.entities.value(before->entity);
    const QString name = nameOf(page, page.text, segments, old.tag);
    const bool isNamedByText = old.name == nameOf(page, page.text, before->segments, old.tag);
    if (isOnlyMention(page, *before) && isNamedByText && !name.isEmpty()) {
        const Entity *known = page.entityCalled(name, old.tag);
        const EntityId other = known || !isMereName(page, old) ? EntityId() : asked(elsewhere, name);
        if (known && known->id != old.id) {
            after.entity = known->id;
        } else if (!other.isNull() && other != old.id) {
            after.entity = other;
        } else {
            Entity renamed = old;
            renamed.name = name;
            composer.update(old, renamed);
        }
    }
    composer.updateAnnotation(*before, after);
    leaveCues(composer, id, segments);
    return composer.done({}, {before->entity});
}

Edit changeNote(const ArticlePage &page, AnnotationId id, const QString &note, const By &by)
{
    Composer composer(page, u"note"_s, by);
    if (const Annotation *before = page.annotations.find(id)) {
        Annotation after = *before;
        after.note = note;
        composer.updateAnnotation(*before, after);
    }
    return composer.done();
}

Edit remove(const ArticlePage &page, const QList<AnnotationId> &ids, const By &by)
{
    Composer composer(page, u"remove"_s, by);
    const QSet<AnnotationId> going(ids.cbegin(), ids.cend());
    QSet<SourceId> sources;
    QSet<EntityId> entities;
    for (const Relation &relation : page.relations) {
        if (going.contains(relation.claim)) {
            composer.remove(relation);
            sources.insert(relation.source);
        } else if (going.contains(relation.mention)) {
            Relation kept = relation;
            kept.mention = {};
            composer.update(relation, kept);
        }
    }
    const PartedClaims same = parted(page.sameClaims.values(), going);
    for (const SameClaim &link : same.gone) {
        composer.remove(link);
    }
    for (const SameClaim &link : same.made) {
        composer.add(link);
    }
    for (const AnnotationId &id : going) {
        if (const Annotation *annotation = page.annotations.find(id)) {
            composer.remove(*annotation);
            entities.insert(annotation->entity);
        }
    }
    return composer.done(sources, entities);
}

} // namespace model::edits
