// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/facts.h"

#include "model/storage/query.h"

using namespace Qt::StringLiterals;

namespace model::storage {

ProjectFacts ProjectFacts::of(const QSqlDatabase &database)
{
    ProjectFacts facts;
    facts.schemaVersion = numberOf(database, u"PRAGMA user_version"_s);
    facts.entities = numberOf(database, u"SELECT count(*) FROM entity WHERE removed = 0"_s);
    facts.edits = numberOf(database, u"SELECT count(*) FROM history"_s);
    facts.lastEdit = numberOf(database, u"SELECT coalesce(max(at), 0) FROM history"_s);
    Query coders(
        database,
        u"SELECT CAST(c.name AS BLOB), c.kind, count(n.id) FROM coder c "
        "LEFT JOIN annotation n ON n.coder = c.id AND n.removed = 0 "
        "AND n.article NOT IN (SELECT id FROM article WHERE removed = 1) GROUP BY c.id ORDER BY c.id"_s);
    while (coders.next()) {
        facts.coders.append({coders.text(0), coders.text(1), coders.integer(2)});
    }
    return facts;
}

} // namespace model::storage
