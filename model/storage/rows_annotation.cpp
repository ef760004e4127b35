// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/message.h"
#include "model/storage/enum_words.h"
#include "model/storage/query.h"
#include "model/storage/rows.h"
#include "model/storage/word_counter.h"

namespace model::storage {

using namespace Qt::StringLiterals;

std::optional<Annotation> Rows::stored(AnnotationId id)
{
    Query query(
        m_database,
        u"SELECT a.uuid, t.uuid, c.uuid, r.uuid, e.uuid, CAST(n.note AS BLOB), n.created, n.updated, n.id "
        "FROM annotation n JOIN article a ON a.id = n.article JOIN tag t ON t.id = n.tag "
        "JOIN coder c ON c.id = n.coder JOIN round r ON r.id = n.round LEFT JOIN entity e ON e.id = n.entity "
        "WHERE n.uuid = ? AND n.removed = 0"_s);
    query.bind(id);
    if (!query.next()) {
        return std::nullopt;
    }
    Annotation annotation{
        .id = id,
        .article = query.id<ArticleId>(0),
        .tag = query.id<TagId>(1),
        .coder = query.id<CoderId>(2),
        .round = query.id<RoundId>(3),
        .entity = query.id<EntityId>(4),
        .segments = {},
        .note = query.text(5),
        .created = query.integer(6),
        .updated = query.integer(7)};
    const auto on = m_texts.of(annotation.article);
    Query pieces(m_database, u"SELECT start, \"end\" FROM segment WHERE annotation = ? ORDER BY position"_s);
    pieces.bind(query.integer(8));
    while (pieces.next()) {
        annotation.segments.add(on->map.toUtf16(TextRange{pieces.integer(0), pieces.integer(1)}));
    }
    return annotation;
}

void Rows::write(const Annotation &annotation)
{
    const auto on = m_texts.of(annotation.article);
    const TextRange extent = annotation.segments.extent();
    const TextRange points = on->map.toCodePoints(extent);
    const WordCounts counts = WordCounter(*on).of(annotation.segments);
    // The codebook's version is the one that held when it was last changed, so undo and redo find it again.
    Query query(
        m_database,
        u"INSERT INTO annotation (id, uuid, article, tag, coder, round, entity, start, \"end\", pieces, "
        "paragraph, sentence, part, words, words_quoted, codebook_version, created, updated, note) "
        "VALUES ((SELECT coalesce(max(id), 0) + 1 FROM annotation), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, "
        "coalesce((SELECT max(number) FROM codebook_version WHERE at <= ?), 1), ?, ?, CAST(? AS TEXT)) "
        "ON CONFLICT (uuid) DO UPDATE SET tag = excluded.tag, coder = excluded.coder, "
        "round = excluded.round, entity = excluded.entity, start = excluded.start, \"end\" = "
        "excluded.\"end\", "
        "pieces = excluded.pieces, paragraph = excluded.paragraph, sentence = excluded.sentence, "
        "part = excluded.part, words = excluded.words, words_quoted = excluded.words_quoted, "
        "codebook_version = excluded.codebook_version, created = excluded.created, "
        "updated = excluded.updated, note = excluded.note, removed = 0 RETURNING id"_s);
    query.bind(annotation.id)
        .bind(on->row)
        .bind(rowOf(annotation.tag))
        .bind(rowOf(annotation.coder))
        .bind(rowOf(annotation.round))
        .bind(rowOf(annotation.entity))
        .bind(points.start)
        .bind(points.end)
        .bind(static_cast<qint64>(annotation.segments.count()))
        .bind(on->units.paragraphAt(extent.start))
        .bind(on->units.sentenceAt(extent.start))
        .bind(word(on->units.partAt(extent.start)))
        .bind(static_cast<qint64>(counts.words))
        .bind(static_cast<qint64>(counts.quoted))
        .bind(annotation.updated)
        .bind(annotation.created)
        .bind(annotation.updated)
        .bind(utf8(annotation.note));
    query.next();
    const qint64 row = query.integer(0);
    query.next();
    writePieces(row, annotation, *on);
}

void Rows::writePieces(qint64 annotation, const Annotation &value, const ArticleText &on)
{
    Query(m_database, u"DELETE FROM segment WHERE annotation = ?"_s).bind(annotation).run();
    Query insert(
        m_database,
        u"INSERT INTO segment (annotation, position, start, \"end\", quote) "
        "VALUES (?, ?, ?, ?, CAST(? AS TEXT))"_s);
    qint64 position = 0;
    for (const TextRange &piece : value.segments) {
        const TextRange points = on.map.toCodePoints(piece);
        insert.bind(annotation)
            .bind(position++)
            .bind(points.start)
            .bind(points.end)
            .bind(utf8(on.text.sliced(piece.start, piece.length())))
            .run();
    }
}

void Rows::erase(AnnotationId id)
{
    Query(m_database, u"UPDATE annotation SET removed = 1 WHERE uuid = ? AND batch IS NOT NULL"_s)
        .bind(id)
        .run();
    Query(m_database, u"DELETE FROM annotation WHERE uuid = ? AND batch IS NULL"_s).bind(id).run();
}

Annotation Rows::asStored(Annotation annotation)
{
    const auto on = m_texts.of(annotation.article);
    annotation.segments = on->map.toUtf16(on->map.toCodePoints(annotation.segments));
    if (annotation.segments.isEmpty()) {
        throw Error(
            Message::tr("The passage lies outside of the article's text. Select it again in the article."),
            annotation.id.text());
    }
    return annotation;
}

} // namespace model::storage
