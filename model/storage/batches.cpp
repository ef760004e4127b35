// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/batches.h"

#include "model/error.h"
#include "model/message.h"
#include "model/storage/query.h"
#include "model/storage/search_index.h"

#include <QDateTime>

#include <array>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array texts{&Article::title,     &Article::outlet,   &Article::byline,
                           &Article::published, &Article::url,      &Article::language,
                           &Article::note,      &Article::fileName, &Article::encoding};

} // namespace

BatchId Batches::begin(const QString &label, CoderId coder)
{
    const auto id = BatchId::make();
    Query(
        m_database,
        u"INSERT INTO batch (uuid, kind, label, at, coder) "
        "VALUES (?, 'articles', CAST(? AS TEXT), ?, (SELECT id FROM coder WHERE uuid = ?))"_s)
        .bind(id)
        .bind(utf8(label))
        .bind(QDateTime::currentMSecsSinceEpoch())
        .bind(coder)
        .run();
    return id;
}

qint64 Batches::unfinished(BatchId batch)
{
    Query query(m_database, u"SELECT id FROM batch WHERE uuid = ? AND finished = 0"_s);
    query.bind(batch);
    if (!query.next()) {
        throw Error(
            Message::tr("This import was finished or dropped already. Start it again."), batch.text());
    }
    return query.integer(0);
}

Article Batches::add(qint64 row, const NewArticle &article)
{
    if (article.text.isEmpty()) {
        throw Error(Message::tr("The article “%1” has no text. Leave it out.").arg(article.article.title));
    }
    Article complete = article.article;
    if (complete.id.isNull()) {
        complete.id = ArticleId::make();
    }
    if (complete.added == 0) {
        complete.added = QDateTime::currentMSecsSinceEpoch();
    }
    complete.textSha256 = textSha256(article.text);
    complete.characters = text::OffsetMap(article.text).codePoints();
    complete.words = text::countWords(article.text);
    for (QString Article::*field : texts) {
        if (!(complete.*field).isValidUtf16()) {
            complete.*field = fromUtf8(utf8(complete.*field)); // as it will be read
        }
    }
    indexArticle(m_database, m_rows.add(complete, article.text, row), article.text);
    return complete;
}

void Batches::markFinished(qint64 row)
{
    Query(m_database, u"UPDATE batch SET finished = 1 WHERE id = ?"_s).bind(row).run();
}

bool Batches::drop(qint64 row, const std::function<bool()> &goOn)
{
    Query last(
        m_database, u"SELECT id, CAST(text AS BLOB) FROM article WHERE batch = ? ORDER BY id DESC LIMIT 1"_s);
    Query remove(m_database, u"DELETE FROM article WHERE id = ?"_s);
    while (last.bind(row).next()) {
        const qint64 article = last.integer(0);
        unindexArticle(m_database, article, last.text(1));
        last.next(); // ends the reading
        remove.bind(article).run();
        if (!goOn()) {
            return false;
        }
    }
    Query(m_database, u"DELETE FROM batch WHERE id = ?"_s).bind(row).run();
    return true;
}

void Batches::sweep()
{
    std::vector<qint64> left;
    Query query(m_database, u"SELECT id FROM batch WHERE finished = 0"_s);
    while (query.next()) {
        left.push_back(query.integer(0));
    }
    if (left.empty()) {
        return;
    }
    Transaction transaction(m_database);
    for (const qint64 row : left) {
        drop(row, [] { return true; });
    }
    transaction.commit();
}

} // namespace model::storage
