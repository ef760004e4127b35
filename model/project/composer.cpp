// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/composer.h"

#include <algorithm>

namespace model::edits {

namespace {

bool carriesNothingOfItsOwn(const Entity &entity)
{
    return entity.aliases.isEmpty() && entity.wikidata.isEmpty() && entity.description.isEmpty()
        && entity.note.isEmpty();
}

} // namespace

EntityId Composer::entity(const QString &name, TagId kind)
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

SourceId Composer::source(EntityId entity, const QString &label)
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

void Composer::updateAnnotation(const Annotation &before, Annotation after)
{
    if (!(before == after)) {
        after.updated = m_by.at;
        m_edit.change.update(before, after);
    }
}

Edit Composer::done(const QSet<SourceId> &maybeSources, const QSet<EntityId> &maybeEntities)
{
    if (m_edit.change.isEmpty() || (maybeSources.isEmpty() && maybeEntities.isEmpty())) {
        return m_edit;
    }
    // The page as it will be shows what is unused then.
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

} // namespace model::edits
