// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits.h"
#include "model/search/search.h"
#include "tests/support/catch.h"
#include "tests/support/project_file.h"

using namespace Qt::StringLiterals;
using namespace model;
using search::By;
using search::Condition;
using search::Hit;
using search::Request;
using search::Search;
using tests::ProjectFile;

namespace {

struct Found
{
    QList<Hit> hits;
    search::Report report;
};

Found find(ProjectFile &file, const Request &request, const Visible &visible = {})
{
    Search search(request, visible);
    Found found;
    while (search.step(file.store())) {
        found.hits += search.takeHits();
    }
    found.hits += search.takeHits();
    found.report = search.report();
    CHECK(search.progress() == 1.0);
    CHECK(found.report.hits == found.hits.size());
    return found;
}

/// "before[hit]after" of each.
QStringList shown(const Found &found)
{
    QStringList lines;
    for (const Hit &hit : found.hits) {
        lines.append(search::inOneLine(hit.before + u'[' + hit.words + u']' + hit.after));
    }
    return lines;
}

QStringList lines(ProjectFile &file, const Request &request, const Visible &visible = {})
{
    return shown(find(file, request, visible));
}

} // namespace

TEST_CASE("hits come article by article with their places and context", "[search]")
{
    ProjectFile file;
    const Article first = file.add(u"One"_s, u"😀 Ferry\nto Graz. The ferry."_s);
    file.add(u"Two"_s, u"No boat."_s);
    const Article third = file.add(u"Three"_s, u"A ferry!"_s);
    const Found found = find(file, {.text = u"FERRY"_s, .context = 4});
    REQUIRE(found.hits.size() == 3);
    CHECK(found.hits[0].article == first.id);
    CHECK(found.hits[0].range == TextRange{3, 8});
    CHECK(found.hits[0].codePoints == TextRange{2, 7});
    CHECK(found.hits[2].article == third.id);
    CHECK(shown(found) == QStringList{u"😀 [Ferry]⏎to "_s, u"The [ferry]."_s, u"A [ferry]!"_s});
    CHECK(found.hits[0].after == u"\nto "_s);
    CHECK(found.report.articles == 2);
    CHECK_FALSE(found.report.isCut);
    CHECK_FALSE(found.report.changedMeanwhile);
}

TEST_CASE("no context is cut within a letter", "[search]")
{
    ProjectFile file;
    file.add(u"One"_s, u"xe\u0301 ferry 👩\u200d🚀"_s);
    CHECK(lines(file, {.text = u"ferry"_s, .context = 2}) == QStringList{u" [ferry] "_s});
    CHECK(lines(file, {.text = u"ferry"_s, .context = 4}) == QStringList{u"xe\u0301 [ferry] 👩\u200d🚀"_s});
    CHECK(lines(file, {.text = u"ferry"_s, .context = 0}) == QStringList{u"[ferry]"_s});
}

TEST_CASE("a limit ends the search and tells whether there is more", "[search]")
{
    ProjectFile file;
    file.add(u"One"_s, u"ferry ferry"_s);
    file.add(u"Two"_s, u"ferry"_s);
    CHECK(find(file, {.text = u"ferry"_s, .limit = 2}).hits.size() == 2);
    CHECK(find(file, {.text = u"ferry"_s, .limit = 2}).report.isCut);
    CHECK(find(file, {.text = u"ferry"_s, .limit = 2}).report.articles == 1);
    CHECK(find(file, {.text = u"ferry"_s, .limit = 1}).hits.size() == 1);
    const Found all = find(file, {.text = u"ferry"_s, .limit = 3});
    CHECK(all.hits.size() == 3);
    CHECK_FALSE(all.report.isCut);
}

TEST_CASE("removed articles and unfinished imports are never found", "[search]")
{
    ProjectFile file;
    file.add(u"One"_s, u"ferry one"_s);
    file.add(u"Two"_s, u"ferry two"_s);
    file.store().undo(file.store().undoState(file.coder()).undo->number, file.coder());
    const BatchId batch = file.store().beginBatch(u"more"_s, file.coder());
    qsizetype done = 0;
    storage::NewArticle incoming;
    incoming.text = u"ferry three"_s;
    file.store().writeArticles(batch, {incoming}, done, [] { return true; });
    for (const By by : {By::WholeWords, By::Beginnings, By::Parts, By::Expression}) {
        CHECK(lines(file, {.text = u"ferry"_s, .by = by}) == QStringList{u"[ferry] one"_s});
    }
    file.store().finishBatch(batch, file.coder());
    for (const By by : {By::WholeWords, By::Beginnings, By::Parts, By::Expression}) {
        CHECK(
            lines(file, {.text = u"ferry"_s, .by = by}) == QStringList{u"[ferry] one"_s, u"[ferry] three"_s});
    }
}

TEST_CASE("hits within, outside and without a tag are told apart, by whoever may be seen", "[search]")
{
    ProjectFile file;
    const Article one = file.add(u"One"_s, u"the Graz ferry, Graz again"_s);
    file.add(u"Two"_s, u"Graz untagged"_s);
    const CoderId other = file.addCoder(u"Ben"_s);
    const CoderId first = file.coder() == other ? file.store().snapshot().coders.last().id : file.coder();
    file.tagWords(one.id, u"the Graz ferry", u"place", 1, first);
    file.tagWords(one.id, u"Graz", u"person", 2, other);
    const auto found = [&](Condition::Where where, QStringView tag, const Visible &visible = {}) {
        return lines(
            file,
            {.text = u"graz"_s, .conditions = {{.where = where, .tag = file.tag(tag).id}}, .context = 3},
            visible);
    };
    const QString in = u"he [Graz] fe"_s;
    const QString again = u"y, [Graz] ag"_s;
    const QString untagged = u"[Graz] un"_s;
    CHECK(found(Condition::Where::Within, u"place") == QStringList{in});
    CHECK(found(Condition::Where::Within, u"person") == QStringList{again});
    CHECK(found(Condition::Where::Within, u"claim") == QStringList());
    CHECK(found(Condition::Where::Outside, u"place") == QStringList{again, untagged});
    CHECK(found(Condition::Where::ArticlesWithout, u"place") == QStringList{untagged});
    const Visible his{{other}, {}};
    CHECK(found(Condition::Where::Within, u"place", his) == QStringList());
    CHECK(found(Condition::Where::Within, u"person", his) == QStringList{again});
    CHECK(found(Condition::Where::Outside, u"place", his) == QStringList{in, again, untagged});
    CHECK(found(Condition::Where::ArticlesWithout, u"place", his) == QStringList{in, again, untagged});
    file.store().undo(file.store().undoState(other).undo->number, other);
    CHECK(found(Condition::Where::Within, u"person") == QStringList());
}

TEST_CASE("a tag is also the tags below it", "[search]")
{
    ProjectFile file;
    const Article one = file.add(u"One"_s, u"Graz"_s);
    Tag city = file.tag(u"place");
    city.parent = file.tag(u"organization").id;
    Edit edit{u"move"_s, file.coder(), {}};
    edit.change.update(file.tag(u"place"), city);
    file.store().perform(edit);
    file.tagWords(one.id, u"Graz", u"place");
    const Request request{.text = u"graz"_s, .conditions = {{.tag = file.tag(u"organization").id}}};
    CHECK(lines(file, request) == QStringList{u"[Graz]"_s});
}

TEST_CASE("within one piece of an annotation, not between two", "[search]")
{
    ProjectFile file;
    const Article one = file.add(u"One"_s, u"“We go,” she said. “We stay.”"_s);
    Edit edit = edits::tag(
        file.page(one.id), Segments{{0, 8}, {19, 29}}, file.tag(u"claim"), {file.coder(), file.round(), 1});
    file.store().perform(edit);
    const Request within{
        .text = u"s"_s, .by = By::Parts, .conditions = {{.tag = file.tag(u"claim").id}}, .context = 1};
    CHECK(lines(file, within) == QStringList{u" [s]t"_s});
    Request outside = within;
    outside.conditions.first().where = Condition::Where::Outside;
    CHECK(lines(file, outside) == QStringList{u" [s]h"_s, u" [s]a"_s});
}

TEST_CASE("a change while a search goes on is told, and what was removed is not found", "[search]")
{
    ProjectFile file;
    file.add(u"One"_s, u"ferry one"_s);
    file.add(u"Long"_s, u"the council voted "_s.repeated(200'000));
    file.add(u"Two"_s, u"ferry two"_s);
    Search search({.text = u"ferry"_s, .by = By::Parts}, {});
    QList<Hit> hits;
    REQUIRE(search.step(file.store()));
    hits += search.takeHits();
    file.store().undo(file.store().undoState(file.coder()).undo->number, file.coder());
    while (search.step(file.store())) {
        CHECK(search.progress() < 1.0);
    }
    hits += search.takeHits();
    REQUIRE(hits.size() == 1);
    CHECK(hits.first().after == u" one"_s);
    CHECK(search.report().changedMeanwhile);
}

TEST_CASE("an article whose text is damaged is told and not shown", "[search]")
{
    ProjectFile file;
    file.add(u"One"_s, u"ferry one"_s);
    file.add(u"Two"_s, u"ferry two"_s);
    file.sql(u"UPDATE article SET text = 'ferry too' WHERE title = 'Two'"_s);
    for (const By by : {By::WholeWords, By::Parts}) {
        const Found found = find(file, {.text = u"ferry"_s, .by = by});
        CHECK(shown(found) == QStringList{u"[ferry] one"_s});
        CHECK(found.report.damagedArticles == 1);
    }
}

TEST_CASE("a request with a mistake, or an expression without an end, is an error for people", "[search]")
{
    ProjectFile file;
    for (int i = 0; i < 30; ++i) {
        file.add(u"A%1"_s.arg(i), u"the council of Veldmark voted on Tuesday "_s.repeated(40));
    }
    CHECK(
        tests::errorOf([&] { find(file, {.text = u"("_s, .by = By::Expression}); })
        == u"The regular expression “(” has a mistake behind “(”: missing closing parenthesis."_s);
    CHECK(
        tests::errorOf([&] { find(file, {.text = u"(\\w|\\s|[a-z])+\\d{30}"_s, .by = By::Expression}); })
        == u"The regular expression “(\\w|\\s|[a-z])+\\d{30}” needs too many steps. Write it with fewer * "
           u"and + "
           "within one another, or look for a word."_s);
}
