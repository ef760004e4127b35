// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/enum_words.h"
#include "model/storage/query.h"
#include "model/storage/rows.h"

namespace model::storage {

using namespace Qt::StringLiterals;

std::optional<Dismissal> Rows::stored(DismissalId id)
{
    Query query(
        m_database,
        u"SELECT d.kind, a.uuid, d.start, d.\"end\", e.uuid, o.uuid, c.uuid FROM dismissal d "
        "JOIN coder c ON c.id = d.coder LEFT JOIN article a ON a.id = d.article "
        "LEFT JOIN entity e ON e.id = d.entity LEFT JOIN entity o ON o.id = d.other "
        "WHERE d.uuid = ? AND d.removed = 0"_s);
    query.bind(id);
    if (!query.next()) {
        return std::nullopt;
    }
    Dismissal dismissal{
        .id = id,
        .kind = dismissalKind(query.text(0)),
        .article = query.id<ArticleId>(1),
        .range = {},
        .entity = query.id<EntityId>(4),
        .other = query.id<EntityId>(5),
        .coder = query.id<CoderId>(6)};
    if (!query.isNull(2) && !dismissal.article.isNull()) {
        dismissal.range =
            m_texts.of(dismissal.article)->map.toUtf16(TextRange{query.integer(2), query.integer(3)});
    }
    return dismissal;
}

void Rows::write(const Dismissal &dismissal)
{
    Query query(
        m_database,
        u"INSERT INTO dismissal (uuid, kind, article, entity, other, coder, start, \"end\") "
        "VALUES (?, ?, (SELECT id FROM article WHERE uuid = ?), ?, ?, ?, ?, ?) "
        "ON CONFLICT (uuid) DO UPDATE SET kind = excluded.kind, article = excluded.article, "
        "entity = excluded.entity, other = excluded.other, coder = excluded.coder, start = excluded.start, "
        "\"end\" = excluded.\"end\", removed = 0"_s);
    query.bind(dismissal.id)
        .bind(word(dismissal.kind))
        .bind(dismissal.article)
        .bind(rowOf(dismissal.entity))
        .bind(rowOf(dismissal.other))
        .bind(rowOf(dismissal.coder));
    if (dismissal.article.isNull()) {
        query.bindNull().bindNull().run();
    } else {
        const TextRange points = m_texts.of(dismissal.article)->map.toCodePoints(dismissal.range);
        query.bind(points.start).bind(points.end).run();
    }
}

void Rows::erase(DismissalId id)
{
    Query(m_database, u"UPDATE dismissal SET removed = 1 WHERE uuid = ? AND batch IS NOT NULL"_s)
        .bind(id)
        .run();
    Query(m_database, u"DELETE FROM dismissal WHERE uuid = ? AND batch IS NULL"_s).bind(id).run();
}

Dismissal Rows::asStored(Dismissal dismissal)
{
    if (!dismissal.article.isNull()) {
        const auto on = m_texts.of(dismissal.article);
        dismissal.range = on->map.toUtf16(on->map.toCodePoints(dismissal.range));
    }
    return dismissal;
}

} // namespace model::storage
