// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/composer.h"

#include "model/text/names.h"

#include <algorithm>

namespace model::edits {

bool carriesNothingOfItsOwn(const Entity &entity)
{
    return entity.aliases.isEmpty() && entity.wikidata.isEmpty() && entity.description.isEmpty()
        && entity.note.isEmpty();
}

QString wordsOf(QStringView text, const Segments &segments)
{
    QStringList pieces;
    for (const TextRange &piece : segments) {
        pieces.append(text.mid(piece.start, piece.length()).toString().simplified());
    }
    return pieces.join(u' ');
}

QString nameOf(const ArticlePage &page, QStringView text, const Segments &segments, TagId kind)
{
    const QString words = wordsOf(text, segments);
    const QString name = text::nameOf(words);
    return name != words && page.entityNamed(words, kind) ? words : name;
}

namespace {

/// How many more values fit after the change than before it.
template <typename Value, typename Fits>
qsizetype gained(const Change &change, const Fits &fits)
{
    qsizetype gain = 0;
    for (const AnyDelta &any : change.deltas) {
        if (const auto *delta = std::get_if<Delta<Value>>(&any)) {
            gain += (delta->after && fits(*delta->after) ? 1 : 0);
            gain -= (delta->before && fits(*delta->before) ? 1 : 0);
        }
    }
    return gain;
}

template <typename Map, typename Fits>
qsizetype counted(const Map &values, const Fits &fits)
{
    return std::count_if(values.begin(), values.end(), fits);
}

/// The page as it will be after a change, as far as uses go. Copying a page to see it would hold the window
/// up when it is large.
class Aftermath
{
public:
    Aftermath(const ArticlePage &before, const Change &change)
        : m_before(before)
        , m_change(change)
    {
    }

    bool usesSource(SourceId id) const
    {
        const auto names = [id](const Relation &relation) {
            return relation.source == id;
        };
        return counted(m_before.relations, names) + gained<Relation>(m_change, names) > 0;
    }
    bool usesEntity(EntityId id) const
    {
        const auto means = [id](const auto &value) {
            return value.entity == id;
        };
        const auto names = [id](const VariableValue &value) {
            return value.names == id;
        };
        return m_before.annotations.mentionsOf(id) + gained<Annotation>(m_change, means) > 0
            || counted(m_before.sources, means) + gained<Source>(m_change, means) > 0
            || counted(m_before.values, names) + gained<VariableValue>(m_change, names) > 0;
    }
    /// An empty one if it is not there then.
    Source source(SourceId id) const
    {
        Source source = m_before.sources.value(id);
        for (const AnyDelta &any : m_change.deltas) {
            const auto *delta = std::get_if<Delta<Source>>(&any);
            if (delta && delta->subject().id == id) {
                source = delta->after.value_or(Source());
            }
        }
        return source;
    }

private:
    const ArticlePage &m_before;
    const Change &m_change;
};

} // namespace

EntityId Composer::entity(const QString &name, TagId kind, EntityId elsewhere)
{
    if (const Entity *known = m_before.entityCalled(name, kind)) {
        return known->id;
    }
    return elsewhere.isNull() ? newEntity(name, kind) : elsewhere;
}

EntityId Composer::newEntity(const QString &name, TagId kind)
{
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
    for (const AnyDelta &any : m_edit.change.deltas) {
        const auto *delta = std::get_if<Delta<Source>>(&any);
        if (delta && !delta->before && delta->after->entity == entity && delta->after->label == label) {
            return delta->after->id;
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

/// What goes takes the answers about it along.
template <typename Value>
void Composer::dropValuesOf(QSet<EntityId> &named)
{
    QList<VariableValue> going;
    for (const AnyDelta &any : std::as_const(m_edit.change.deltas)) {
        const auto *delta = std::get_if<Delta<Value>>(&any);
        if (delta && delta->before && !delta->after) {
            going += m_before.values.of(delta->before->id.uuid);
        }
    }
    for (const VariableValue &value : std::as_const(going)) {
        m_edit.change.remove(value);
        named.insert(value.names);
    }
}

Edit Composer::done(const QSet<SourceId> &maybeSources, const QSet<EntityId> &maybeEntities)
{
    if (m_edit.change.isEmpty()) {
        return m_edit;
    }
    Change &change = m_edit.change;
    const Aftermath after(m_before, change);
    QSet<EntityId> entities = maybeEntities;
    dropValuesOf<Annotation>(entities);
    for (const SourceId &id : maybeSources) {
        const Source source = after.source(id);
        if (!source.id.isNull() && !after.usesSource(id) && source.note.isEmpty()) {
            change.remove(source);
            entities.insert(source.entity);
        }
    }
    dropValuesOf<Source>(entities);
    for (const EntityId &id : std::as_const(entities)) {
        const Entity entity = m_before.entities.value(id);
        if (!entity.id.isNull() && !m_before.sharedEntities.contains(id) && !after.usesEntity(id)
            && carriesNothingOfItsOwn(entity) && m_before.values.of(id.uuid).isEmpty()) {
            change.remove(entity);
        }
    }
    return m_edit;
}

} // namespace model::edits
