// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::edits {

namespace {

Edit begin(const QString &action, const By &by)
{
    return {action, by.coder, {}};
}

/// What an entity is called after a piece of text: in one line, blanks joined.
QString nameOf(QStringView text, const Segments &segments)
{
    QStringList pieces;
    for (const TextRange &piece : segments) {
        pieces.append(text.mid(piece.start, piece.length()).toString().simplified());
    }
    return pieces.join(u' ');
}

bool carriesNothingOfItsOwn(const Entity &entity)
{
    return entity.aliases.isEmpty() && entity.wikidata.isEmpty() && entity.description.isEmpty()
        && entity.note.isEmpty();
}

/// Makes one edit against a page: `after` is the page as it will be, so that what is unused then can go.
class Composer
{
public:
    Composer(const ArticlePage &page, const QString &action, const By &by)
        : m_before(page)
        , m_by(by)
        , m_edit(begin(action, by))
    {
    }

    const ArticlePage &page() const { return m_before; }

    /// The entity of that name and kind in this article, made if there is none.
    EntityId entity(const QString &name, TagId kind)
    {
        if (const Entity *known = m_before.entityNamed(name, kind)) {
            return known->id;
        }
        Entity entity;
        entity.id = EntityId::make();
        entity.tag = kind;
        entity.name = name;
        m_edit.change.add(entity);
        return entity.id;
    }

    /// The source that this coder has for the entity or label in this article, made if there is none.
    SourceId source(EntityId entity, const QString &label)
    {
        for (const Source &source : m_before.sources) {
            const bool own = source.coder == m_by.coder && source.round == m_by.round;
            const bool same =
                entity.isNull() ? source.entity.isNull() && source.label == label : source.entity == entity;
            if (own && same) {
                return source.id;
            }
        }
        const Source made{SourceId::make(), m_before.article.id, m_by.coder, m_by.round, entity, label, {}};
        m_edit.change.add(made);
        return made.id;
    }

    template <typename Value>
    void add(Value value)
    {
        m_edit.change.add(std::move(value));
    }

    template <typename Value>
    void update(const Value &before, const Value &after)
    {
        m_edit.change.update(before, after);
    }

    /// Stamps the annotation as changed now, if it is.
    void updateAnnotation(const Annotation &before, Annotation after)
    {
        if (!(before == after)) {
            after.updated = m_by.at;
            m_edit.change.update(before, after);
        }
    }

    template <typename Value>
    void remove(const Value &value)
    {
        m_edit.change.remove(value);
    }

    /// Takes away the sources and entities that this edit leaves without any use, then hands the edit over.
    Edit done(const QSet<SourceId> &maybeSources, const QSet<EntityId> &maybeEntities)
    {
        if (m_edit.change.isEmpty() || (maybeSources.isEmpty() && maybeEntities.isEmpty())) {
            return m_edit;
        }
        ArticlePage after = m_before;
        after.apply(m_edit.change);
        QSet<EntityId> entities = maybeEntities;
        Change leavings;
        for (const SourceId &id : maybeSources) {
            const Source source = after.sources.value(id);
            const bool used =
                std::any_of(after.relations.cbegin(), after.relations.cend(), [id](const Relation &r) {
                    return r.source == id;
                });
            if (!source.id.isNull() && !used && source.note.isEmpty()) {
                leavings.remove(source);
                entities.insert(source.entity);
                after.sources.remove(id);
            }
        }
        for (const EntityId &id : std::as_const(entities)) {
            const Entity entity = m_before.entities.value(id);
            if (!entity.id.isNull() && !m_before.sharedEntities.contains(id) && !after.uses(id)
                && carriesNothingOfItsOwn(entity)) {
                leavings.remove(entity);
            }
        }
        m_edit.change.deltas += leavings.deltas;
        return m_edit;
    }
    Edit done() { return m_edit; }

private:
    const ArticlePage &m_before;
    By m_by;
    Edit m_edit;
};

qsizetype mentionsOf(const ArticlePage &page, EntityId entity)
{
    return std::count_if(
        page.annotations.begin(), page.annotations.end(),
        [entity](const Annotation &annotation) { return annotation.entity == entity; });
}

/// Nobody but this one annotation stands for the entity.
bool isOnlyMention(const ArticlePage &page, const Annotation &annotation)
{
    return !annotation.entity.isNull() && !page.sharedEntities.contains(annotation.entity)
        && mentionsOf(page, annotation.entity) == 1;
}

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
    if (!mention.isNull()) {
        relation.mention = mention;
    }
    if (!cue.isEmpty()) {
        relation.cue = cue;
        relation.cueRange = cueRange;
    }
    if (known != relations.cend()) {
        composer.update(*known, relation);
    } else {
        composer.add(relation);
    }
    return composer.done();
}

} // namespace

Edit tag(
    const ArticlePage &page, const Segments &segments, const Tag &tag, const By &by,
    const std::optional<QString> &entityName)
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
        const QString name = entityName ? entityName->simplified() : nameOf(page.text, segments);
        if (!name.isEmpty()) {
            annotation.entity = composer.entity(name, tag.id);
        }
    }
    composer.add(annotation);
    return composer.done();
}

Edit changeTag(const ArticlePage &page, AnnotationId id, const Tag &tag, const By &by)
{
    Composer composer(page, u"change tag"_s, by);
    const Annotation *before = page.annotations.find(id);
    if (!before || before->tag == tag.id) {
        return composer.done();
    }
    Annotation after = *before;
    after.tag = tag.id;
    const Entity old = page.entities.value(before->entity);
    const QString name = old.name.isEmpty() ? nameOf(page.text, before->segments) : old.name;
    if (tag.role != Tag::Role::Entity || name.isEmpty()) {
        after.entity = {};
    } else if (isOnlyMention(page, *before) && !page.entityNamed(name, tag.id)) {
        // The entity itself changes its kind, so that its sources and what is known of it stay with it.
        Entity changed = old;
        changed.tag = tag.id;
        composer.update(old, changed);
    } else {
        after.entity = composer.entity(name, tag.id);
    }
    composer.updateAnnotation(*before, after);
    return composer.done({}, {before->entity});
}

Edit changeExtent(const ArticlePage &page, AnnotationId id, const Segments &segments, const By &by)
{
    Composer composer(page, u"change extent"_s, by);
    const Annotation *before = page.annotations.find(id);
    if (!before || segments.isEmpty() || before->segments == segments) {
        return composer.done();
    }
    Annotation after = *before;
    after.segments = segments;
    const Entity old = page.entities.value(before->entity);
    const QString name = nameOf(page.text, segments);
    if (isOnlyMention(page, *before) && old.name == nameOf(page.text, before->segments) && !name.isEmpty()) {
        if (const Entity *known = page.entityNamed(name, old.tag)) {
            after.entity = known->id;
        } else {
            Entity renamed = old;
            renamed.name = name;
            composer.update(old, renamed);
        }
    }
    composer.updateAnnotation(*before, after);
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

Edit changeEntity(const ArticlePage &page, AnnotationId id, const QString &name, const By &by)
{
    Composer composer(page, u"change entity"_s, by);
    const Annotation *before = page.annotations.find(id);
    const QString wanted = name.simplified();
    const Entity old = before ? page.entities.value(before->entity) : Entity{};
    if (old.id.isNull() || wanted.isEmpty() || old.name == wanted) {
        return composer.done();
    }
    Annotation after = *before;
    after.entity = composer.entity(wanted, old.tag);
    composer.updateAnnotation(*before, after);
    return composer.done({}, {before->entity});
}

Edit renameEntity(const ArticlePage &page, EntityId id, const QString &name, const By &by)
{
    Composer composer(page, u"rename entity"_s, by);
    const Entity before = page.entities.value(id);
    const QString wanted = name.simplified();
    if (before.id.isNull() || wanted.isEmpty() || before.name == wanted) {
        return composer.done();
    }
    const Entity *known = page.entityNamed(wanted, before.tag);
    if (!known) {
        Entity after = before;
        after.name = wanted;
        composer.update(before, after);
        return composer.done();
    }
    for (const Annotation &annotation : page.annotations) {
        if (annotation.entity == id) {
            Annotation after = annotation;
            after.entity = known->id;
            composer.updateAnnotation(annotation, after);
        }
    }
    QSet<SourceId> emptied;
    for (const Source &source : page.sources) {
        if (source.entity != id) {
            continue;
        }
        const SourceId target = composer.source(known->id, source.label);
        for (const Relation &relation : page.relations) {
            if (relation.source == source.id) {
                Relation moved = relation;
                moved.source = target;
                composer.update(relation, moved);
            }
        }
        emptied.insert(source.id);
    }
    return composer.done(emptied, {id});
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
    for (const AnnotationId &id : going) {
        if (const Annotation *annotation = page.annotations.find(id)) {
            composer.remove(*annotation);
            entities.insert(annotation->entity);
        }
    }
    return composer.done(sources, entities);
}

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
    if (!page.annotations.find(claim) || !page.entities.contains(entity)) {
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
            relation.cue = wanted;
            relation.cueRange = cueRange;
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
    after.cue = wanted;
    after.cueRange = wanted.isEmpty() ? std::nullopt : cueRange;
    composer.update(before, after);
    return composer.done();
}

Edit changeArticle(const Article &before, const Article &after, const By &by)
{
    Edit edit = begin(u"edit article"_s, by);
    edit.change.update(before, after);
    return edit;
}

} // namespace model::edits
