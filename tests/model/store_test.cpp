// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits.h"
#include "model/storage/export_rows.h"
#include "model/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"
#include "tests/support/project_file.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace model;
using storage::Performed;
using storage::Store;
using tests::ProjectFile;

namespace {

const QString story = u"Anna Weiss spoke in Graz.\n\n“We stay 🙂,” she said. “All of us.”\n"_s;

} // namespace

TEST_CASE("a new project has a coder, the round main and the standard tags", "[store]")
{
    ProjectFile file({.title = u"Züge 🚆"_s, .codebook = {}, .coderName = u"Anna Weiss"_s});
    const storage::Snapshot snapshot = file.store().snapshot();
    CHECK(snapshot.title == u"Züge 🚆"_s);
    REQUIRE(snapshot.coders.size() == 1);
    CHECK(snapshot.coders.first().name == u"Anna Weiss"_s);
    CHECK(snapshot.coders.first().initials == u"AW"_s);
    REQUIRE(snapshot.rounds.size() == 1);
    CHECK(snapshot.rounds.first().name == u"main"_s);
    QStringList names;
    for (const Tag &tag : snapshot.codebook.tags) {
        names.append(tag.name);
    }
    CHECK(names == QStringList{u"person"_s, u"place"_s, u"organization"_s, u"claim"_s});
    CHECK(snapshot.articles.isEmpty());
    CHECK(snapshot.lastHistory == 0);
    CHECK(QDir(file.folder()).entryList(QDir::Files) == QStringList{u"project.tagline"_s});
}

TEST_CASE("an added article is in the list with its counts, and its text comes back", "[store]")
{
    ProjectFile file;
    const Article article = file.add(u"Trains"_s, story);
    CHECK(article.characters == 63);
    CHECK(article.words == 12);
    CHECK(article.textSha256 == storage::textSha256(story));
    const storage::Snapshot snapshot = file.store().snapshot();
    REQUIRE(snapshot.articles.size() == 1);
    CHECK(snapshot.articles.first().article == article);
    CHECK(snapshot.articles.first().annotations == 0);
    CHECK(file.store().readText(article.id) == story);
    CHECK(file.store().articlesWithText(article.textSha256) == QList<Article>{article});
}

TEST_CASE("what is tagged is on the page, after reopening too", "[store]")
{
    ProjectFile file;
    const Article article = file.add(u"Trains"_s, story);
    file.tagWords(article.id, u"Anna Weiss", u"person");
    file.tagWords(article.id, u"“All of us.”", u"claim");
    const ArticlePage before = file.page(article.id);
    CHECK(
        tests::shown(before, file.store().snapshot().codebook)
        == u"[Anna Weiss|person] spoke in Graz.\n\n“We stay 🙂,” she said. [“All of us.”|claim]\n"_s);
    REQUIRE(before.entities.size() == 1);
    CHECK(before.entities.begin()->name == u"Anna Weiss"_s);
    CHECK(before.sharedEntities.isEmpty());
    file.reopen();
    const ArticlePage after = file.page(article.id);
    CHECK(std::equal(
        before.annotations.begin(), before.annotations.end(), after.annotations.begin(),
        after.annotations.end()));
    CHECK(after.entities == before.entities);
    CHECK(file.store().snapshot().articles.first().annotations == 2);
    CHECK(file.store().counts().value(file.tag(u"claim").id) == 1);
}

TEST_CASE("undo and redo go back and forth, after reopening too", "[store][undo]")
{
    ProjectFile file;
    const Article article = file.add(u"Trains"_s, story);
    const Performed tagged = file.tagWords(article.id, u"Graz", u"place");
    file.reopen();
    const storage::UndoState state = file.store().undoState(file.coder());
    REQUIRE(state.undo);
    CHECK_FALSE(state.redo);
    CHECK(state.undo->action == u"tag"_s);
    CHECK(state.undo->subject == u"Graz"_s);
    CHECK(state.undo->article == article.id);
    CHECK(state.undo->number == tagged.number);
    CHECK(state.undo->count == 1);

    const Performed undone = file.store().undo(state.undo->number, file.coder());
    CHECK(undone.change == tagged.change.inverse());
    CHECK(file.page(article.id).annotations.isEmpty());
    CHECK(file.column(u"SELECT name FROM entity"_s).isEmpty());

    file.reopen();
    const storage::UndoState after = file.store().undoState(file.coder());
    REQUIRE(after.redo);
    CHECK(after.redo->subject == u"Graz"_s);
    CHECK(after.redo->action == u"tag"_s);
    REQUIRE(after.undo);
    CHECK(after.undo->isImport);
    CHECK(after.undo->count == 1);
    const Performed redone = file.store().redo(after.redo->number, file.coder());
    CHECK(redone.change == tagged.change);
    CHECK(file.page(article.id).annotations.size() == 1);
    CHECK(file.store().undoState(file.coder()).undo->number == tagged.number);
    CHECK_FALSE(file.store().undoState(file.coder()).redo);
}

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
    CHECK(file.store().articlesWithWords(u"graz"_s).isEmpty());
    file.reopen();
    file.store().redo(file.store().undoState(file.coder()).redo->number, file.coder());
    CHECK(file.store().snapshot().articles.size() == 1);
    CHECK(file.store().articlesWithWords(u"graz"_s) == QList<ArticleId>{article.id});
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
        for (const storage::ArticleSummary &summary : file.store().snapshot().articles) {
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
    CHECK(file.store().articlesWithWords(u"graz"_s).isEmpty());
    CHECK(file.store().articlesWithText(storage::textSha256(story)).isEmpty());
    CHECK(file.shell(u"SELECT article_id FROM articles"_s).isEmpty());
    CHECK(storage::ExportRows(file.store().database()).articles(0, 10).empty());
    file.reopen();
    CHECK(file.column(u"SELECT id FROM article UNION ALL SELECT id FROM batch"_s).isEmpty());
    CHECK(file.column(u"SELECT rowid FROM article_words WHERE words MATCH 'graz'"_s).isEmpty());
}
