// SPDX-License-Identifier: GPL-3.0-or-later
// What a store knows and changes of people, places and organizations in all articles.
#include "model/error.h"
#include "model/message.h"
#include "model/project/edits_entity.h"
#include "model/storage/entity_merge.h"
#include "model/storage/entity_rest.h"
#include "model/storage/met_entities.h"
#include "model/storage/query.h"
#include "model/storage/store_private.h"
#include "model/storage/value_moves.h"

#include <QDateTime>
#include <QMap>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

/// Whose mentions in which article.
using Place = std::tuple<ArticleId, CoderId, RoundId>;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

HistoryEntry entry(const QString &action, CoderId coder)
{
    return {.action = action, .coder = coder, .undoes = {}, .batch = {}};
}

} // namespace

std::optional<Entity> Store::entity(EntityId id)
{
    return d->rows.stored(id);
}

NamesPart Store::namesBehind(qint64 row, int most)
{
    return storage::namesBehind(database(), row, most);
}

QList<MetEntity> Store::metEntities(const Change &change, ArticleId article, const Visible &visible)
{
    return storage::metEntities(database(), d->rows, change, article, visible);
}

EntityUse Store::entityUse(EntityId id)
{
    return useOf(database(), id);
}

QList<VariableValue> Store::entityAnswers(EntityId id)
{
    return valuesOf(database(), d->rows, id);
}

QList<std::pair<EntityId, EntityId>> Store::dismissedDoubles()
{
    Query query(
        database(),
        u"SELECT e.uuid, o.uuid FROM dismissal d JOIN entity e ON e.id = d.entity "
        "JOIN entity o ON o.id = d.other WHERE d.kind = 'double' AND d.removed = 0"_s);
    QList<std::pair<EntityId, EntityId>> pairs;
    while (query.next()) {
        pairs.append({query.id<EntityId>(0), query.id<EntityId>(1)});
    }
    return pairs;
}

EntityMergeCount Store::countMerge(const QList<EntityId> &from, EntityId into)
{
    return EntityMerge(database(), d->rows, from, into).count();
}

Performed Store::mergeEntities(const QList<EntityId> &from, EntityId into, CoderId coder)
{
    d->refuseReadOnly();
    const Change change = EntityMerge(database(), d->rows, from, into).change(now());
    return d->write(change, entry(u"merge entities"_s, coder));
}

Performed Store::changeKind(EntityId entity, TagId kind, CoderId coder)
{
    d->refuseReadOnly();
    return d->write(changeOfKind(database(), d->rows, entity, kind, now()), entry(u"change kind"_s, coder));
}

Performed Store::deleteEntities(const QList<EntityId> &entities, CoderId coder)
{
    d->refuseReadOnly();
    return d->write(removalOf(database(), d->rows, entities, now()), entry(u"delete entities"_s, coder));
}

Performed Store::moveMentions(const QList<AnnotationId> &ids, const MentionTarget &into, CoderId coder)
{
    d->refuseReadOnly();
    QMap<Place, QList<AnnotationId>> places;
    TagId kind;
    for (const AnnotationId &id : ids) {
        const std::optional<Annotation> mention = d->rows.stored(id);
        if (!mention) {
            throw Error(Message::tr("One of these mentions is no longer there. Choose them anew."));
        }
        kind = mention->tag;
        places[{mention->article, mention->coder, mention->round}].append(id);
    }
    const std::optional<Entity> known = d->rows.stored(into.entity);
    if (!into.entity.isNull() && (!known || known->tag != kind)) {
        throw Error(
            known ? Message::tr("“%1” is of another kind than these mentions.").arg(known->name)
                  : Message::tr("One of these names is no longer in the project. Choose them anew."));
    }
    Change change;
    EntityId target = into.entity;
    if (target.isNull()) {
        Entity made;
        made.id = target = EntityId::make();
        made.tag = kind;
        made.name = into.newName.simplified();
        change.add(made);
    }
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        const auto &[article, who, round] = place.key();
        const ArticlePage page = readPage(article, {{who}, {round}});
        change.deltas += edits::moveMentions(page, *place, target, {who, round, now()}).change.deltas;
    }
    return d->write(change, entry(u"move mentions"_s, coder));
}

} // namespace model::storage
