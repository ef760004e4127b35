// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/known_entities.h"

#include "model/storage/query.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace model::storage {

QList<Entity> knownEntities(const QSqlDatabase &database)
{
    QList<Entity> entities;
    QHash<qint64, qsizetype> places;
    Query query(
        database,
        u"SELECT e.id, CAST(e.uuid AS BLOB), CAST(t.uuid AS BLOB), CAST(e.name AS BLOB), CAST(e.wikidata AS "
        "BLOB), CAST(e.description AS BLOB), CAST(e.note AS BLOB) FROM entity e JOIN tag t ON t.id = e.tag "
        "LEFT JOIN batch b ON b.id = e.batch WHERE e.removed = 0 AND coalesce(b.finished, 1) = 1 ORDER BY "
        "e.id"_s);
    while (query.next()) {
        places.insert(query.integer(0), entities.size());
        entities.append(
            {.id = query.id<EntityId>(1),
             .tag = query.id<TagId>(2),
             .name = query.text(3),
             .aliases = {},
             .wikidata = query.text(4),
             .description = query.text(5),
             .note = query.text(6)});
    }
    Query aliases(database, u"SELECT entity, CAST(name AS BLOB) FROM alias ORDER BY entity, position"_s);
    while (aliases.next()) {
        if (const auto place = places.constFind(aliases.integer(0)); place != places.cend()) {
            entities[*place].aliases.append(aliases.text(1));
        }
    }
    return entities;
}

} // namespace model::storage
