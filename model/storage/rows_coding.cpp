// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/enum_words.h"
#include "model/storage/query.h"
#include "model/storage/rows.h"

namespace model::storage {

using namespace Qt::StringLiterals;

std::optional<Coding> Rows::stored(CodingId id)
{
    Query query(
        m_database,
        u"SELECT a.uuid, c.uuid, r.uuid, k.status, CAST(k.reason AS BLOB), k.updated "
        "FROM coding k JOIN article a ON a.id = k.article JOIN coder c ON c.id = k.coder "
        "JOIN round r ON r.id = k.round WHERE k.uuid = ? AND k.removed = 0"_s);
    query.bind(id);
    if (!query.next()) {
        return std::nullopt;
    }
    return Coding{
        .id = id,
        .article = query.id<ArticleId>(0),
        .coder = query.id<CoderId>(1),
        .round = query.id<RoundId>(2),
        .status = codingStatus(query.text(3)),
        .reason = query.text(4),
        .updated = query.integer(5)};
}

void Rows::write(const Coding &coding)
{
    Query(
        m_database,
        u"INSERT INTO coding (uuid, article, coder, round, status, reason, updated) "
        "VALUES (?, (SELECT id FROM article WHERE uuid = ?), ?, ?, ?, CAST(? AS TEXT), ?) "
        "ON CONFLICT (uuid) DO UPDATE SET article = excluded.article, coder = excluded.coder, "
        "round = excluded.round, status = excluded.status, reason = excluded.reason, "
        "updated = excluded.updated, removed = 0"_s)
        .bind(coding.id)
        .bind(coding.article)
        .bind(rowOf(coding.coder))
        .bind(rowOf(coding.round))
        .bind(word(coding.status))
        .bind(utf8(coding.reason))
        .bind(coding.updated)
        .run();
}

void Rows::erase(CodingId id)
{
    Query(m_database, u"UPDATE coding SET removed = 1 WHERE uuid = ? AND batch IS NOT NULL"_s).bind(id).run();
    Query(m_database, u"DELETE FROM coding WHERE uuid = ? AND batch IS NULL"_s).bind(id).run();
}

} // namespace model::storage
