// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits.h"
#include "model/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"
#include "tests/support/project_file.h"

using namespace Qt::StringLiterals;
using namespace model;
using storage::Performed;
using storage::Step;
using storage::Store;
using tests::errorOf;
using tests::ProjectFile;

namespace {

const QString story = u"Anna Weiss spoke in Graz. “We stay,” said Weiss. Graz listened."_s;

/// A project with one article, and the short words of a script.
struct Script
{
    ProjectFile file;
    Article article = file.add(u"Trains"_s, story);
    CoderId me = file.coder();

    QString shown() { return tests::shown(file.page(article.id), file.store().snapshot().codebook); }
    std::optional<Step> nextUndo(std::optional<CoderId> by = {})
    {
        return file.store().undoState(by.value_or(me)).undo;
    }
    std::optional<Step> nextRedo(std::optional<CoderId> by = {})
    {
        return file.store().undoState(by.value_or(me)).redo;
    }
    Performed undo(std::optional<CoderId> by = {})
    {
        return file.store().undo(nextUndo(by)->number, by.value_or(me));
    }
    Performed redo(std::optional<CoderId> by = {})
    {
        return file.store().redo(nextRedo(by)->number, by.value_or(me));
    }
    edits::By hand(std::optional<CoderId> by = {}) { return {by.value_or(me), file.round(), 2000}; }
    Annotation find(QStringView quote) { return tests::find(file.page(article.id), quote); }
};

} // namespace

TEST_CASE("steps go back newest first and forth oldest first", "[undo]")
{
    Script script;
    script.file.tagWords(script.article.id, u"Anna Weiss", u"person");
    script.file.tagWords(script.article.id, u"Graz", u"place");
    const QString all = script.shown();
    CHECK(script.nextUndo()->subject == u"Graz"_s);
    script.undo();
    CHECK(script.nextRedo()->subject == u"Graz"_s);
    CHECK(script.nextUndo()->subject == u"Anna Weiss"_s);
    script.undo();
    CHECK(script.shown() == story);
    CHECK(script.nextRedo()->subject == u"Anna Weiss"_s);
    script.redo();
    CHECK(script.nextRedo()->subject == u"Graz"_s);
    script.redo();
    CHECK(script.shown() == all);
    CHECK_FALSE(script.nextRedo());
    CHECK(script.nextUndo()->subject == u"Graz"_s);
}

TEST_CASE("a step can be undone and redone again and again", "[undo]")
{
    Script script;
    const Performed tagged = script.file.tagWords(script.article.id, u"Graz", u"place");
    for (int i = 0; i < 3; ++i) {
        CHECK(script.nextUndo()->number == tagged.number);
        script.undo();
        CHECK(script.shown() == story);
        script.file.reopen();
        CHECK(script.redo().change == tagged.change);
    }
    CHECK(
        script.file.column(u"SELECT action FROM history"_s).mid(1)
        == QStringList{u"tag"_s, u"undo"_s, u"redo"_s, u"undo"_s, u"redo"_s, u"undo"_s, u"redo"_s});
}

TEST_CASE("after a new edit the menu offers no redo, yet what was undone can be brought back", "[undo]")
{
    Script script;
    script.file.tagWords(script.article.id, u"Graz", u"place");
    const qint64 taken = script.undo().number;
    script.file.tagWords(script.article.id, u"Anna Weiss", u"person");
    CHECK_FALSE(script.nextRedo());
    script.file.store().redo(taken, script.me);
    CHECK(
        script.shown()
        == u"[Anna Weiss|person] spoke in [Graz|place]. “We stay,” said Weiss. Graz listened."_s);
}

TEST_CASE("what is not a step of this coder is refused", "[undo]")
{
    Script script;
    const CoderId other = script.file.addCoder(u"Bea"_s);
    const Performed tagged = script.file.tagWords(script.article.id, u"Graz", u"place");
    auto &store = script.file.store();
    const QString refused = u"There is no such step of yours to undo any more."_s;
    CHECK(errorOf([&] { store.undo(tagged.number, other); }) == refused);
    CHECK(errorOf([&] { store.undo(9999, script.me); }) == refused);
    const qint64 undone = store.undo(tagged.number, script.me).number;
    CHECK(errorOf([&] { store.undo(tagged.number, script.me); }) == refused);
    CHECK(errorOf([&] { store.undo(undone, script.me); }) == refused);
    CHECK(
        errorOf([&] { store.redo(tagged.number, script.me); })
        == u"There is no such step of yours to redo any more."_s);
    const qint64 redone = store.redo(undone, script.me).number;
    CHECK(
        errorOf([&] { store.redo(undone, script.me); })
        == u"There is no such step of yours to redo any more."_s);
    CHECK(
        errorOf([&] { store.redo(redone, script.me); })
        == u"There is no such step of yours to redo any more."_s);
}

TEST_CASE("each coder undoes what is their own", "[undo]")
{
    Script script;
    const CoderId other = script.file.addCoder(u"Bea"_s);
    script.file.tagWords(script.article.id, u"Graz", u"place");
    script.file.tagWords(script.article.id, u"Weiss", u"person", 2, other);
    CHECK(script.nextUndo()->subject == u"Graz"_s);
    CHECK(script.nextUndo(other)->subject == u"Weiss"_s);
    script.undo();
    CHECK(script.shown() == u"Anna Weiss spoke in Graz. “We stay,” said [Weiss|person]. Graz listened."_s);
    CHECK_FALSE(script.nextRedo(other));
    script.undo(other);
    CHECK(script.shown() == story);
    CHECK_FALSE(script.nextUndo(other));
}

TEST_CASE("an undo is refused by name when somebody changed the same thing later", "[undo]")
{
    Script script;
    const CoderId other = script.file.addCoder(u"Bea"_s);
    script.file.tagWords(script.article.id, u"Graz", u"place");
    const ArticlePage page = script.file.page(script.article.id);
    script.file.store().perform(
        edits::changeNote(page, script.find(u"Graz").id, u"which one?"_s, script.hand(other)));
    const qint64 last = script.file.store().lastHistory();
    CHECK(
        errorOf([&] { script.undo(); })
        == u"“Graz” was changed later by Bea (“note”), so “tag” cannot be taken back. Take the later change "
           u"back "
           "first."_s);
    CHECK(script.file.store().lastHistory() == last);
    CHECK(script.find(u"Graz").note == u"which one?"_s);
    script.undo(other);
    script.undo();
    CHECK(script.shown() == story);
}

TEST_CASE(
    "an entity that somebody else uses by now stays when the mention that brought it is undone", "[undo]")
{
    Script script;
    const CoderId other = script.file.addCoder(u"Bea"_s);
    script.file.tagWords(script.article.id, u"Graz", u"place");
    const ArticlePage everything = script.file.page(script.article.id);
    script.file.store().perform(edits::tag(
        everything, Segments{tests::rangeOf(story, u"Graz", 2)}, script.file.tag(u"place"),
        script.hand(other)));
    REQUIRE(script.file.page(script.article.id).entities.size() == 1);
    script.undo();
    CHECK(script.shown() == u"Anna Weiss spoke in Graz. “We stay,” said Weiss. [Graz|place] listened."_s);
    CHECK(script.file.page(script.article.id).entities.size() == 1);
    script.redo();
    CHECK(script.file.page(script.article.id).annotations.size() == 2);
    CHECK(script.file.page(script.article.id).entities.size() == 1);
}

TEST_CASE("a change is refused when what it begins from is not there any more", "[store]")
{
    Script script;
    script.file.tagWords(script.article.id, u"Graz", u"place");
    const ArticlePage stale = script.file.page(script.article.id);
    const AnnotationId id = script.find(u"Graz").id;
    script.file.store().perform(edits::changeNote(stale, id, u"first"_s, script.hand()));
    const qint64 last = script.file.store().lastHistory();
    const Edit late = edits::changeNote(stale, id, u"second"_s, script.hand());
    CHECK(
        errorOf([&] { script.file.store().perform(late); })
        == u"“Graz” was changed meanwhile, so this could not be done. Look at it as it is now and try again."_s);
    CHECK(script.find(u"Graz").note == u"first"_s);
    CHECK(script.file.store().lastHistory() == last);
}

TEST_CASE("an edit that changes nothing leaves no history", "[store]")
{
    Script script;
    const qint64 last = script.file.store().lastHistory();
    CHECK(script.file.store().perform({u"note"_s, script.me, {}}).number == 0);
    CHECK(script.file.store().lastHistory() == last);
}

TEST_CASE("the steps name links, articles and imports", "[undo]")
{
    Script script;
    script.file.tagWords(script.article.id, u"“We stay,”", u"claim");
    script.file.tagWords(script.article.id, u"Anna Weiss", u"person");
    const ArticlePage page = script.file.page(script.article.id);
    script.file.store().perform(edits::linkSource(
        page, script.find(u"“We stay,”").id, script.find(u"Anna Weiss").id, u"said"_s,
        tests::rangeOf(story, u"said"), script.hand()));
    CHECK(script.nextUndo()->action == u"link source"_s);
    CHECK(script.nextUndo()->subject == u"“We stay,”"_s);
    CHECK(script.nextUndo()->article == script.article.id);

    Article renamed = script.article;
    renamed.title = u"A very long headline\nthat says more than anybody wants to read in a menu 🙂🙂"_s;
    script.file.store().perform(edits::changeArticle(script.article, renamed, script.hand()));
    CHECK(script.nextUndo()->action == u"edit article"_s);
    CHECK(script.nextUndo()->subject == u"A very long headline that says more than anybody wants to r…"_s);
    CHECK(script.nextUndo()->subject.size() == 60);
    CHECK(script.nextUndo()->article == script.article.id);

    script.file.add(u"Second import"_s, u"Text."_s);
    CHECK(script.nextUndo()->isImport);
    CHECK(script.nextUndo()->action == u"add articles"_s);
    CHECK(script.nextUndo()->subject == u"Second import"_s);
    CHECK(script.nextUndo()->count == 1);
}

TEST_CASE("an import that somebody worked on is not taken back", "[undo][batch]")
{
    Script script;
    const qint64 import = script.nextUndo()->number;
    const CoderId other = script.file.addCoder(u"Bea"_s);
    script.file.tagWords(script.article.id, u"Graz", u"place", 1, other);
    script.file.tagWords(script.article.id, u"Graz", u"place", 2, other);
    CHECK(
        errorOf([&] { script.file.store().undo(import, script.me); })
        == u"The import cannot be taken back: 2 annotations by Bea stand on 1 of its articles. Take those back first."_s);
    CHECK(script.file.store().snapshot().articles.size() == 1);
    script.undo(other);
    script.undo(other);
    Article renamed = script.article;
    renamed.outlet = u"Herald"_s;
    script.file.store().perform(edits::changeArticle(script.article, renamed, script.hand(other)));
    CHECK(
        errorOf([&] { script.file.store().undo(import, script.me); })
        == u"The import cannot be taken back: the article “Trains” was changed later by Bea. Take that back first."_s);
    script.undo(other);
    script.file.store().undo(import, script.me);
    CHECK(script.file.store().snapshot().articles.isEmpty());
}

TEST_CASE("an edit that cannot be written whole is not written at all", "[store][fault]")
{
    Script script;
    script.file.tagWords(script.article.id, u"“We stay,”", u"claim");
    script.file.tagWords(script.article.id, u"Anna Weiss", u"person");
    const QString table = GENERATE(
        u"annotation"_s, u"segment"_s, u"source"_s, u"relation"_s, u"entity"_s, u"alias"_s, u"history"_s,
        u"history_change"_s, u"article"_s);
    CAPTURE(table);

    const ArticlePage before = script.file.page(script.article.id);
    const Annotation claim = script.find(u"“We stay,”");
    Edit edit = edits::linkSource(
        before, claim.id, script.find(u"Anna Weiss").id, u"said"_s, tests::rangeOf(story, u"said"),
        script.hand());
    edit.change.deltas +=
        edits::tag(before, Segments{tests::rangeOf(story, u"Graz")}, script.file.tag(u"place"), script.hand())
            .change.deltas;
    Entity weiss = *before.entities.begin();
    weiss.aliases = {u"Weiss"_s};
    edit.change.update(*before.entities.begin(), weiss);
    Article renamed = script.article;
    renamed.title = u"Other"_s;
    edit.change.update(script.article, renamed);

    const QString counts =
        u"SELECT (SELECT count(*) FROM annotation) || ' ' || (SELECT count(*) FROM segment) || ' ' || "
        "(SELECT count(*) FROM source) || ' ' || (SELECT count(*) FROM relation) || ' ' || "
        "(SELECT count(*) FROM entity) || ' ' || (SELECT count(*) FROM alias) || ' ' || "
        "(SELECT count(*) FROM history) || ' ' || (SELECT count(*) FROM history_change)"_s;
    const QStringList held = script.file.column(counts);
    const storage::UndoState state = script.file.store().undoState(script.me);
    const QString verb = table == u"article" ? u"UPDATE"_s : u"INSERT"_s;
    script.file.sql(
        u"CREATE TEMP TRIGGER full BEFORE %1 ON main.%2 BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s.arg(
            verb, table));
    CHECK_THROWS_AS(script.file.store().perform(edit), Error);

    CHECK(script.file.column(counts) == held);
    const ArticlePage after = script.file.page(script.article.id);
    CHECK(after.article == before.article);
    CHECK(after.entities == before.entities);
    CHECK(after.relations == before.relations);
    CHECK(after.annotations.size() == before.annotations.size());
    CHECK(script.file.store().undoState(script.me).undo->number == state.undo->number);

    script.file.sql(u"DROP TRIGGER full"_s);
    script.file.store().perform(edit);
    CHECK(script.file.page(script.article.id).relations.size() == 1);
    CHECK(script.file.page(script.article.id).article.title == u"Other"_s);
}

TEST_CASE("an undo that cannot be written whole is not written at all", "[undo][fault]")
{
    Script script;
    script.file.tagWords(script.article.id, u"Graz", u"place");
    const QString before = script.shown();
    const QString statement = GENERATE(
        u"BEFORE DELETE ON main.annotation"_s, u"BEFORE DELETE ON main.entity"_s,
        u"BEFORE INSERT ON main.history"_s, u"BEFORE INSERT ON main.history_change"_s);
    CAPTURE(statement);
    script.file.sql(
        u"CREATE TEMP TRIGGER full %1 BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s.arg(statement));
    CHECK_THROWS_AS(script.undo(), Error);
    CHECK(script.shown() == before);
    CHECK_FALSE(script.nextRedo());
    script.file.sql(u"DROP TRIGGER full"_s);
    script.undo();
    CHECK(script.shown() == story);
}
