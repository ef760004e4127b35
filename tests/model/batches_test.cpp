// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/store_thread.h"
#include "model/storage/check.h"
#include "model/storage/export_rows.h"
#include "model/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/project_file.h"

#include <QMutex>
#include <QWaitCondition>

using namespace Qt::StringLiterals;
using namespace model;
using storage::Performed;
using tests::ProjectFile;

namespace {

const QString story = u"Anna Weiss spoke in Graz.\n\n“We stay 🙂,” she said. “All of us.”\n"_s;

/// Says yes until it was asked so many times.
std::function<bool()> times(int count)
{
    return [left = count]() mutable {
        return --left > 0;
    };
}

QList<storage::NewArticle> numbered(int count)
{
    QList<storage::NewArticle> articles;
    for (int i = 0; i < count; ++i) {
        articles.append({{}, u"Harbour news %1."_s.arg(i)});
    }
    return articles;
}

} // namespace

TEST_CASE("an import is one step that hides and shows its articles", "[store][undo][batch]")
{
    ProjectFile file;
    const Article article = file.add(u"Trains"_s, story);
    const storage::UndoState state = file.store().undoState(file.coder());
    REQUIRE(state.undo);
    const Performed undone = file.store().undo(state.undo->number, file.coder());
    CHECK(std::get<BatchDelta>(undone.change.deltas.first()).articles == QList<Article>{article});
    CHECK(file.store().snapshot().articles.isEmpty());
    CHECK(file.store().articlesWithText(article.textSha256).isEmpty());
    CHECK(tests::articlesWith(file.store(), u"graz"_s).isEmpty());
    file.reopen();
    file.store().redo(file.store().undoState(file.coder()).redo->number, file.coder());
    CHECK(file.store().snapshot().articles.size() == 1);
    CHECK(tests::articlesWith(file.store(), u"graz"_s) == QList<ArticleId>{article.id});
}

TEST_CASE(
    "what an import says that it brought is what is read then, whatever its words hold", "[store][batch]")
{
    ProjectFile file;
    const BatchId batch = file.store().beginBatch(u"import"_s, file.coder());
    Article odd;
    odd.title = u"\xFEFF half "_s + QChar(0xD83D) + u" a ship"_s;
    odd.outlet = QString(QChar(0xDEA2));
    odd.byline = u"a\nb\tc"_s;
    odd.note = u"🚢"_s;
    qsizetype done = 0;
    file.store().writeArticles(batch, {{odd, story}}, done, [] { return true; });
    file.store().writeArticles(batch, {{{}, story}, {odd, u"Second."_s}}, done = 0, [] { return true; });
    const Performed performed = file.store().finishBatch(batch, file.coder());
    const QList<Article> brought = std::get<BatchDelta>(performed.change.deltas.first()).articles;
    const auto shown = [&file] {
        QList<Article> articles;
        for (const ArticleSummary &summary : file.store().snapshot().articles) {
            articles.append(summary.article);
        }
        return articles;
    };
    CHECK(brought.size() == 3);
    CHECK(brought == shown());
    CHECK(brought.first().note == odd.note);
    CHECK(brought.first().title.startsWith(u"\xFEFF half "));
    const Performed undone = file.store().undo(performed.number, file.coder());
    CHECK(std::get<BatchDelta>(undone.change.deltas.first()).articles == brought);
    CHECK(shown().isEmpty());
    CHECK(file.shell(u"SELECT article_id FROM articles"_s).isEmpty());
}

TEST_CASE("an unfinished import is seen by nobody and swept away at the next opening", "[store][batch]")
{
    ProjectFile file;
    const BatchId batch = file.store().beginBatch(u"import"_s, file.coder());
    qsizetype done = 0;
    const QList<storage::NewArticle> articles{{{}, story}, {{}, u"Second."_s}};
    file.store().writeArticles(batch, articles, done, [] { return false; });
    CHECK(done == 1);
    file.store().writeArticles(batch, articles, done, [] { return true; });
    CHECK(done == 2);
    CHECK(file.store().snapshot().articles.isEmpty());
    CHECK(tests::articlesWith(file.store(), u"graz"_s).isEmpty());
    CHECK(file.store().articlesWithText(storage::textSha256(story)).isEmpty());
    CHECK(file.shell(u"SELECT article_id FROM articles"_s).isEmpty());
    CHECK(storage::ExportRows(file.store().database()).articles(0, 10).empty());
    CHECK(storage::checkProject(file.store().database()).articles == 0);
    file.reopen();
    CHECK(file.column(u"SELECT id FROM article UNION ALL SELECT id FROM batch"_s).isEmpty());
    CHECK(file.column(u"SELECT rowid FROM article_words WHERE words MATCH 'graz'"_s).isEmpty());
}

TEST_CASE("an import that cannot be finished stays unseen and can be dropped", "[batch][fault]")
{
    ProjectFile file;
    const BatchId batch = file.store().beginBatch(u"import"_s, file.coder());
    qsizetype done = 0;
    file.sql(u"CREATE TEMP TRIGGER full BEFORE INSERT ON main.article WHEN new.title = 'B' "
             "BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s);
    QList<storage::NewArticle> articles{{{}, u"One."_s}, {{}, u"Two."_s}};
    articles[0].article.title = u"A"_s;
    articles[1].article.title = u"B"_s;
    CHECK_THROWS_AS(file.store().writeArticles(batch, articles, done, [] { return true; }), Error);
    CHECK(done == 0);
    CHECK(file.column(u"SELECT id FROM article"_s).isEmpty());
    file.sql(u"DROP TRIGGER full"_s);
    file.store().writeArticles(batch, articles, done, [] { return true; });
    file.sql(
        u"CREATE TEMP TRIGGER full BEFORE INSERT ON main.history BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s);
    CHECK_THROWS_AS(file.store().finishBatch(batch, file.coder()), Error);
    CHECK(file.store().snapshot().articles.isEmpty());
    CHECK(file.store().lastHistory() == 0);
    file.sql(u"DROP TRIGGER full"_s);
    file.store().dropBatch(batch);
    CHECK(file.column(u"SELECT id FROM article UNION ALL SELECT id FROM batch"_s).isEmpty());
    CHECK(tests::articlesWith(file.store(), u"one"_s).isEmpty());
    CHECK_THROWS_AS(file.store().finishBatch(batch, file.coder()), Error);
}

TEST_CASE("an import of nothing leaves nothing", "[batch]")
{
    ProjectFile file;
    const BatchId batch = file.store().beginBatch(u"import"_s, file.coder());
    CHECK(file.store().finishBatch(batch, file.coder()).number == 0);
    CHECK(file.column(u"SELECT id FROM batch UNION ALL SELECT number FROM history"_s).isEmpty());
}

TEST_CASE("articles added slice by slice are one import, shown with the last of them", "[batch]")
{
    ProjectFile file;
    const QList<storage::NewArticle> articles = numbered(7);
    const storage::BatchOf whose{u"seven"_s, file.coder()};
    std::optional<BatchId> batch;
    qsizetype done = 0;
    QList<qsizetype> steps;
    Performed performed;
    while (performed.number == 0) {
        CHECK(file.store().snapshot().articles.isEmpty());
        CHECK(file.store().lastHistory() == 0);
        performed = file.store().addArticles(whose, batch, articles, done, times(3));
        steps.append(done);
    }
    CHECK(steps == QList<qsizetype>{3, 6, 7});
    CHECK(std::get<BatchDelta>(performed.change.deltas.first()).articles.size() == 7);
    CHECK(file.store().snapshot().articles.size() == 7);
    CHECK(file.column(u"SELECT count(*) FROM batch"_s) == QStringList{u"1"_s});
    CHECK(file.store().undoState(file.coder()).undo->count == 7);
    CHECK(tests::articlesWith(file.store(), u"harbour"_s).size() == 7);
}

TEST_CASE("a slice that cannot be written leaves those before it, and can be written again", "[batch][fault]")
{
    ProjectFile file;
    const QList<storage::NewArticle> articles = numbered(4);
    const storage::BatchOf whose{u"four"_s, file.coder()};
    std::optional<BatchId> batch;
    qsizetype done = 0;
    const auto failAt = [&file](const QString &table) {
        file.sql(
            u"CREATE TEMP TRIGGER full BEFORE INSERT ON main.%1 BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s
                .arg(table));
    };
    failAt(u"article"_s);
    CHECK_THROWS_AS(file.store().addArticles(whose, batch, articles, done, times(2)), Error);
    CHECK_FALSE(batch);
    CHECK(file.column(u"SELECT id FROM batch"_s).isEmpty());
    file.sql(u"DROP TRIGGER full"_s);
    file.store().addArticles(whose, batch, articles, done, times(2));
    CHECK(done == 2);
    failAt(u"history"_s);
    CHECK_THROWS_AS(file.store().addArticles(whose, batch, articles, done, times(9)), Error);
    CHECK(done == 2);
    CHECK(file.column(u"SELECT count(*) FROM article"_s) == QStringList{u"2"_s});
    file.sql(u"DROP TRIGGER full"_s);
    const Performed performed = file.store().addArticles(whose, batch, articles, done, times(9));
    CHECK(std::get<BatchDelta>(performed.change.deltas.first()).articles.size() == 4);
    CHECK(file.store().snapshot().articles.size() == 4);
}

TEST_CASE("an import is taken away again slice by slice, with its words", "[batch]")
{
    ProjectFile file;
    const Article other = file.add(u"Other"_s, u"Harbour of old."_s);
    std::optional<BatchId> batch;
    qsizetype done = 0;
    file.store().addArticles({u"many"_s, file.coder()}, batch, numbered(5), done, times(4));
    REQUIRE(done == 4);
    CHECK_FALSE(file.store().dropBatch(*batch, times(3)));
    CHECK(
        file.column(u"SELECT text FROM article"_s)
        == QStringList{u"Harbour of old."_s, u"Harbour news 0."_s});
    CHECK(file.store().dropBatch(*batch, times(3)));
    CHECK(file.column(u"SELECT uuid FROM article"_s) == QStringList{other.id.text()});
    CHECK(file.column(u"SELECT uuid FROM batch"_s).size() == 1);
    CHECK(file.column(u"SELECT rowid FROM article_words WHERE words MATCH 'news'"_s).isEmpty());
    CHECK(tests::articlesWith(file.store(), u"harbour"_s) == QList<ArticleId>{other.id});
    CHECK_THROWS_AS(file.store().dropBatch(*batch), Error);
}

TEST_CASE("a slice hears that posted work waits for it", "[batch]")
{
    StoreThread thread;
    QMutex mutex;
    QWaitCondition posted;
    bool isPosted = false;
    QList<bool> heard;
    thread.postSliced([&](storage::Store *) {
        const QMutexLocker locker(&mutex);
        heard.append(thread.isAwaited());
        while (!isPosted) {
            posted.wait(&mutex);
        }
        heard.append(thread.isAwaited());
        return false;
    });
    // Until the slice waits for it.
    const auto heardAlready = [&] {
        const QMutexLocker locker(&mutex);
        return !heard.isEmpty();
    };
    while (!heardAlready()) {
        QThread::msleep(1);
    }
    std::atomic<bool> isOver = false;
    thread.post([&](storage::Store *) { isOver = true; });
    {
        const QMutexLocker locker(&mutex);
        isPosted = true;
        posted.wakeAll();
    }
    while (!isOver) {
        QThread::msleep(1);
    }
    CHECK(heard == QList<bool>{false, true});
    CHECK_FALSE(thread.isAwaited());
}
