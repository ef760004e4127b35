// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/spoken_rows.h"

#include "model/storage/query.h"

#include <algorithm>

namespace model::storage {

using namespace Qt::StringLiterals;

std::vector<SpokenArticleRow> SpokenRows::articles(qint64 after, int limit) const
{
    std::vector<SpokenArticleRow> rows;
    Query query(
        m_database,
        u"SELECT a.id, CAST(a.uuid AS BLOB), CAST(a.title AS BLOB), CAST(a.outlet AS BLOB), "
        "CAST(a.published AS BLOB), CAST(a.language AS BLOB), a.main_coder "
        "FROM article a LEFT JOIN batch b ON b.id = a.batch "
        "WHERE a.id > ? AND a.removed = 0 AND coalesce(b.finished, 1) = 1 ORDER BY a.id LIMIT ?"_s);
    query.bind(after).bind(limit);
    while (query.next()) {
        rows.push_back(
            {.key = query.integer(0),
             .id = query.id<ArticleId>(1),
             .title = query.text(2),
             .outlet = query.text(3),
             .published = query.text(4),
             .language = query.text(5),
             .mainCoder = query.optionalInteger(6)});
    }
    return rows;
}

qint64 SpokenRows::countArticles() const
{
    Query query(m_database, u"SELECT count(*) FROM article"_s);
    return query.next() ? query.integer(0) : 0;
}

std::vector<WorkRow> SpokenRows::work(ArticleSpan span) const
{
    std::vector<WorkRow> rows;
    Query query(
        m_database,
        u"SELECT DISTINCT article, coder, round FROM annotation INDEXED BY annotation_counts "
        "WHERE article BETWEEN ? AND ? AND removed = 0 ORDER BY article, coder, round"_s);
    query.bind(span.first).bind(span.last);
    while (query.next()) {
        rows.push_back({query.integer(0), query.integer(1), query.integer(2)});
    }
    return rows;
}

std::vector<std::pair<WorkRow, qint64>> SpokenRows::beginnings(qint64 article) const
{
    std::vector<std::pair<WorkRow, qint64>> rows;
    Query query(
        m_database,
        u"SELECT coder, round, min(created) FROM annotation WHERE article = ? AND removed = 0 "
        "GROUP BY coder, round"_s);
    query.bind(article);
    while (query.next()) {
        rows.emplace_back(WorkRow{article, query.integer(0), query.integer(1)}, query.integer(2));
    }
    return rows;
}

QHash<qint64, std::vector<CodingRow>> SpokenRows::codings() const
{
    QHash<qint64, std::vector<CodingRow>> rows;
    Query query(
        m_database,
        u"SELECT article, coder, round, status, CAST(reason AS BLOB), updated FROM coding WHERE removed = 0"_s);
    while (query.next()) {
        rows[query.integer(0)].push_back(
            {.coder = query.integer(1),
             .round = query.integer(2),
             .status = query.bytes(3),
             .reason = query.bytes(4),
             .updated = query.integer(5)});
    }
    return rows;
}

std::vector<CountedClaimRow> SpokenRows::claims(ArticleSpan span) const
{
    std::vector<CountedClaimRow> rows;
    Query query(
        m_database,
        u"SELECT article, id, coder, round, tag, words_quoted FROM annotation "
        "WHERE article BETWEEN ? AND ? AND removed = 0 AND tag IN (SELECT id FROM tag WHERE role = 'claim') "
        "ORDER BY article, id"_s);
    query.bind(span.first).bind(span.last);
    while (query.next()) {
        rows.push_back(
            {.article = query.integer(0),
             .key = query.integer(1),
             .coder = query.integer(2),
             .round = query.integer(3),
             .tag = query.integer(4),
             .wordsQuoted = static_cast<int>(query.integer(5))});
    }
    return rows;
}

std::vector<SpeechRow> SpokenRows::speeches(ArticleSpan span) const
{
    std::vector<SpeechRow> rows;
    Query query(
        m_database,
        u"SELECT from_annotation, source FROM relation INDEXED BY relation_by_article "
        "WHERE article BETWEEN ? AND ? AND removed = 0 AND kind = 'source' AND source IS NOT NULL"_s);
    query.bind(span.first).bind(span.last);
    while (query.next()) {
        rows.push_back({query.integer(0), query.integer(1)});
    }
    return rows;
}

std::vector<SourceRow> SpokenRows::sources(ArticleSpan span) const
{
    std::vector<SourceRow> rows;
    Query query(
        m_database,
        u"SELECT id, article, entity, CASE WHEN entity IS NULL THEN CAST(label AS BLOB) END "
        "FROM source INDEXED BY source_by_article WHERE article BETWEEN ? AND ? AND removed = 0"_s);
    query.bind(span.first).bind(span.last);
    while (query.next()) {
        rows.push_back({query.integer(0), query.integer(1), query.optionalInteger(2), query.text(3)});
    }
    return rows;
}

std::vector<MentionsRow> SpokenRows::mentions(ArticleSpan span) const
{
    std::vector<MentionsRow> rows;
    Query query(
        m_database,
        u"SELECT article, coder, round, entity, count(*) FROM annotation "
        "WHERE article BETWEEN ? AND ? AND removed = 0 AND entity IS NOT NULL "
        "AND tag IN (SELECT id FROM tag WHERE role = 'entity') GROUP BY article, coder, round, entity"_s);
    query.bind(span.first).bind(span.last);
    while (query.next()) {
        rows.push_back(
            {{query.integer(0), query.integer(1), query.integer(2)}, query.integer(3), query.integer(4)});
    }
    return rows;
}

std::vector<NameRow> SpokenRows::names(qint64 after, int limit) const
{
    std::vector<NameRow> rows;
    Query query(
        m_database,
        u"SELECT id, CAST(uuid AS BLOB), tag, CAST(name AS BLOB), CAST(wikidata AS BLOB) FROM entity "
        "WHERE id > ? AND removed = 0 ORDER BY id LIMIT ?"_s);
    query.bind(after).bind(limit);
    while (query.next()) {
        rows.push_back(
            {query.integer(0), query.id<EntityId>(1), query.integer(2), query.text(3), query.text(4)});
    }
    return rows;
}

std::vector<KindRow> SpokenRows::kinds() const
{
    std::vector<KindRow> rows;
    Query query(
        m_database,
        u"SELECT id, CAST(uuid AS BLOB), parent, CAST(name AS BLOB), CAST(label AS BLOB), role = 'entity' "
        u"FROM tag "
        "ORDER BY position, id"_s);
    while (query.next()) {
        rows.push_back(
            {query.integer(0), query.id<TagId>(1), query.optionalInteger(2), query.text(3), query.text(4),
             query.integer(5) == 1});
    }
    return rows;
}

std::vector<VariableRow> SpokenRows::variables() const
{
    std::vector<VariableRow> rows;
    Query query(
        m_database,
        u"SELECT id, CAST(name AS BLOB), CAST(label AS BLOB), subject, level, tag, retired FROM variable "
        "ORDER BY position, id"_s);
    while (query.next()) {
        rows.push_back(
            {.key = query.integer(0),
             .name = query.text(1),
             .label = query.text(2),
             .subject = query.bytes(3),
             .level = query.bytes(4),
             .tag = query.optionalInteger(5),
             .retired = query.integer(6) == 1,
             .options = {}});
    }
    Query options(
        m_database,
        u"SELECT CAST(value AS BLOB), CAST(label AS BLOB), missing FROM option WHERE variable = ? "
        "ORDER BY position"_s);
    for (VariableRow &row : rows) {
        options.bind(row.key);
        while (options.next()) {
            row.options.push_back({options.text(0), options.text(1), options.integer(2) == 1});
        }
    }
    return rows;
}

std::vector<AnswerRow>
SpokenRows::answers(const std::vector<qint64> &variables, qint64 after, qint64 count) const
{
    // A statement's wording stands fast; these are at most so many.
    constexpr size_t most = 4;
    Q_ASSERT(variables.size() <= most);
    std::vector<AnswerRow> rows;
    Query query(
        m_database,
        u"SELECT id, variable, coalesce(annotation, source, entity, article), CAST(value AS BLOB), names, "
        "coder, round, annotation IS NULL AND source IS NULL AND entity IS NULL FROM value WHERE id > ? AND id <= ? AND removed = 0 AND variable IN (?, ?, ?, ?)"_s);
    query.bind(after).bind(after + count);
    for (size_t i = 0; i < most; ++i) {
        query.bind(i < variables.size() ? variables[i] : qint64(0));
    }
    while (query.next()) {
        rows.push_back(
            {.key = query.integer(0),
             .variable = query.integer(1),
             .subject = query.integer(2),
             .value = query.bytes(3),
             .names = query.optionalInteger(4),
             .work = std::nullopt});
        if (query.integer(7) == 1) {
            rows.back().work = WorkRow{rows.back().subject, query.integer(5), query.integer(6)};
        }
    }
    return rows;
}

qint64 SpokenRows::lastValue() const
{
    Query query(m_database, u"SELECT coalesce(max(id), 0) FROM value"_s);
    return query.next() ? query.integer(0) : 0;
}

std::vector<SpokenClaimRow>
SpokenRows::shownClaims(const std::vector<qint64> &keys, qint64 quotation, qint64 verification) const
{
    std::vector<SpokenClaimRow> rows;
    Query query(
        m_database,
        u"SELECT CAST(n.uuid AS BLOB), CAST(a.uuid AS BLOB), CAST(a.title AS BLOB), CAST(a.outlet AS BLOB), "
        "CAST(a.published AS BLOB), CAST((SELECT group_concat(quote, ' […] ') FROM "
        "(SELECT quote FROM segment WHERE annotation = n.id ORDER BY position)) AS BLOB), "
        "CAST((SELECT value FROM value WHERE annotation = n.id AND variable = ? AND removed = 0) AS BLOB), "
        "CAST((SELECT value FROM value WHERE annotation = n.id AND variable = ? AND removed = 0) AS BLOB) "
        "FROM annotation n JOIN article a ON a.id = n.article AND a.removed = 0 "
        "WHERE n.id = ? AND n.removed = 0"_s);
    for (const qint64 key : keys) {
        query.bind(quotation).bind(verification).bind(key);
        while (query.next()) {
            rows.push_back(
                {.id = query.id<AnnotationId>(0),
                 .article = query.id<ArticleId>(1),
                 .title = query.text(2),
                 .outlet = query.text(3),
                 .published = query.text(4),
                 .words = query.text(5),
                 .quotation = query.text(6),
                 .verification = query.text(7)});
        }
    }
    return rows;
}

} // namespace model::storage
