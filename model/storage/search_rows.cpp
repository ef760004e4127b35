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

QSet<qint64> SearchRows::tagsFrom(TagId tag) const
{
    QSet<qint64> tags;
    Query query(
        m_database,
        u"WITH RECURSIVE below (tag) AS (SELECT id FROM tag WHERE uuid = ? "
        "UNION SELECT t.id FROM below b JOIN tag t ON t.parent = b.tag) SELECT tag FROM below"_s);
    query.bind(tag);
    while (query.next()) {
        tags.insert(query.integer(0));
    }
    return tags;
}

bool SearchRows::hasTag(qint64 article, const QSet<qint64> &tags, const VisibleRows &visible) const
{
    Query query(
        m_database,
        u"SELECT coder, round, tag FROM annotation WHERE article = ? AND removed = 0 "
        "GROUP BY coder, round, tag"_s);
    query.bind(article);
    while (query.next()) {
        if (tags.contains(query.integer(2)) && visible.sees(query.integer(0), query.integer(1))) {
            return true;
        }
    }
    return false;
}

bool SearchRows::pieces(
    qint64 article, const QSet<qint64> &tags, const VisibleRows &visible, qint64 &after, int limit,
    std::vector<TextRange> &found) const
{
    struct Row
    {
        qint64 key;
        bool isSought;
    };
    std::vector<Row> rows;
    Query annotations(
        m_database,
        u"SELECT id, tag, coder, round FROM annotation WHERE article = ? AND id > ? AND removed = 0 "
        "ORDER BY id LIMIT ?"_s);
    annotations.bind(article).bind(after).bind(limit);
    while (annotations.next()) {
        const bool isSought = tags.contains(annotations.integer(1))
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

} // namespace model::storage
