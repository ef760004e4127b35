// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/message.h"
#include "model/storage/enum_words.h"
#include "model/storage/limits.h"
#include "model/storage/query.h"
#include "model/storage/rows.h"

#include <algorithm>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

Article articleFrom(const Query &query)
{
    return {
        .id = query.id<ArticleId>(0),
        .title = query.text(1),
        .outlet = query.text(2),
        .byline = query.text(3),
        .published = query.text(4),
        .url = query.text(5),
        .language = query.text(6),
        .note = query.text(7),
        .fileName = query.text(8),
        .encoding = query.text(9),
        .textSha256 = query.text(10),
        .characters = query.integer(11),
        .words = query.integer(12),
        .added = query.integer(13)};
}

QList<Article> allFrom(Query &query)
{
    QList<Article> result;
    while (query.next()) {
        result.append(articleFrom(query));
    }
    return result;
}

} // namespace

std::optional<Article> Rows::stored(ArticleId id)
{
    Query query(
        m_database,
        u"SELECT CAST(uuid AS BLOB), CAST(title AS BLOB), CAST(outlet AS BLOB), CAST(byline AS BLOB), "
        "CAST(published AS BLOB), CAST(url AS BLOB), CAST(language AS BLOB), CAST(note AS BLOB), "
        "CAST(file_name AS BLOB), CAST(encoding AS BLOB), CAST(text_sha256 AS BLOB), "
        "characters, words, added FROM article WHERE uuid = ? AND removed = 0"_s);
    query.bind(id);
    return query.next() ? std::optional(articleFrom(query)) : std::nullopt;
}

QList<ArticleSummary>
Rows::summaries(const QHash<qint64, int> &annotations, const QHash<qint64, Coding> &codings)
{
    Query query(
        m_database,
        u"SELECT CAST(uuid AS BLOB), CAST(title AS BLOB), CAST(outlet AS BLOB), CAST(byline AS BLOB), "
        "CAST(published AS BLOB), CAST(url AS BLOB), CAST(language AS BLOB), CAST(note AS BLOB), "
        "CAST(file_name AS BLOB), CAST(encoding AS BLOB), CAST(text_sha256 AS BLOB), "
        "characters, words, added, id FROM article WHERE removed = 0 "
        "AND (batch IS NULL OR batch NOT IN (SELECT id FROM batch WHERE finished = 0)) ORDER BY id"_s);
    QList<ArticleSummary> result;
    ArticleLimits limits(m_database.databaseName());
    while (query.next()) {
        const qint64 row = query.integer(14);
        const auto coding = codings.constFind(row);
        result.append(
            {articleFrom(query), annotations.value(row),
             coding == codings.cend() ? std::nullopt : std::optional(*coding)});
        limits.take(result.constLast().article);
    }
    return result;
}

Article Rows::countsOf(ArticleId id)
{
    Query query(m_database, u"SELECT text_sha256, characters, words FROM article WHERE uuid = ?"_s);
    query.bind(id);
    Article counted;
    if (query.next()) {
        counted.textSha256 = query.text(0);
        counted.characters = query.integer(1);
        counted.words = query.integer(2);
    }
    return counted;
}

QList<Article> Rows::articlesOf(qint64 batch)
{
    Query query(
        m_database,
        u"SELECT CAST(uuid AS BLOB), CAST(title AS BLOB), CAST(outlet AS BLOB), CAST(byline AS BLOB), "
        "CAST(published AS BLOB), CAST(url AS BLOB), CAST(language AS BLOB), CAST(note AS BLOB), "
        "CAST(file_name AS BLOB), CAST(encoding AS BLOB), CAST(text_sha256 AS BLOB), "
        "characters, words, added FROM article WHERE batch = ? ORDER BY id"_s);
    query.bind(batch);
    return allFrom(query);
}

QList<Article> Rows::articlesWithText(const QString &sha256)
{
    Query query(
        m_database,
        u"SELECT CAST(uuid AS BLOB), CAST(title AS BLOB), CAST(outlet AS BLOB), CAST(byline AS BLOB), "
        "CAST(published AS BLOB), CAST(url AS BLOB), CAST(language AS BLOB), CAST(note AS BLOB), "
        "CAST(file_name AS BLOB), CAST(encoding AS BLOB), CAST(text_sha256 AS BLOB), "
        "characters, words, added FROM article WHERE text_sha256 = CAST(? AS TEXT) AND removed = 0 "
        "AND (batch IS NULL OR batch NOT IN (SELECT id FROM batch WHERE finished = 0)) ORDER BY id"_s);
    query.bind(utf8(sha256));
    return allFrom(query);
}

void Rows::write(const Article &article)
{
    const std::optional<Article> before = stored(article.id);
    const int rows = Query(
                         m_database,
                         u"UPDATE article SET title = CAST(? AS TEXT), outlet = CAST(? AS TEXT), "
                         "byline = CAST(? AS TEXT), published = CAST(? AS TEXT), url = CAST(? AS TEXT), "
                         "language = CAST(? AS TEXT), note = CAST(? AS TEXT), file_name = CAST(? AS TEXT), "
                         "encoding = CAST(? AS TEXT), added = ?, removed = 0 "
                         "WHERE uuid = ? AND text_sha256 = ?"_s)
                         .bind(utf8(article.title))
                         .bind(utf8(article.outlet))
                         .bind(utf8(article.byline))
                         .bind(utf8(article.published))
                         .bind(utf8(article.url))
                         .bind(utf8(article.language))
                         .bind(utf8(article.note))
                         .bind(utf8(article.fileName))
                         .bind(utf8(article.encoding))
                         .bind(article.added)
                         .bind(article.id)
                         .bind(QLatin1StringView(article.textSha256.toLatin1()))
                         .run();
    if (rows == 0) {
        throw Error(
            Message::tr("The text of the article “%1” is not in the project. Add the article again.")
                .arg(article.title),
            article.id.text());
    }
    if (!before || before->title != article.title || before->byline != article.byline) {
        rewriteParts(article.id);
    }
}

// Only the first lines can be the headline and the byline, so only annotations there are looked at.
void Rows::rewriteParts(ArticleId id)
{
    const text::Units before = m_texts.of(id)->units;
    m_texts.forget(id);
    const auto on = m_texts.of(id);
    const qsizetype end = std::max(
        {before.headline().end, before.byline().end, on->units.headline().end, on->units.byline().end});

    Query touched(m_database, u"SELECT id, start FROM annotation WHERE article = ? AND start < ?"_s);
    touched.bind(on->row).bind(on->map.toCodePoints(end));
    Query update(m_database, u"UPDATE annotation SET part = ? WHERE article = ? AND id = ? AND part <> ?"_s);
    std::vector<std::pair<qint64, qint64>> starts;
    while (touched.next()) {
        starts.emplace_back(touched.integer(0), touched.integer(1));
    }
    for (const auto &[annotation, start] : starts) {
        const QLatin1StringView part = word(on->units.partAt(on->map.toUtf16(start)));
        update.bind(part).bind(on->row).bind(annotation).bind(part).run();
    }
}

void Rows::erase(ArticleId id)
{
    Query(m_database, u"UPDATE article SET removed = 1 WHERE uuid = ?"_s).bind(id).run();
    m_texts.forget(id);
}

qint64 Rows::add(const Article &article, const QString &text, qint64 batch)
{
    // Without RETURNING: its savepoint makes FTS5 write out all that it gathers, at each article.
    Query(
        m_database,
        u"INSERT INTO article (uuid, title, outlet, byline, published, url, language, note, file_name, "
        "encoding, added, characters, words, text_sha256, batch, text) "
        "VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), "
        "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?, CAST(? AS TEXT), ?, "
        "CAST(? AS TEXT))"_s)
        .bind(article.id)
        .bind(utf8(article.title))
        .bind(utf8(article.outlet))
        .bind(utf8(article.byline))
        .bind(utf8(article.published))
        .bind(utf8(article.url))
        .bind(utf8(article.language))
        .bind(utf8(article.note))
        .bind(utf8(article.fileName))
        .bind(utf8(article.encoding))
        .bind(article.added)
        .bind(article.characters)
        .bind(article.words)
        .bind(utf8(article.textSha256))
        .bind(batch)
        .bind(utf8(text))
        .run();
    Query row(m_database, u"SELECT id FROM article WHERE uuid = ?"_s);
    row.bind(article.id);
    row.next();
    return row.integer(0);
}

} // namespace model::storage
