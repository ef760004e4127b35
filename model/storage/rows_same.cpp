// SPDX-License-Identifier: GPL-3.0-or-later
// Claims that are the same as rows: relations of the kind “same”.
#include "model/storage/query.h"
#include "model/storage/rows.h"
#include "model/storage/same_claims.h"

namespace model::storage {

using namespace Qt::StringLiterals;

std::optional<SameClaim> Rows::stored(SameClaimId id)
{
    Query query(m_database, sameClaimsWhere(u"x.uuid = ?"));
    query.bind(id);
    return query.next() ? std::optional(sameClaimIn(query)) : std::nullopt;
}

void Rows::write(const SameClaim &link)
{
    Query(
        m_database,
        u"INSERT INTO relation (uuid, kind, article, from_annotation, to_annotation, coder, round, created) "
        "VALUES (?, 'same', (SELECT id FROM article WHERE uuid = ?), ?, ?, ?, ?, ?) "
        "ON CONFLICT (uuid) DO UPDATE SET kind = excluded.kind, article = excluded.article, "
        "from_annotation = excluded.from_annotation, to_annotation = excluded.to_annotation, "
        "coder = excluded.coder, round = excluded.round, created = excluded.created, removed = 0"_s)
        .bind(link.id)
        .bind(link.article)
        .bind(rowOf(link.claim))
        .bind(rowOf(link.other))
        .bind(rowOf(link.coder))
        .bind(rowOf(link.round))
        .bind(link.created)
        .run();
}

void Rows::erase(SameClaimId id)
{
    Query(m_database, u"UPDATE relation SET removed = 1 WHERE uuid = ? AND batch IS NOT NULL"_s)
        .bind(id)
        .run();
    Query(m_database, u"DELETE FROM relation WHERE uuid = ? AND batch IS NULL"_s).bind(id).run();
}

} // namespace model::storage
