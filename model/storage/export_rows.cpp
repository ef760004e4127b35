// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/export_rows.h"

#include "model/storage/article_texts.h"
#include "model/storage/enum_words.h"
#include "model/storage/public_ids.h"

namespace model::storage {

using namespace Qt::StringLiterals;

std::vector<ArticleRow> ExportRows::articles(qint64 after, int limit) const
{
    std::vector<ArticleRow> rows;
    Query query(
        m_database,
        u"SELECT a.id, a.uuid, CAST(a.title AS BLOB), CAST(a.outlet AS BLOB), CAST(a.byline AS BLOB), "
        "CAST(a.published AS BLOB), CAST(a.url AS BLOB), CAST(a.language AS BLOB), CAST(a.note AS BLOB), "
        "a.text_sha256, a.characters, a.words, a.main_coder, a.added "
        "FROM article a LEFT JOIN batch b ON b.id = a.batch "
        "WHERE a.id > ? AND a.removed = 0 AND coalesce(b.finished, 1) = 1 ORDER BY a.id LIMIT ?"_s);
    query.bind(after).bind(limit);
    while (query.next()) {
        rows.push_back(
            {.key = query.integer(0),
             .id = query.bytes(1),
             .title = query.bytes(2),
             .outlet = query.bytes(3),
             .byline = query.bytes(4),
             .published = query.bytes(5),
             .url = query.bytes(6),
             .language = query.bytes(7),
             .note = query.bytes(8),
             .textSha256 = query.bytes(9),
             .characters = query.integer(10),
             .words = query.integer(11),
             .mainCoder = query.optionalInteger(12),
             .added = query.integer(13)});
    }
    return rows;
}

QString ExportRows::text(qint64 article) const
{
    Query query(
        m_database,
        u"SELECT CAST(text AS BLOB), characters, text_sha256, CAST(title AS BLOB) FROM article WHERE id = ?"_s);
    query.bind(article);
    return query.next() ? intactText(query.bytes(0), query.integer(1), query.text(2), query.text(3))
                        : QString();
}

std::vector<AnnotationRow> ExportRows::annotations(qint64 article, qint64 after, int limit) const
{
    std::vector<AnnotationRow> rows;
    rows.reserve(static_cast<size_t>(limit));
    Query query(
        m_database,
        u"SELECT n.id, n.uuid, n.tag, n.coder, n.round, n.entity, e.uuid, CAST(e.name AS BLOB), "
        "CAST(e.wikidata AS BLOB), n.start, n.\"end\", n.paragraph, n.sentence, n.part, n.words, "
        "n.words_quoted, n.codebook_version, n.created, n.updated, CAST(n.note AS BLOB) "
        "FROM annotation n LEFT JOIN entity e ON e.id = n.entity AND e.removed = 0 "
        "WHERE n.article = ? AND n.id > ? AND n.removed = 0 ORDER BY n.id LIMIT ?"_s);
    query.bind(article).bind(after).bind(limit);
    while (query.next()) {
        rows.push_back(
            {.key = query.integer(0),
             .id = query.bytes(1),
             .tag = query.integer(2),
             .coder = query.integer(3),
             .round = query.integer(4),
             .entity = query.optionalInteger(5),
             .entityId = query.bytes(6),
             .entityName = query.bytes(7),
             .wikidata = query.bytes(8),
             .start = query.integer(9),
             .end = query.integer(10),
             .paragraph = query.integer(11),
             .sentence = query.integer(12),
             .part = query.bytes(13),
             .words = query.integer(14),
             .wordsQuoted = query.integer(15),
             .codebookVersion = query.integer(16),
             .created = query.integer(17),
             .updated = query.integer(18),
             .note = query.bytes(19),
             .pieces = {}});
    }
    if (!rows.empty()) {
        readPieces(article, rows);
    }
    return rows;
}

void ExportRows::readPieces(qint64 article, std::vector<AnnotationRow> &rows) const
{
    Query query(
        m_database,
        u"SELECT n.id, s.start, s.\"end\", CAST(s.quote AS BLOB) "
        "FROM annotation n CROSS JOIN segment s ON s.annotation = n.id "
        "WHERE n.article = ? AND n.id BETWEEN ? AND ? AND n.removed = 0 ORDER BY n.id, s.position"_s);
    query.bind(article).bind(rows.front().key).bind(rows.back().key);
    auto row = rows.begin();
    while (query.next()) {
        const qint64 key = query.integer(0);
        while (row != rows.end() && row->key < key) {
            ++row;
        }
        if (row != rows.end() && row->key == key) {
            row->pieces.append({query.integer(1), query.integer(2), query.bytes(3)});
        }
    }
    // Where the two contradict each other neither is to be believed, and a quote is told as wrong.
    for (AnnotationRow &one : rows) {
        if (!one.pieces.isEmpty()
            && (one.pieces.first().start != one.start || one.pieces.last().end != one.end)) {
            one.pieces.clear();
        }
    }
}

std::vector<RelationRow> ExportRows::relations(qint64 article) const
{
    std::vector<RelationRow> rows;
    Query query(
        m_database,
        u"SELECT r.uuid, r.kind, r.from_annotation, m.id, m.uuid, s.id, e.id, e.uuid, "
        "CAST(coalesce(e.name, s.label) AS BLOB), e.tag, CAST(e.wikidata AS BLOB), CAST(r.cue AS BLOB), "
        "r.cue_start, r.cue_end, r.coder, r.round, r.created "
        "FROM relation r LEFT JOIN annotation m ON m.id = r.to_annotation AND m.removed = 0 "
        "LEFT JOIN source s ON s.id = r.source AND s.removed = 0 "
        "LEFT JOIN entity e ON e.id = s.entity AND e.removed = 0 "
        "WHERE r.article = ? AND r.kind <> 'same' AND r.removed = 0 ORDER BY r.created, r.id"_s);
    query.bind(article);
    while (query.next()) {
        rows.push_back(
            {.id = query.bytes(0),
             .kind = query.bytes(1),
             .claim = query.integer(2),
             .mention = query.optionalInteger(3),
             .mentionId = query.bytes(4),
             .hasSource = !query.isNull(5),
             .source = query.optionalInteger(5),
             .entity = query.optionalInteger(6),
             .entityId = query.bytes(7),
             .sourceName = query.bytes(8),
             .entityTag = query.optionalInteger(9),
             .wikidata = query.bytes(10),
             .cue = query.bytes(11),
             .cueStart = query.optionalInteger(12),
             .cueEnd = query.optionalInteger(13),
             .coder = query.integer(14),
             .round = query.integer(15),
             .created = query.integer(16)});
    }
    return rows;
}

std::vector<SameClaimRow> ExportRows::sameClaims(qint64 article) const
{
    std::vector<SameClaimRow> rows;
    Query query(
        m_database,
        u"SELECT r.uuid, r.from_annotation, t.uuid, t.article, t.tag, r.coder, r.round, r.created "
        "FROM relation r JOIN annotation t ON t.id = r.to_annotation AND t.removed = 0 "
        "WHERE r.article = ? AND r.kind = 'same' AND r.removed = 0 ORDER BY r.created, r.id"_s);
    query.bind(article);
    while (query.next()) {
        rows.push_back(
            {.id = query.bytes(0),
             .claim = query.integer(1),
             .otherId = query.bytes(2),
             .otherArticle = query.integer(3),
             .otherTag = query.integer(4),
             .coder = query.integer(5),
             .round = query.integer(6),
             .created = query.integer(7)});
    }
    return rows;
}

std::vector<CodingRow> ExportRows::codings(qint64 article) const
{
    std::vector<CodingRow> rows;
    Query query(
        m_database,
        u"SELECT coder, round, status, CAST(reason AS BLOB), updated FROM coding "
        "WHERE article = ? AND removed = 0 ORDER BY id"_s);
    query.bind(article);
    while (query.next()) {
        rows.push_back(
            {.coder = query.integer(0),
             .round = query.integer(1),
             .status = query.bytes(2),
             .reason = query.bytes(3),
             .updated = query.integer(4)});
    }
    return rows;
}

std::vector<EntityRow> ExportRows::entities() const
{
    std::vector<EntityRow> rows;
    Query query(
        m_database,
        u"SELECT e.id, e.uuid, e.tag, CAST(e.name AS BLOB), CAST(e.wikidata AS BLOB), "
        "CAST(e.description AS BLOB), CAST(e.note AS BLOB), CAST(coalesce((SELECT group_concat(name, '; ') "
        "FROM (SELECT name FROM alias WHERE entity = e.id ORDER BY position)), '') AS BLOB) "
        "FROM entity e JOIN tag t ON t.id = e.tag LEFT JOIN batch b ON b.id = e.batch "
        "WHERE e.removed = 0 AND coalesce(b.finished, 1) = 1 ORDER BY t.position, t.id, e.name, e.id"_s);
    while (query.next()) {
        rows.push_back(
            {.key = query.integer(0),
             .id = query.bytes(1),
             .tag = query.integer(2),
             .name = query.bytes(3),
             .aliases = query.bytes(7),
             .wikidata = query.bytes(4),
             .description = query.bytes(5),
             .note = query.bytes(6)});
    }
    return rows;
}

std::vector<HistoryEntryRow> ExportRows::history(qint64 number, qint64 position, int limit) const
{
    std::vector<HistoryEntryRow> rows;
    Query query(
        m_database,
        u"SELECT h.number, coalesce(c.position, -1), h.at, h.coder, CAST(h.action AS BLOB), h.undoes, "
        "b.uuid, c.subject, c.subject_id, CAST(c.before AS BLOB), CAST(c.after AS BLOB) "
        "FROM history h LEFT JOIN history_change c ON c.edit = h.number LEFT JOIN batch b ON b.id = h.batch "
        "WHERE h.number >= ? AND (h.number > ? OR coalesce(c.position, -1) > ?) "
        "ORDER BY h.number, c.position LIMIT ?"_s);
    query.bind(number).bind(number).bind(position).bind(limit);
    while (query.next()) {
        rows.push_back(
            {.number = query.integer(0),
             .position = query.integer(1),
             .at = query.integer(2),
             .coder = query.integer(3),
             .action = query.bytes(4),
             .undoes = query.optionalInteger(5),
             .batch = query.bytes(6),
             .subject = query.bytes(7),
             .subjectId = query.bytes(8),
             .before = query.bytes(9),
             .after = query.bytes(10)});
    }
    return rows;
}

ByKey<Coder> ExportRows::coders() const
{
    ByKey<Coder> result;
    Query query(
        m_database, u"SELECT id, uuid, CAST(name AS BLOB), CAST(initials AS BLOB), kind FROM coder"_s);
    while (query.next()) {
        Coder coder;
        coder.id = query.id<CoderId>(1);
        coder.name = query.text(2);
        coder.initials = query.text(3);
        coder.kind = coderKind(query.text(4));
        result.insert(query.integer(0), coder);
    }
    return result;
}

ByKey<Round> ExportRows::rounds() const
{
    ByKey<Round> result;
    Query query(m_database, u"SELECT id, uuid, CAST(name AS BLOB), kind, position FROM round"_s);
    while (query.next()) {
        Round round;
        round.id = query.id<RoundId>(1);
        round.name = query.text(2);
        round.kind = roundKind(query.text(3));
        round.position = static_cast<int>(query.integer(4));
        result.insert(query.integer(0), round);
    }
    return result;
}

ByKey<TagId> ExportRows::tags() const
{
    return publicIds<TagId>(m_database, u"SELECT id, uuid FROM tag"_s);
}

std::vector<std::pair<qint64, qint64>> ExportRows::codebookVersions() const
{
    std::vector<std::pair<qint64, qint64>> versions;
    Query query(m_database, u"SELECT number, at FROM codebook_version ORDER BY number"_s);
    while (query.next()) {
        versions.emplace_back(query.integer(0), query.integer(1));
    }
    return versions;
}

qint64 ExportRows::codebookVersion() const
{
    Query query(m_database, u"SELECT coalesce(max(number), 1) FROM codebook_version"_s);
    return query.next() ? query.integer(0) : 1;
}

} // namespace model::storage
