// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/entity_merge.h"

#include "model/error.h"
#include "model/message.h"
#include "model/project/edits_entity.h"
#include "model/storage/source_moves.h"
#include "model/storage/value_moves.h"

#include <QSet>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

Entity named(Rows &rows, EntityId id)
{
    const std::optional<Entity> entity = rows.stored(id);
    if (!entity) {
        throw Error(Message::tr("One of these names is no longer in the project. Choose them anew."));
    }
    return *entity;
}

void refuse(const Entity &from, const Entity &into)
{
    if (from.id == into.id) {
        throw Error(Message::tr("“%1” cannot be merged with itself. Choose another name.").arg(into.name));
    }
    if (from.tag != into.tag) {
        throw Error(
            Message::tr("“%1” and “%2” cannot be merged: they are of different kinds. Give one of them the "
                        "other kind first.")
                .arg(from.name, into.name));
    }
}

QString joined(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() || one == other ? (one.isEmpty() ? other : one)
                                                            : one + u'\n' + other;
}

} // namespace

EntityMerge::EntityMerge(const QSqlDatabase &database, Rows &rows, const QList<EntityId> &from, EntityId into)
    : m_database(database)
    , m_rows(rows)
    , m_into(named(rows, into))
{
    QSet<EntityId> seen;
    for (const EntityId &id : from) {
        const Entity entity = named(rows, id);
        refuse(entity, m_into);
        if (isAwaited(database, id)) {
            throw Error(
                Message::tr("“%1” cannot be merged: an import that was taken back would need it again. Merge "
                            "the other one into it instead.")
                    .arg(entity.name));
        }
        if (!seen.contains(id)) {
            seen.insert(id);
            m_from.append(entity);
        }
    }
    if (m_from.isEmpty()) {
        throw Error(Message::tr("Choose at least two names to merge."));
    }
}

/// Those that go come first: by the first of them the step is called.
Change EntityMerge::change(qint64 at)
{
    Change change;
    for (const Entity &from : std::as_const(m_from)) {
        change.remove(from);
    }
    change.update(m_into, merged());
    SourceMoves sources(m_database, m_rows, change);
    for (const Entity &from : std::as_const(m_from)) {
        for (const AnnotationId &id : mentionsOf(m_database, from.id)) {
            if (const std::optional<Annotation> before = m_rows.stored(id)) {
                Annotation after = *before;
                after.entity = m_into.id;
                after.updated = at;
                change.update(*before, after);
            }
        }
        for (const SourceId &id : sourcesOf(m_database, from.id)) {
            if (const std::optional<Source> source = m_rows.stored(id)) {
                sources.move(*source, m_into.id);
            }
        }
        renameAnswers(m_database, m_rows, from.id, m_into.id, change);
    }
    moveAnswers(change);
    moveDismissals(change);
    return change;
}

/// What was answered of the one that stays, or of an earlier one, stands; how many go for that.
qint64 EntityMerge::moveAnswers(Change &change)
{
    QSet<VariableId> answered;
    for (const VariableValue &value : valuesOf(m_database, m_rows, m_into.id)) {
        answered.insert(value.variable);
    }
    qint64 lost = 0;
    for (const Entity &from : std::as_const(m_from)) {
        for (const VariableValue &value : valuesOf(m_database, m_rows, from.id)) {
            if (answered.contains(value.variable)) {
                ++lost;
                change.remove(value);
                continue;
            }
            answered.insert(value.variable);
            VariableValue after = value;
            after.entity = m_into.id;
            change.update(value, after);
        }
    }
    return lost;
}

/// That two were not the same is no longer so.
void EntityMerge::moveDismissals(Change &change)
{
    QSet<EntityId> going;
    for (const Entity &from : std::as_const(m_from)) {
        going.insert(from.id);
    }
    QSet<DismissalId> seen;
    for (const Entity &from : std::as_const(m_from)) {
        for (const DismissalId &id : dismissalsOf(m_database, from.id)) {
            const std::optional<Dismissal> before = m_rows.stored(id);
            if (!before || seen.contains(id)) {
                continue;
            }
            seen.insert(id);
            Dismissal after = *before;
            after.entity = going.contains(after.entity) ? m_into.id : after.entity;
            after.other = going.contains(after.other) ? m_into.id : after.other;
            if (after.entity == after.other) {
                change.remove(*before);
            } else {
                change.update(*before, after);
            }
        }
    }
}

/// What was known of each is kept. Of two Wikidata ids that of the one that stays counts.
Entity EntityMerge::merged() const
{
    Entity result = m_into;
    for (const Entity &from : m_from) {
        result.aliases.append(from.name);
        result.aliases += from.aliases;
        result.wikidata = result.wikidata.isEmpty() ? from.wikidata : result.wikidata;
        result.description = joined(result.description, from.description);
        result.note = joined(result.note, from.note);
    }
    result.aliases = edits::tidiedAliases(result.aliases, result.name);
    return result;
}

EntityMergeCount EntityMerge::count()
{
    EntityMergeCount count;
    const Entity after = merged();
    for (const QString &alias : after.aliases) {
        if (!m_into.aliases.contains(alias)) {
            count.aliases.append(alias);
        }
    }
    Change answers;
    count.answersLost = moveAnswers(answers);
    count.takesWikidata = m_into.wikidata != after.wikidata;
    for (const Entity &from : std::as_const(m_from)) {
        const EntityUse use = useOf(m_database, from.id);
        count.moving.mentions += use.mentions;
        count.moving.articles += use.articles;
        count.moving.claims += use.claims;
        if (!from.wikidata.isEmpty() && from.wikidata != after.wikidata) {
            count.otherIds.append(from.wikidata);
        }
    }
    return count;
}

} // namespace model::storage
