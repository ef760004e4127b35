// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/undo_rules.h"

#include "model/error.h"
#include "model/message.h"
#include "model/storage/change_order.h"
#include "model/storage/query.h"
#include "model/storage/same_claims.h"

#include <QSet>

#include <algorithm>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

/// The ids of all that the change tells of.
QSet<QUuid> subjectsOf(const Change &change)
{
    QSet<QUuid> result;
    for (const AnyDelta &delta : change.deltas) {
        result.insert(uuidOf(delta));
    }
    return result;
}

bool takesAway(const AnyDelta &any)
{
    const auto *annotation = std::get_if<Delta<Annotation>>(&any);
    const auto *source = std::get_if<Delta<Source>>(&any);
    return (annotation && !annotation->after) || (source && !source->after);
}

} // namespace

void keepUsedEntities(const QSqlDatabase &database, Change &change)
{
    const QSet<QUuid> own = subjectsOf(change);
    Query users(
        database,
        u"WITH one AS (SELECT id FROM entity WHERE uuid = ?) "
        "SELECT n.uuid FROM one JOIN annotation n ON n.entity = one.id "
        "UNION ALL SELECT s.uuid FROM one JOIN source s ON s.entity = one.id "
        "UNION ALL SELECT v.uuid FROM one JOIN value v ON v.entity = one.id "
        "UNION ALL SELECT v.uuid FROM one JOIN value v ON v.names = one.id "
        "UNION ALL SELECT d.uuid FROM one JOIN dismissal d ON d.entity = one.id "
        "UNION ALL SELECT d.uuid FROM one JOIN dismissal d ON d.other = one.id"_s);
    change.deltas.removeIf([&](const AnyDelta &delta) {
        const auto *entity = std::get_if<Delta<Entity>>(&delta);
        if (!entity || entity->after) {
            return false;
        }
        users.bind(entity->before->id);
        while (users.next()) {
            if (!own.contains(users.id<EntityId>(0).uuid)) {
                return true;
            }
        }
        return false;
    });
}

void refuseIfAnswered(const QSqlDatabase &database, ChangeWriter &writer, const Change &change)
{
    const QSet<QUuid> own = subjectsOf(change);
    Query answers(
        database,
        u"SELECT v.uuid, CAST(w.label AS BLOB) FROM value v JOIN variable w ON w.id = v.variable "
        "WHERE v.annotation = (SELECT id FROM annotation WHERE uuid = ?) "
        "OR v.source = (SELECT id FROM source WHERE uuid = ?)"_s);
    for (const AnyDelta &delta : change.deltas) {
        if (!takesAway(delta)) {
            continue;
        }
        answers.bind(ValueId{uuidOf(delta)}).bind(ValueId{uuidOf(delta)});
        while (answers.next()) {
            if (!own.contains(answers.id<ValueId>(0).uuid)) {
                throw Error(Message::tr("“%1” cannot be taken back, because “%2” was answered for it later. "
                                        "Take that back first.")
                                .arg(writer.captionBefore(delta), answers.text(1)));
            }
        }
    }
}

void refuseIfJoined(const QSqlDatabase &database, ChangeWriter &writer, const Change &change)
{
    const QSet<QUuid> own = subjectsOf(change);
    for (const AnyDelta &delta : change.deltas) {
        const auto *annotation = std::get_if<Delta<Annotation>>(&delta);
        if (!annotation || annotation->after) {
            continue;
        }
        const QList<SameClaim> links = sameClaimsAround(database, {annotation->before->id});
        const bool isJoined = std::any_of(links.cbegin(), links.cend(), [&](const SameClaim &link) {
            return link.touches(annotation->before->id) && !own.contains(link.id.uuid);
        });
        if (isJoined) {
            throw Error(Message::tr("“%1” cannot be taken back, because it was said to be the same claim as "
                                    "another one later. Take that back first.")
                            .arg(writer.captionBefore(delta)));
        }
    }
}

} // namespace model::storage
