// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/project.h"
#include "model/storage/query.h"
#include "tests/bench/benches.h"
#include "tests/bench/big_project.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

using model::storage::NewArticle;
using model::storage::Query;
using model::storage::Store;

/// A word of two to four syllables, one of 20,000; the lower its rank the more often it comes, as in news.
QString word(double chance)
{
    static const QStringList syllables{u"ba"_s,  u"con"_s, u"de"_s,  u"er"_s,  u"fi"_s, u"gov"_s, u"hal"_s,
                                       u"in"_s,  u"ju"_s,  u"ka"_s,  u"lin"_s, u"mo"_s, u"nor"_s, u"o"_s,
                                       u"per"_s, u"qui"_s, u"res"_s, u"sta"_s, u"ti"_s, u"un"_s};
    constexpr double vocabulary = 20'000;
    auto rank = static_cast<qsizetype>(std::exp(chance * std::log(vocabulary)));
    QString result;
    for (rank += 20; rank > 0; rank /= 20) {
        result += syllables.at(rank % 20);
    }
    return result;
}

/// As many different words as in news (about 300 in 3 kB), which is what the full-text index costs.
QString variedText(qsizetype length, quint32 seed)
{
    QRandomGenerator random(seed);
    QString text;
    for (int i = 1; text.size() < length; ++i) {
        text += word(random.generateDouble()) + (i % 60 == 0 ? u".\n\n"_s : i % 15 == 0 ? u". "_s : u" "_s);
    }
    return text;
}

QList<NewArticle> variedArticles(int count)
{
    QList<NewArticle> articles = newArticles(count, 1);
    quint32 seed = 0;
    for (NewArticle &article : articles) {
        article.text = variedText(3000, ++seed);
    }
    return articles;
}

/// A new project at the path, in place of what is there.
void makeEmpty(const QString &path)
{
    QFile::remove(path);
    Store::create(path, {});
}

/// As the window adds them: in slices, between which edits pass.
double timedProgram(const QString &path, const QList<NewArticle> &articles)
{
    makeEmpty(path);
    model::Project project(path);
    waitUntil([&] { return project.isOpen(); });
    return timed([&] {
        project.addArticles(articles, u"bench"_s);
        waitUntil([&] { return project.articles().size() == articles.size(); });
    });
}

/// The rows that there have to be, and the words of their texts as they are, in one transaction.
double timedInserts(const QString &path, const QList<NewArticle> &articles)
{
    makeEmpty(path);
    Store store(path, Store::Mode::ReadWrite);
    QList<QByteArray> hashes;
    for (const NewArticle &each : articles) {
        hashes.append(model::storage::textSha256(each.text).toLatin1());
    }
    return timed([&] {
        model::storage::Transaction transaction(store.database());
        Query article(
            store.database(),
            u"INSERT INTO article (uuid, title, outlet, published, added, characters, words, text_sha256, "
            "text) VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), 0, ?, 0, CAST(? AS TEXT), "
            "CAST(? AS TEXT))"_s);
        Query words(
            store.database(), u"INSERT INTO article_words (rowid, words) VALUES (?, CAST(? AS TEXT))"_s);
        qint64 row = 0;
        for (const NewArticle &each : articles) {
            const QByteArray text = each.text.toUtf8();
            article.bind(each.article.id)
                .bind(each.article.title.toUtf8())
                .bind(each.article.outlet.toUtf8())
                .bind(each.article.published.toUtf8())
                .bind(static_cast<qint64>(each.text.size()))
                .bind(hashes.at(row))
                .bind(text)
                .run();
            words.bind(++row).bind(text).run();
        }
        transaction.commit();
    });
}

} // namespace

std::vector<Row> addManyArticles()
{
    std::vector<Row> rows;
    const QTemporaryDir folder;
    for (const int count : {100, 1'000, 10'000}) {
        const QList<NewArticle> articles = variedArticles(count);
        rows.push_back(compare(
            u"add articles"_s, u"%1 articles of 3 kB"_s.arg(count),
            u"the bare inserts with FTS5 in one transaction"_s, {2.5, 0}, 5,
            [&] { return timedProgram(folder.filePath(u"program.tagline"_s), articles); },
            [&] { return timedInserts(folder.filePath(u"inserts.tagline"_s), articles); }));
    }
    return rows;
}

} // namespace bench
