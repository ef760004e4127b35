// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/search_rows.h"

#include "model/storage/query.h"
#include "model/text/offset_map.h"

#include <QCryptographicHash>

#include <algorithm>

namespace model::storage {

using namespace Qt::StringLiterals;

bool IntactTexts::has(const SearchedArticle &article)
{
    const quint64 beginning =
        article.sha256.first(std::min<qsizetype>(article.sha256.size(), 16)).toULongLong(nullptr, 16);
    if (const auto known = m_known.constFind(article.key); known != m_known.cend() && *known == beginning) {
        return true;
    }
    const bool isIntact =
        QCryptographicHash::hash(article.utf8, QCryptographicHash::Sha256).toHex() == article.sha256
        && QUtf8StringView(article.utf8).isValidUtf8()
        && text::codePointsIn(article.utf8) == article.characters;
    if (isIntact) {
        m_known.insert(article.key, beginning);
    }
    return isIntact;
}

qint64 SearchRows::lastKey() const
{
    Query query(m_database, u"SELECT coalesce(max(id), 0) FROM article"_s);
    return query.next() ? query.integer(0) : 0;
}

bool SearchRows::eachArticle(
    qint64 first, qint64 last, const std::optional<QString> &match,
    const std::function<bool(const SearchedArticle &)> &take) const
{
    Query query(
        m_database,
        match ? u"SELECT a.id, CAST(a.uuid AS BLOB), a.characters, CAST(a.text_sha256 AS BLOB), "
                "CAST(a.text AS BLOB) FROM article_words w CROSS JOIN article a ON a.id = w.rowid "
                "LEFT JOIN batch b ON b.id = a.batch "
                "WHERE w.words MATCH CAST(? AS TEXT) AND w.rowid BETWEEN ? AND ? "
                "AND a.removed = 0 AND coalesce(b.finished, 1) = 1 ORDER BY w.rowid"_s
              : u"SELECT a.id, CAST(a.uuid AS BLOB), a.characters, CAST(a.text_sha256 AS BLOB), "
                "CAST(a.text AS BLOB) FROM article a LEFT JOIN batch b ON b.id = a.batch "
                "WHERE a.id BETWEEN ? AND ? AND a.removed = 0 AND coalesce(b.finished, 1) = 1 "
                "ORDER BY a.id"_s);
    if (match) {
        query.bind(utf8(*match));
    }
    query.bind(first).bind(last);
    while (query.next()) {
        const SearchedArticle article{
            query.integer(0), query.id<ArticleId>(1), query.integer(2), query.bytes(3), query.bytes(4)};
        if (!take(article)) {
            return false;
        }
    }
    return true;
}

namespace {

QSet<qint64> keys(Query &query)
{
    QSet<qint64> found;
    while (query.next()) {
        found.insert(query.integer(0));
    }
    return found;
}

/// The annotations of an article, from which those that are sought are still to be told by their tags.
QString selectMarks(const SoughtMarks &marks)
{
    const QString begin = u"SELECT id, tag, coder, round FROM annotation WHERE article = ? "_s;
    const QString end = u"AND id > ? AND removed = 0 ORDER BY id LIMIT ?"_s;
    switch (marks.of) {
    case SoughtMarks::Of::Tags:
        return begin + end;
    case SoughtMarks::Of::Entity:
        return begin + u"AND entity = ? "_s + end;
    case SoughtMarks::Of::ClaimsOf:
        break;
    }
    return begin
        + u"AND id IN (SELECT r.from_annotation FROM relation r JOIN source s ON s.id = r.source "
          "WHERE r.article = ? AND r.removed = 0 AND s.removed = 0 AND "_s
        + (marks.label.isEmpty() ? u"s.entity = ?"_s : u"s.entity IS NULL AND s.label = CAST(? AS TEXT)"_s)
        + u") "_s + end;
}

void bindMarks(Query &query, qint64 article, const SoughtMarks &marks, qint64 after, qint64 limit)
{
    query.bind(article);
    if (marks.of == SoughtMarks::Of::ClaimsOf) {
        query.bind(article);
    }
    if (marks.of == SoughtMarks::Of::ClaimsOf && !marks.label.isEmpty()) {
        query.bind(utf8(marks.label));
    } else if (marks.of != SoughtMarks::Of::Tags) {
        query.bind(marks.entity);
    }
    query.bind(after).bind(limit);
}

bool areMeant(const SoughtMarks &marks, qint64 tag)
{
    return marks.of == SoughtMarks::Of::Entity || marks.tags.contains(tag);
}

} // namespace

SoughtMarks SearchRows::marksOf(TagId tag) const
{
    Query query(
        m_database,
        u"WITH RECURSIVE below (tag) AS (SELECT id FROM tag WHERE uuid = ? "
        "UNION SELECT t.id FROM below b JOIN tag t ON t.parent = b.tag) SELECT tag FROM below"_s);
    query.bind(tag);
    return {.tags = keys(query)};
}

SoughtMarks SearchRows::claims() const
{
    Query query(m_database, u"SELECT id FROM tag WHERE role = 'claim'"_s);
    return {.tags = keys(query)};
}

SoughtMarks SearchRows::mentionsOf(EntityId entity) const
{
    return {.of = SoughtMarks::Of::Entity, .entity = keyOf(entity)};
}

SoughtMarks SearchRows::claimsOf(EntityId entity, const QString &label) const
{
    return {
        .of = SoughtMarks::Of::ClaimsOf,
        .tags = claims().tags,
        .entity = keyOf(entity),
        .label = entity.isNull() ? label : QString()};
}

qint64 SearchRows::keyOf(EntityId entity) const
{
    Query query(m_database, u"SELECT id FROM entity WHERE uuid = ?"_s);
    query.bind(entity);
    return query.next() ? query.integer(0) : 0;
}

bool SearchRows::hasUnnamedSource(const QString &label) const
{
    Query query(
        m_database,
        u"SELECT 1 FROM source WHERE entity IS NULL AND label = CAST(? AS TEXT) AND removed = 0 LIMIT 1"_s);
    query.bind(utf8(label));
    return query.next();
}

bool SearchRows::hasMarks(qint64 article, const SoughtMarks &marks, const VisibleRows &visible) const
{
    // What is asked of tags alone, an index answers.
    Query query(
        m_database,
        marks.of == SoughtMarks::Of::Tags
            ? u"SELECT min(id), tag, coder, round FROM annotation WHERE article "
              "= ? AND removed = 0 GROUP BY coder, round, tag"_s
            : selectMarks(marks));
    if (marks.of == SoughtMarks::Of::Tags) {
        query.bind(article);
    } else {
        bindMarks(query, article, marks, 0, -1);
    }
    while (query.next()) {
        if (areMeant(marks, query.integer(1)) && visible.sees(query.integer(2), query.integer(3))) {
            return true;
        }
    }
    return false;
}

bool SearchRows::pieces(
    qint64 article, const SoughtMarks &marks, const VisibleRows &visible, qint64 &after, int limit,
    std::vector<TextRange> &found) const
{
    struct Row
    {
        qint64 key;
        bool isSought;
    };
    std::vector<Row> rows;
    Query annotations(m_database, selectMarks(marks));
    bindMarks(annotations, article, marks, after, limit);
    while (annotations.next()) {
        const bool isSought = areMeant(marks, annotations.integer(1))
            && visible.sees(annotations.integer(2), annotations.integer(3));
        rows.push_back({annotations.integer(0), isSought});
    }
    Query segments(
        m_database, u"SELECT start, \"end\" FROM segment WHERE annotation = ? ORDER BY position"_s);
    for (const Row &row : rows) {
        if (row.isSought) {
            segments.bind(row.key);
            while (segments.next()) {
                found.push_back({qsizetype(segments.integer(0)), qsizetype(segments.integer(1))});
            }
        }
    }
    if (!rows.empty()) {
        after = rows.back().key;
    }
    return rows.size() == static_cast<size_t>(limit);
}

std::optional<std::vector<qint64>> SearchRows::articlesWith(const SoughtMarks &marks) const
{
    if (marks.of == SoughtMarks::Of::Tags || !marks.label.isEmpty()) {
        return std::nullopt;
    }
    // Removed ones may be among them: they cost a look, and to tell them here would cost one for each
    // mention.
    Query query(
        m_database,
        marks.of == SoughtMarks::Of::Entity
            ? u"SELECT DISTINCT article FROM annotation WHERE entity = ? ORDER BY article"_s
            : u"SELECT DISTINCT article FROM source WHERE entity = ? ORDER BY article"_s);
    query.bind(marks.entity);
    std::vector<qint64> articles;
    while (query.next()) {
        articles.push_back(query.integer(0));
    }
    return articles;
}

} // namespace model::storage
