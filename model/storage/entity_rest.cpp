// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/entity_rest.h"

#include "model/error.h"
#include "model/message.h"
#include "model/storage/entity_use.h"
#include "model/storage/query.h"
#include "model/storage/source_moves.h"
#include "model/storage/value_moves.h"

#include <algorithm>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

Entity stillThere(Rows &rows, EntityId id)
{
    const std::optional<Entity> entity = rows.stored(id);
    if (!entity) {
        throw Error(Message::tr("This name is no longer in the project."));
    }
    return *entity;
}

/// Whether its coder has the same words under the tag already, and it says no more than that.
bool isBareDouble(const QSqlDatabase &database, AnnotationId id, TagId kind)
{
    Query query(
        database,
        u"SELECT 1 FROM annotation n JOIN annotation o ON o.article = n.article AND o.coder = n.coder "
        "AND o.round = n.round AND o.id <> n.id AND o.removed = 0 "
        "AND o.tag = (SELECT id FROM tag WHERE uuid = ?) "
        "WHERE n.uuid = ? AND n.note = '' AND o.start = n.start AND o.\"end\" = n.\"end\" "
        "AND (SELECT group_concat(start || '-' || \"end\") FROM "
        "(SELECT start, \"end\" FROM segment WHERE annotation = n.id ORDER BY position)) "
        "= (SELECT group_concat(start || '-' || \"end\") FROM "
        "(SELECT start, \"end\" FROM segment WHERE annotation = o.id ORDER BY position)) "
        "AND NOT EXISTS (SELECT 1 FROM relation WHERE to_annotation = n.id AND removed = 0) "
        "AND NOT EXISTS (SELECT 1 FROM value WHERE annotation = n.id AND removed = 0)"_s);
    query.bind(kind).bind(id);
    return query.next();
}

/// With an entity goes what was answered of it, and where it was the answer, and what was turned down about
/// it.
void dropAnswers(const QSqlDatabase &database, Rows &rows, EntityId id, Change &change)
{
    for (const VariableValue &value : valuesOf(database, rows, id)) {
        change.remove(value);
    }
    for (const ValueId &answer : answersNaming(database, id)) {
        const std::optional<VariableValue> value = rows.stored(answer);
        if (value && value->entity != id) {
            change.remove(*value);
        }
    }
    for (const DismissalId &dismissed : dismissalsOf(database, id)) {
        const std::optional<Dismissal> dismissal = rows.stored(dismissed);
        const auto isGoing = [&](const AnyDelta &any) {
            const auto *delta = std::get_if<Delta<Dismissal>>(&any);
            return delta && delta->before && delta->before->id == dismissed;
        };
        if (dismissal && std::none_of(change.deltas.cbegin(), change.deltas.cend(), isGoing)) {
            change.remove(*dismissal);
        }
    }
}

} // namespace

Change removalOf(const QSqlDatabase &database, Rows &rows, const QList<EntityId> &entities, qint64 at)
{
    Change change;
    SourceMoves sources(database, rows, change);
    for (const EntityId &id : entities) {
        const Entity entity = stillThere(rows, id);
        if (isAwaited(database, id)) {
            throw Error(
                Message::tr("“%1” cannot be deleted: an import that was taken back would need it again.")
                    .arg(entity.name));
        }
        change.remove(entity);
        for (const AnnotationId &mention : mentionsOf(database, id)) {
            if (const std::optional<Annotation> before = rows.stored(mention)) {
                Annotation after = *before;
                after.entity = {};
                after.updated = at;
                change.update(*before, after);
            }
        }
        for (const SourceId &voice : sourcesOf(database, id)) {
            if (const std::optional<Source> source = rows.stored(voice)) {
                sources.move(*source, {}, entity.name);
            }
        }
        dropAnswers(database, rows, id, change);
    }
    return change;
}

Change changeOfKind(const QSqlDatabase &database, Rows &rows, EntityId id, TagId kind, qint64 at)
{
    const Entity entity = stillThere(rows, id);
    const std::optional<Tag> tag = rows.stored(kind);
    if (!tag || tag->retired || tag->role != Tag::Role::Entity) {
        throw Error(
            Message::tr("“%1” cannot become this: choose a tag for names that is in use.").arg(entity.name));
    }
    Change change;
    Entity changed = entity;
    changed.tag = kind;
    change.update(entity, changed);
    for (const AnnotationId &mention : mentionsOf(database, id)) {
        const std::optional<Annotation> before = rows.stored(mention);
        if (!before || before->tag == kind) {
            continue;
        }
        if (isBareDouble(database, mention, kind)) {
            change.remove(*before);
            continue;
        }
        Annotation after = *before;
        after.tag = kind;
        after.updated = at;
        change.update(*before, after);
    }
    return change;
}

} // namespace model::storage
