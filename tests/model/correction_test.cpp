// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits.h"
#include "model/storage/check.h"
#include "model/storage/clean_copy.h"
#include "model/storage/store.h"
#include "model/text/rewriting.h"
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"
#include "tests/support/project_file.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace model;
using storage::Performed;
using tests::articlesWith;
using tests::errorOf;
using tests::ProjectFile;

namespace {

const QString story = u"Anna Weis spoke in Grats. “We stay,” said Weis 🙂. Grats listened."_s;

/// A project with one article whose text is put right.
struct Desk
{
    ProjectFile file;
    Article article = file.add(u"Trains"_s, story);
    CoderId me = file.coder();

    QString shown() { return tests::shown(page(), file.store().snapshot().codebook); }
    ArticlePage page() { return file.page(article.id); }
    QString text() { return page().text; }
    edits::By hand(std::optional<CoderId> by = {}) { return {by.value_or(me), file.round(), 5000}; }

    Performed
    replace(QStringView words, const QString &with, int occurrence = 1, std::optional<CoderId> by = {})
    {
        text::Rewriting rewriting(text());
        const TextRange range = tests::rangeOf(rewriting.before(), words, occurrence);
        rewriting.replace(range.start, range.length(), with);
        return file.store().perform(file.store().correction(article.id, rewriting.splices(), hand(by)));
    }
    Performed undo(std::optional<CoderId> by = {})
    {
        const CoderId who = by.value_or(me);
        return file.store().undo(file.store().undoState(who).undo->number, who);
    }
    Performed redo() { return file.store().redo(file.store().undoState(me).redo->number, me); }
    QString shell(const QString &query) { return file.shell(query).join(u'\n'); }
};

QString quotesIn(Desk &desk)
{
    QStringList quotes;
    for (const Annotation &annotation : desk.page().annotations) {
        quotes.append(desk.page().quote(annotation));
    }
    return quotes.join(u" | "_s);
}

} // namespace

TEST_CASE("a corrected text moves what stands behind it and keeps every other quote", "[correction]")
{
    Desk desk;
    desk.file.tagWords(desk.article.id, u"Grats", u"place", 2);
    desk.file.tagWords(desk.article.id, u"“We stay,”", u"claim");
    const Performed performed = desk.replace(u"Anna", u"Mayor Anna 🚆"_s);
    CHECK(
        desk.text()
        == u"Mayor Anna 🚆 Weis spoke in Grats. “We stay,” said Weis 🙂. Grats listened."_s);
    CHECK(quotesIn(desk) == u"“We stay,” | Grats"_s);
    // Shifted ones are no part of the step.
    CHECK(performed.change.deltas.size() == 2);
    CHECK(
        desk.shell(
            u"SELECT substr(a.text, n.start + 1, n.\"end\" - n.start) || '=' || s.quote FROM annotation n "
            "JOIN article a ON a.id = n.article JOIN segment s ON s.annotation = n.id ORDER BY n.start"_s)
        == u"“We stay,”=“We stay,”\nGrats=Grats"_s);
}

TEST_CASE("a misspelt name is put right with its annotation, and nothing of it is lost", "[correction]")
{
    Desk desk;
    desk.file.tagWords(desk.article.id, u"Grats", u"place", 1);
    desk.replace(u"Grats", u"Graz"_s, 1);
    CHECK(
        desk.shown() == u"Anna Weis spoke in [Graz|place]. “We stay,” said Weis 🙂. Grats listened."_s);
    CHECK(desk.page().entities.begin()->name == u"Graz"_s);
    CHECK(desk.shell(u"SELECT quote FROM segment"_s) == u"Graz"_s);
    desk.undo();
    CHECK(
        desk.shown()
        == u"Anna Weis spoke in [Grats|place]. “We stay,” said Weis 🙂. Grats listened."_s);
    CHECK(desk.page().entities.begin()->name == u"Grats"_s);
    desk.redo();
    CHECK(desk.page().entities.begin()->name == u"Graz"_s);
}

TEST_CASE("a letter added to the end of a name belongs to its annotation", "[correction]")
{
    Desk desk;
    desk.file.tagWords(desk.article.id, u"Anna Weis", u"person");
    desk.replace(u" spoke", u"s spoke"_s);
    CHECK(quotesIn(desk) == u"Anna Weiss"_s);
    desk.replace(u"Anna Weiss", u"Anna Weiss, the mayor,"_s);
    CHECK(quotesIn(desk) == u"Anna Weiss"_s);
}

TEST_CASE("of a name that others stand for too, one mention does not change it", "[correction]")
{
    Desk desk;
    desk.file.tagWords(desk.article.id, u"Grats", u"place", 1);
    desk.file.tagWords(desk.article.id, u"Grats", u"place", 2);
    desk.replace(u"Grats", u"Graz"_s, 1);
    REQUIRE(desk.page().entities.size() == 1);
    CHECK(desk.page().entities.begin()->name == u"Grats"_s);
    CHECK(quotesIn(desk) == u"Graz | Grats"_s);
}

TEST_CASE("both mentions put right in one step rename what they name", "[correction]")
{
    Desk desk;
    desk.file.tagWords(desk.article.id, u"Grats", u"place", 1);
    desk.file.tagWords(desk.article.id, u"Grats", u"place", 2);
    QString corrected = story;
    corrected.replace(u"Grats"_s, u"Graz"_s);
    auto &store = desk.file.store();
    store.perform(store.correction(desk.article.id, text::splicesBetween(story, corrected), desk.hand()));
    REQUIRE(desk.page().entities.size() == 1);
    CHECK(desk.page().entities.begin()->name == u"Graz"_s);
}

TEST_CASE("a mention put right joins the name that its words have now", "[correction]")
{
    Desk desk;
    desk.replace(u"Grats", u"Graz"_s, 2);
    desk.file.tagWords(desk.article.id, u"Graz", u"place");
    desk.file.tagWords(desk.article.id, u"Grats", u"place");
    REQUIRE(desk.page().entities.size() == 2);
    desk.replace(u"Grats", u"Graz"_s, 1);
    REQUIRE(desk.page().entities.size() == 1);
    CHECK(desk.page().entities.begin()->name == u"Graz"_s);
    desk.undo();
    CHECK(desk.page().entities.size() == 2);
}

TEST_CASE(
    "an annotation that shares its words with what goes keeps its rest, and undo brings all back",
    "[correction]")
{
    Desk desk;
    desk.file.tagWords(desk.article.id, u"Anna Weis", u"person");
    const QString before = desk.shown();
    const Annotation whole = tests::find(desk.page(), u"Anna Weis");
    desk.replace(u" Weis spoke", u" spoke"_s);
    CHECK(quotesIn(desk) == u"Anna"_s);
    CHECK(tests::find(desk.page(), u"Anna").updated == 5000);
    desk.file.reopen();
    desk.undo();
    CHECK(desk.shown() == before);
    CHECK(tests::find(desk.page(), u"Anna Weis") == whole);
    desk.file.reopen();
    desk.redo();
    CHECK(quotesIn(desk) == u"Anna"_s);
}

TEST_CASE(
    "an annotation without words goes with its links, its source and its name, and comes back with them",
    "[correction]")
{
    Desk desk;
    desk.file.tagWords(desk.article.id, u"“We stay,”", u"claim");
    desk.file.tagWords(desk.article.id, u"Anna Weis", u"person");
    ArticlePage page = desk.page();
    desk.file.store().perform(edits::linkSource(
        page, tests::find(page, u"“We stay,”").id, tests::find(page, u"Anna Weis").id, u"said"_s,
        tests::rangeOf(story, u"said"), desk.hand()));
    const ArticlePage linked = desk.page();
    SECTION ("the claim") {
        desk.replace(u" “We stay,” said", {});
        CHECK(desk.page().relations.isEmpty());
        CHECK(desk.page().sources.isEmpty());
        CHECK(desk.shown() == u"[Anna Weis|person] spoke in Grats. Weis 🙂. Grats listened."_s);
    }
    SECTION ("the mention") {
        desk.replace(u"Anna Weis spoke", u"spoke"_s);
        REQUIRE(desk.page().relations.size() == 1);
        CHECK(desk.page().relations.begin()->mention.isNull());
        CHECK(desk.page().sources.size() == 1);
        CHECK(desk.page().entities.size() == 1);
    }
    desk.file.reopen();
    desk.undo();
    CHECK(desk.page().text == linked.text);
    CHECK(desk.page().relations == linked.relations);
    CHECK(desk.page().sources == linked.sources);
    CHECK(desk.page().entities == linked.entities);
    const ArticlePage back = desk.page();
    CHECK(std::equal(
        back.annotations.begin(), back.annotations.end(), linked.annotations.begin(),
        linked.annotations.end()));
    CHECK(desk.file.column(u"PRAGMA foreign_key_check"_s).isEmpty());
}

TEST_CASE(
    "a cue moves with its words, is put right with them, and is kept without a place when they go",
    "[correction]")
{
    Desk desk;
    desk.file.tagWords(desk.article.id, u"“We stay,”", u"claim");
    ArticlePage page = desk.page();
    desk.file.store().perform(edits::changeCue(
        page, tests::find(page, u"“We stay,”").id, {}, u"said"_s, tests::rangeOf(story, u"said"),
        desk.hand()));
    const auto cue = [&desk] {
        const Relation relation = *desk.page().relations.begin();
        return relation.cue + u'@'
            + (relation.cueRange ? desk.text().sliced(relation.cueRange->start, relation.cueRange->length())
                                 : u"nowhere"_s);
    };
    const Performed moved = desk.replace(u"Anna", u"Dr Anna"_s);
    CHECK(moved.change.deltas.size() == 2);
    CHECK(cue() == u"said@said"_s);
    desk.replace(u"said", u"says"_s);
    CHECK(cue() == u"says@says"_s);
    desk.replace(u" says", {});
    CHECK(cue() == u"says@nowhere"_s);
    desk.undo();
    desk.undo();
    CHECK(cue() == u"said@said"_s);
    CHECK(
        desk.file.shell(
            u"SELECT substr(a.text, x.cue_start + 1, x.cue_end - x.cue_start) FROM relation x JOIN "
            u"article a ON a.id = x.article"_s)
        == QStringList{u"said"_s});
}

TEST_CASE(
    "the annotations of all coders and rounds move, and those of others are told of too", "[correction]")
{
    Desk desk;
    const CoderId other = desk.file.addCoder(u"Bea"_s);
    desk.file.tagWords(desk.article.id, u"Grats", u"place", 2);
    desk.file.tagWords(desk.article.id, u"Weis", u"person", 2, other);
    desk.file.tagWords(desk.article.id, u"Anna Weis", u"person", 1, other);
    const QString before = desk.shown();
    const Performed performed = desk.replace(u"Anna ", {});
    CHECK(quotesIn(desk) == u"Weis | Weis | Grats"_s);
    ArticlePage mine = desk.file.store().readPage(desk.article.id, {{desk.me}, {}});
    ArticlePage theirs = desk.file.store().readPage(desk.article.id, {{other}, {}});
    CHECK(mine.annotations.size() == 1);
    desk.undo();
    CHECK(desk.shown() == before);
    // A page of one coder stays that coder's.
    mine.apply(performed.change.inverse());
    CHECK(mine.annotations.size() == 1);
    theirs.apply(performed.change.inverse());
    CHECK(theirs.quote(theirs.annotations.at(0)) == u"Anna Weis"_s);
}

TEST_CASE("an annotation that others lose meanwhile is never lost without being told of", "[correction]")
{
    Desk desk;
    auto &store = desk.file.store();
    const Splices splices({{10, u"spoke in Grats"_s, u"was silent"_s}});
    const Edit late = store.correction(desk.article.id, splices, desk.hand());
    desk.file.tagWords(desk.article.id, u"Grats", u"place", 1);
    CHECK(
        errorOf([&] { store.perform(late); })
        == u"“Grats” (Place, by Coder 1) stands on words that would go from the article’s text, so the text "
           u"was "
           u"left as it is. Remove it, or take back what was done to it, first."_s);
    CHECK(desk.text() == story);
    CHECK(articlesWith(store, u"silent"_s).isEmpty());
}

TEST_CASE("what is counted on the text, its hash, the index and the lists follow", "[correction]")
{
    Desk desk;
    const Performed performed = desk.replace(u" listened", u" heard nothing new"_s);
    const Article after = desk.page().article;
    CHECK(after.textSha256 == storage::textSha256(desk.text()));
    CHECK(after.characters == desk.article.characters + 9);
    CHECK(after.words == desk.article.words + 2);
    CHECK(articlesWith(desk.file.store(), u"heard nothing"_s).size() == 1);
    CHECK(articlesWith(desk.file.store(), u"listened"_s).isEmpty());
    CHECK(storage::checkProject(desk.file.store().database()).findings.isEmpty());
    desk.undo();
    CHECK(desk.page().article == desk.article);
    CHECK(articlesWith(desk.file.store(), u"listened"_s).size() == 1);
    CHECK(articlesWith(desk.file.store(), u"heard"_s).isEmpty());
    CHECK(performed.number > 0);
}

TEST_CASE("paragraph, sentence, words and quoted words of what moves are counted anew", "[correction]")
{
    Desk desk;
    desk.file.tagWords(desk.article.id, u"Grats listened", u"claim");
    desk.file.tagWords(desk.article.id, u"We stay", u"claim");
    const auto counted = [&desk] {
        return desk.shell(
            u"SELECT s.quote || ' ' || n.paragraph || ' ' || n.sentence || ' ' || n.words || ' ' || "
            "n.words_quoted FROM annotation n JOIN segment s ON s.annotation = n.id ORDER BY "
            "n.start"_s);
    };
    const QString before = counted();
    CHECK(before == u"We stay 1 2 2 2\nGrats listened 1 3 2 0"_s);
    desk.replace(u"Grats. “We", u"Grats.\nYes.\n“We"_s);
    CHECK(counted() == u"We stay 3 3 2 2\nGrats listened 3 4 2 0"_s);
    desk.replace(u"Grats listened", u"Grats, too, listened"_s);
    CHECK(counted().endsWith(u"Grats, too, listened 3 4 3 0"_s));
    // A mark that never closes quotes all that follows in its paragraph.
    desk.replace(u",” said", u", said"_s);
    CHECK(counted().endsWith(u" 3 3"_s));
    while (desk.file.store().undoState(desk.me).undo->action == u"correct text") {
        desk.undo();
    }
    CHECK(counted() == before);
}

TEST_CASE("an annotation whose quoted words go is left with none, wherever its rest stands", "[correction]")
{
    ProjectFile file;
    const Article article = file.add(u"Floods"_s, u"Floods\n\n“We wait”\nAnna left.\n“So be it”\nEnd."_s);
    const auto counted = [&file] {
        return file.column(
            u"SELECT s.quote || '|' || n.words || '|' || n.words_quoted FROM annotation n JOIN segment s ON "
            "s.annotation = n.id ORDER BY n.start"_s);
    };
    const auto replace = [&file, &article](QStringView words, const QString &by) {
        const qsizetype at = file.page(article.id).text.indexOf(words);
        const Splices splices({{at, words.toString(), by}});
        const edits::By hand{file.coder(), file.round(), 90'000};
        file.store().perform(file.store().correction(article.id, splices, hand));
    };
    file.tagWords(article.id, u"“We wait”\nAnna", u"claim");
    file.tagWords(article.id, u"“So be it”", u"claim");
    CHECK(counted() == QStringList{u"“We wait”\nAnna|3|2"_s, u"“So be it”|3|3"_s});
    // The paragraph that it began in becomes blank, and the other one is as it was.
    replace(u"“We wait”", u"\n"_s);
    CHECK(counted().first() == u"\n\nAnna|1|0"_s);
    // What is left of it stands in no paragraph at all.
    replace(u"“So be it”", u"\n"_s);
    CHECK(counted().last() == u"\n|0|0"_s);
    while (file.store().undoState(file.coder()).undo->action == u"correct text") {
        file.store().undo(file.store().undoState(file.coder()).undo->number, file.coder());
    }
    CHECK(counted() == QStringList{u"“We wait”\nAnna|3|2"_s, u"“So be it”|3|3"_s});
}

TEST_CASE(
    "title and byline follow their lines, so that these stay the headline and the byline", "[correction]")
{
    ProjectFile file;
    Article article = file.add(u"Harbor closes"_s, u"# Harbor closes\nby Ida Brandt\n\nThe ships wait."_s);
    Article named = article;
    named.byline = u"by Ida Brandt"_s;
    const edits::By hand{file.coder(), file.round(), 1};
    file.store().perform(edits::changeArticle(article, named, hand));
    const auto correct = [&](const QString &to) {
        const Splices splices = text::splicesBetween(file.page(article.id).text, to);
        file.store().perform(file.store().correction(article.id, splices, hand));
    };
    correct(u"# Harbour closes\nby Ida Brand\n\nThe ships wait."_s);
    CHECK(file.page(article.id).article.title == u"Harbour closes"_s);
    CHECK(file.page(article.id).article.byline == u"by Ida Brand"_s);
    CHECK_FALSE(file.page(article.id).units.byline().isEmpty());
    file.store().undo(file.store().undoState(file.coder()).undo->number, file.coder());
    CHECK(file.page(article.id).article.title == u"Harbor closes"_s);
    CHECK(file.page(article.id).article.byline == u"by Ida Brandt"_s);
    correct(u"by Ida Brandt\n\nThe ships wait."_s);
    CHECK(file.page(article.id).article.title == u"Harbor closes"_s);
}

TEST_CASE(
    "older steps of annotations are taken back at the places where their words stand now",
    "[correction][undo]")
{
    Desk desk;
    desk.file.tagWords(desk.article.id, u"Grats", u"place", 2);
    desk.file.tagWords(desk.article.id, u"Anna Weis", u"person");
    const ArticlePage page = desk.page();
    desk.file.store().perform(edits::remove(page, {tests::find(page, u"Grats").id}, desk.hand()));
    const qint64 removal = desk.file.store().undoState(desk.me).undo->number;
    const Performed corrected = desk.replace(u"spoke in", u"🚆 arrived late in"_s);
    desk.file.reopen();
    desk.file.store().undo(removal, desk.me);
    CHECK(quotesIn(desk) == u"Anna Weis | Grats"_s);
    CHECK(
        desk.shown()
        == u"[Anna Weis|person] 🚆 arrived late in Grats. “We stay,” said Weis 🙂. [Grats|place] listened."_s);
    // And then the correction, before which that stood elsewhere.
    desk.file.store().undo(corrected.number, desk.me);
    CHECK(
        desk.shown()
        == u"[Anna Weis|person] spoke in Grats. “We stay,” said Weis 🙂. [Grats|place] listened."_s);
}

TEST_CASE("a removal is not taken back once its words are gone, and the reason is told", "[correction][undo]")
{
    Desk desk;
    desk.file.tagWords(desk.article.id, u"Grats", u"place", 2);
    const ArticlePage page = desk.page();
    desk.file.store().perform(edits::remove(page, {tests::find(page, u"Grats").id}, desk.hand()));
    const qint64 removal = desk.file.store().undoState(desk.me).undo->number;
    const Performed corrected = desk.replace(u". Grats listened", {});
    const qint64 last = desk.file.store().lastHistory();
    CHECK(
        errorOf([&] { desk.file.store().undo(removal, desk.me); })
        == u"A passage with the tag “Place” stood on words that are no longer in the text of “Trains”, which "
           u"was "
           u"corrected later, so “remove” cannot be taken back. Take the correction back first."_s);
    CHECK(desk.file.store().lastHistory() == last);
    desk.file.store().undo(corrected.number, desk.me);
    desk.file.store().undo(removal, desk.me);
    CHECK(quotesIn(desk) == u"Grats"_s);
}

TEST_CASE("a correction is not taken back once something else changed what it touched", "[correction][undo]")
{
    Desk desk;
    const CoderId other = desk.file.addCoder(u"Bea"_s);
    desk.file.tagWords(desk.article.id, u"Anna Weis", u"person");
    const Performed first = desk.replace(u" Weis spoke", u" spoke"_s);
    auto &store = desk.file.store();
    SECTION ("by a later correction, even elsewhere") {
        const Performed second = desk.replace(u"listened", u"heard"_s, 1, other);
        CHECK(
            errorOf([&] { store.undo(first.number, desk.me); })
            == u"“Trains” was changed later by Bea (“correct text”), so “correct text” cannot be taken back. "
               u"Take "
               u"the later change back first."_s);
        store.undo(second.number, other);
    }
    SECTION ("by a note on an annotation that it shortened") {
        const ArticlePage page = desk.page();
        const Performed noted = store.perform(
            edits::changeNote(page, tests::find(page, u"Anna").id, u"who?"_s, desk.hand(other)));
        CHECK(
            errorOf([&] { store.undo(first.number, desk.me); })
            == u"“Anna” was changed later by Bea (“note”), so “correct text” cannot be taken back. Take the "
               u"later "
               u"change back first."_s);
        store.undo(noted.number, other);
    }
    store.undo(first.number, desk.me);
    CHECK(quotesIn(desk) == u"Anna Weis"_s);
}

TEST_CASE(
    "what was tagged on words that a correction brought is not lost by taking it back", "[correction][undo]")
{
    Desk desk;
    const Performed corrected = desk.replace(u"listened", u"heard Ida Brandt"_s);
    desk.file.tagWords(desk.article.id, u"Ida Brandt", u"person");
    CHECK(
        errorOf([&] { desk.file.store().undo(corrected.number, desk.me); })
        == u"“Ida Brandt” (Person, by Coder 1) stands on words that would go from the article’s text, so the "
           u"text "
           u"was left as it is. Remove it, or take back what was done to it, first."_s);
    CHECK(quotesIn(desk) == u"Ida Brandt"_s);
    desk.undo();
    desk.undo();
    CHECK(desk.text() == story);
}

TEST_CASE("details changed before or after a correction are taken back without it", "[correction][undo]")
{
    Desk desk;
    Article renamed = desk.article;
    renamed.outlet = u"Herald"_s;
    auto &store = desk.file.store();
    const Performed first = store.perform(edits::changeArticle(desk.article, renamed, desk.hand()));
    const Performed corrected = desk.replace(u"listened", u"heard"_s);
    Article dated = desk.page().article;
    dated.published = u"2023-07-20"_s;
    const Performed last = store.perform(edits::changeArticle(desk.page().article, dated, desk.hand()));
    SECTION ("the older details") {
        store.undo(last.number, desk.me);
        store.undo(first.number, desk.me);
        CHECK(desk.page().article.outlet.isEmpty());
        CHECK(desk.page().article.textSha256 == storage::textSha256(desk.text()));
    }
    SECTION ("the correction alone") {
        store.undo(corrected.number, desk.me);
        CHECK(desk.text() == story);
        CHECK(desk.page().article.published == u"2023-07-20"_s);
        store.undo(last.number, desk.me);
        CHECK(desk.page().article.outlet == u"Herald"_s);
    }
    CHECK(storage::checkProject(store.database()).findings.isEmpty());
}

TEST_CASE("a removed article that was corrected before comes back as it was", "[correction][undo]")
{
    Desk desk;
    desk.replace(u"listened", u"heard"_s);
    const Article corrected = desk.page().article;
    desk.file.store().perform(edits::removeArticles({corrected}, desk.hand()));
    desk.undo();
    CHECK(desk.page().article == corrected);
    desk.undo();
    CHECK(desk.page().article == desk.article);
}

TEST_CASE("an import whose article was corrected is not taken back", "[correction][undo]")
{
    Desk desk;
    const qint64 import = desk.file.store().undoState(desk.me).undo->number;
    desk.replace(u"listened", u"heard"_s);
    CHECK(
        errorOf([&] { desk.file.store().undo(import, desk.me); })
        == u"The import cannot be taken back: the article “Trains” was changed later by Coder 1. Take that "
           u"back "
           u"first."_s);
}

TEST_CASE(
    "the history says what was replaced, in code points, and names the article", "[correction][history]")
{
    Desk desk;
    desk.file.tagWords(desk.article.id, u"Grats", u"place", 2);
    desk.replace(u"🙂. Grats", u"🚆. Graz"_s);
    const auto step = desk.file.store().undoState(desk.me).undo;
    CHECK(step->action == u"correct text"_s);
    CHECK(step->subject == u"Trains"_s);
    CHECK(step->article == desk.article.id);
    const auto lines = desk.file.store().history(step->number, 1).constFirst().lines;
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].subject == u"text"_s);
    CHECK(lines[0].subjectId == desk.article.id.text());
    const QJsonObject after = QJsonDocument::fromJson(lines[0].after.toUtf8()).object();
    CHECK(
        QJsonDocument(after.value(u"splices"_s).toArray()).toJson(QJsonDocument::Compact)
        == QByteArray(R"([[47,"🙂","🚆"],[50,"Grats","Graz"]])"));
    CHECK(after.value(u"text_sha256"_s).toString() == desk.page().article.textSha256);
    CHECK(
        QJsonDocument::fromJson(lines[0].before.toUtf8()).object().value(u"text_sha256"_s).toString()
        == desk.article.textSha256);
    CHECK(lines[1].subject == u"entity"_s);
}

TEST_CASE("texts are normalised as at import, wherever they come from", "[correction]")
{
    Desk desk;
    desk.replace(u" listened", u"\r\nlis\u2028tened\u0001 \uFEFFend\u00A0"_s + QString(QChar(0xd83d)));
    CHECK(desk.text().endsWith(u"Grats\nlis\ntened\uFFFD \uFEFFend\u00A0\uFFFD."_s));
    CHECK(storage::checkProject(desk.file.store().database()).findings.isEmpty());
}

TEST_CASE("a correction that cannot be is refused with its reason and leaves the article", "[correction]")
{
    Desk desk;
    auto &store = desk.file.store();
    const auto refusal = [&](const Splices &splices) {
        return errorOf([&] { store.perform(store.correction(desk.article.id, splices, desk.hand())); });
    };
    CHECK(
        refusal(Splices({{0, story, u" \n"_s}}))
        == u"The article “Trains” would have no text left, so it was not changed. To take the whole article "
           u"out, "
           u"remove it from the project."_s);
    CHECK(
        refusal(Splices({{0, u"Bob"_s, u"Rob"_s}}))
        == u"The text of the article “Trains” was changed meanwhile, so it was not corrected. Look at it as "
           u"it is "
           u"now and try again."_s);
    CHECK(
        refusal(Splices({{0, {}, QString(u'x').repeated(1'100'000)}}))
        == u"The article “Trains” would have a line of 1,100,066 characters, and Tagline takes at most "
           u"1,048,576, "
           u"so it was not changed. Put less into it."_s);
    CHECK(desk.text() == story);
    CHECK(store.correction(desk.article.id, Splices(), desk.hand()).change.isEmpty());
}

TEST_CASE("a text with damaged annotations is not corrected", "[correction]")
{
    Desk desk;
    desk.file.tagWords(desk.article.id, u"Grats", u"place", 2);
    desk.file.sql(u"UPDATE segment SET quote = 'Gratz'"_s);
    CHECK(errorOf([&] { desk.replace(u"Anna", u"Ann"_s); })
              .startsWith(
                  u"The text of the article “Trains” cannot be corrected, because annotations of it are "
                  "damaged in the file"_s));
    CHECK(desk.file.column(u"SELECT text FROM article"_s) == QStringList{story});
}

TEST_CASE("a correction that cannot be written whole is not written at all", "[correction][fault]")
{
    Desk desk;
    desk.file.tagWords(desk.article.id, u"Grats", u"place", 2);
    desk.file.tagWords(desk.article.id, u"Anna Weis", u"person");
    const QString before = desk.shown();
    const QString place = GENERATE(
        u"UPDATE ON main.article"_s, u"UPDATE ON main.annotation"_s, u"UPDATE ON main.segment"_s,
        u"INSERT ON main.history_change"_s);
    CAPTURE(place);
    desk.file.sql(
        u"CREATE TEMP TRIGGER full BEFORE %1 BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s.arg(place));
    CHECK_THROWS_AS(desk.replace(u" Weis spoke", u"🙂 spoke long"_s), Error);
    CHECK(desk.shown() == before);
    desk.file.sql(u"DROP TRIGGER full"_s);
    CHECK(articlesWith(desk.file.store(), u"spoke long"_s).isEmpty());
    desk.replace(u" Weis spoke", u"🙂 spoke long"_s);
    CHECK(articlesWith(desk.file.store(), u"spoke long"_s).size() == 1);
    CHECK(storage::checkProject(desk.file.store().database()).findings.isEmpty());
}

TEST_CASE("a clean copy has the corrected text and nothing of the one before", "[correction]")
{
    Desk desk;
    desk.replace(u"Grats listened", u"Everybody heard"_s);
    const QString path = desk.file.folder() + u"/clean.tagline"_s;
    const QString draft = desk.file.folder() + u"/draft.tagline"_s;
    desk.file.store().saveCopy(draft);
    storage::cleanCopy(draft, path, {});
    storage::Store copy(path, storage::Store::Mode::ReadOnly);
    CHECK(copy.readText(desk.article.id).endsWith(u"Everybody heard."_s));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("Grats listened"));
}

TEST_CASE("a text with ten thousand annotations is corrected in one edit", "[correction]")
{
    ProjectFile file;
    const QString line = u"Anna Weiss spoke in Graz today, and said “no”.\n"_s;
    const Article article = file.add(u"Long"_s, line.repeated(2'500));
    const Tag tag = file.tag(u"claim");
    Change change;
    for (int i = 0; i < 10'000; ++i) {
        Annotation annotation;
        annotation.id = AnnotationId::make();
        annotation.article = article.id;
        annotation.tag = tag.id;
        annotation.coder = file.coder();
        annotation.round = file.round();
        const qsizetype start = i / 4 * line.size() + i % 4 * 6;
        annotation.segments = Segments{{start, start + 10}};
        change.add(annotation);
    }
    file.store().perform({u"tag"_s, file.coder(), change});
    ArticlePage memory = file.page(article.id);
    const Splices splices({{0, {}, u"🚆 "_s}, {line.size() * 100, u"Anna"_s, u"Eva"_s}});
    auto &store = file.store();
    const Edit edit = store.correction(article.id, splices, {file.coder(), file.round(), 1});
    const Performed performed = store.perform(edit);
    memory.apply(performed.change);
    CHECK(memory.annotations.size() == file.page(article.id).annotations.size());
    CHECK(memory.annotations.at(9'999) == file.page(article.id).annotations.at(9'999));
}
