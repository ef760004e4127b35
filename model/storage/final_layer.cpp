// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/final_layer.h"

#include "model/storage/query.h"

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

/// Where one coder works in one round there is nothing to choose, which takes most of the time.
bool isAlone(const QSqlDatabase &database)
{
    Query query(
        database,
        u"SELECT (SELECT count(*) FROM coder) = 1 AND (SELECT count(*) FROM round) = 1 "
        "AND (SELECT kind FROM round) IN ('main', 'reliability')"_s);
    return query.next() && query.integer(0) != 0;
}

} // namespace

FinalLayer::FinalLayer(const QSqlDatabase &database)
{
    if (isAlone(database)) {
        bounds = 1;
        with = u"WITH layer (article, coder, round) AS MATERIALIZED ("
               "SELECT a.id, (SELECT id FROM coder), (SELECT id FROM round) FROM article a "
               "WHERE a.id > ? AND a.id <= ? AND a.removed = 0)"_s;
        return;
    }
    bounds = 2;
    with = u"WITH made AS ("
           "SELECT article, coder, round, created AS at, 0 AS only_excluded FROM annotation "
           "WHERE article > ? AND article <= ? AND removed = 0 "
           "UNION ALL SELECT article, coder, round, updated, status = 'excluded' FROM coding "
           "WHERE article > ? AND article <= ? AND removed = 0), "
           "layer (article, coder, round) AS MATERIALIZED ("
           "SELECT article, coder, round FROM ("
           "SELECT m.article, m.coder, m.round, row_number() OVER (PARTITION BY m.article "
           "ORDER BY r.kind = 'main' DESC, r.position, m.round, c.kind = 'consensus' DESC, "
           "m.coder IS a.main_coder DESC, min(m.only_excluded), c.kind = 'human' DESC, min(m.at), m.coder) "
           "AS place FROM made m JOIN article a ON a.id = m.article AND a.removed = 0 "
           "JOIN coder c ON c.id = m.coder "
           "JOIN round r ON r.id = m.round AND r.kind IN ('main', 'reliability') "
           "GROUP BY m.article, m.coder, m.round) WHERE place = 1)"_s;
}

} // namespace model::storage
