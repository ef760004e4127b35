// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits.h"
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
