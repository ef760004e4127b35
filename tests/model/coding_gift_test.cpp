// SPDX-License-Identifier: GPL-3.0-or-later
// Codings given to another coder: what goes along, what becomes one, and undo of it.
#include "model/project/edits_coder.h"
#include "tests/support/newsroom.h"

using namespace Qt::StringLiterals;
using namespace model;
using storage::Giving;
using storage::GivingCount;
using storage::Performed;
using tests::errorOf;
using tests::Newsroom;

namespace {

/// A newsroom where Anna is first and Bea second.
struct TwoCoders : Newsroom
{
    CoderId anna = file.coder();
    CoderId bea = file.addCoder(u"Bea"_s);

    edits::By as(CoderId who) { return {who, file.round(), 1'700'000'000'000}; }
    ArticlePage pageOf(CoderId who) { return pageOf(who, article.id); }
    ArticlePage pageOf(CoderId who, ArticleId of) { return file.store().readPage(of, {{who}, {}}); }
    QString seenBy(CoderId who) { return tests::shown(pageOf(who), codebook()); }
    void tagAs(CoderId who, QStringView words, QStringView tag, int occurrence = 1)
    {
        file.tagWords(article.id, words, tag, occurrence, who);
    }
    void link(CoderId who, QStringView claim, QStringView mention)
    {
        const ArticlePage page = pageOf(who);
        perform(edits::linkSource(
            page, tests::find(page, claim).id, tests::find(page, mention).id, u"said"_s, {}, as(who)));
    }
    AnnotationId idOf(CoderId who, QStringView words) { return tests::find(pageOf(who), words).id; }
    Giving all() const { return {anna, bea, Giving::Reach::Project, {}, {}}; }
    Giving these(const QList<AnnotationId> &ids) const
    {
        return {anna, bea, Giving::Reach::Annotations, ids, {}};
    }
    Performed give(const Giving &giving) { return file.store().giveCodings(giving, anna); }
    /// All that says whose it is.
    QStringList owners()
    {
        return file.column(
            u"SELECT kind || ' ' || uuid || ' ' || (SELECT name FROM coder c WHERE c.id = coder) FROM ("
            "SELECT 'annotation' AS kind, uuid, coder FROM annotation WHERE removed = 0 "
            "UNION ALL SELECT 'relation', uuid, coder FROM relation WHERE removed = 0 "
            "UNION ALL SELECT 'source', uuid, coder FROM source WHERE removed = 0 "
            "UNION ALL SELECT 'coding', uuid, coder FROM coding WHERE removed = 0) ORDER BY 1"_s);
    }
    QStringList countsOf(const QString &table)
    {
        return file.column(
            u"SELECT c.name || ' ' || count(*) FROM %1 t JOIN coder c ON c.id = t.coder WHERE t.removed = 0 "
            "GROUP BY c.name ORDER BY 1"_s.arg(table));
    }
};

} // namespace

TEST_CASE("all codings of a coder go over with links, speakers and status, as one step", "[coders]")
{
    TwoCoders room;
    room.tagAs(room.anna, u"Anna Weiss", u"person");
    room.tagAs(room.anna, u"“We stay,”", u"claim");
    room.link(room.anna, u"“We stay,”", u"Anna Weiss");
    room.tagAs(room.bea, u"Graz", u"place");
    const auto summary = room.file.store().snapshot({{room.anna}, {}}).articles.first();
    room.perform(edits::markArticles({summary}, Coding::Status::Done, {}, room.as(room.anna)));
    const QStringList before = room.owners();
    const QStringList versions = room.versions();

    CHECK(room.file.store().countGiving(room.all()) == GivingCount{2, 1, 1, 1, 0, 0, 0, 0});
    const Performed given = room.give(room.all());
    CHECK(room.pageOf(room.anna).annotations.size() == 0);
    CHECK(
        room.seenBy(room.bea)
        == u"[Anna Weiss|person] spoke in [Graz|place]. [“We stay,”|claim] said Weiss. Graz listened."_s);
    const ArticlePage page = room.pageOf(room.bea);
    CHECK(tests::sourceNames(page, room.idOf(room.bea, u"“We stay,”")) == u"Anna Weiss"_s);
    CHECK(room.owners().filter(u"Bea"_s).size() == 6);
    CHECK(room.versions() == versions);
    const auto step = room.file.store().undoState(room.anna).undo;
    CHECK(step->action == u"give codings"_s);
    CHECK(step->count == 2);
    room.requireSound();

    room.file.reopen();
    room.file.store().undo(given.number, room.anna);
    CHECK(room.owners() == before);
    room.file.store().redo(room.file.store().undoState(room.anna).redo->number, room.anna);
    CHECK(room.pageOf(room.anna).annotations.size() == 0);
    room.requireSound();
}

TEST_CASE("the coding that counts is the other coder's once it was given", "[coders]")
{
    TwoCoders room;
    room.tagAs(room.anna, u"Graz", u"place");
    const QString final = u"SELECT c.name FROM final_coding f JOIN coder c ON c.id = f.coder"_s;
    CHECK(room.file.column(final) == QStringList{u"Coder 1"_s});
    room.give(room.all());
    CHECK(room.file.column(final) == QStringList{u"Bea"_s});
}

TEST_CASE("a speaker whom both coders name becomes one, with both notes", "[coders]")
{
    TwoCoders room;
    room.tagAs(room.anna, u"“We stay,”", u"claim");
    room.tagAs(room.bea, u"Graz listened", u"claim");
    const auto linkLabel = [&](CoderId who, QStringView claim) {
        room.perform(
            edits::linkLabel(room.pageOf(who), room.idOf(who, claim), u"a guard"_s, u"said"_s, room.as(who)));
        Edit note{u"note"_s, who, {}};
        const Source before = *room.pageOf(who).sources.cbegin();
        Source after = before;
        after.note = who == room.anna ? u"from Anna"_s : u"from Bea"_s;
        note.change.update(before, after);
        room.perform(note);
    };
    linkLabel(room.anna, u"“We stay,”");
    linkLabel(room.bea, u"Graz listened");
    CHECK(room.file.store().countGiving(room.all()).joinedSources == 1);
    const Performed given = room.give(room.all());
    CHECK(room.file.column(u"SELECT note FROM source"_s) == QStringList{u"from Bea\nfrom Anna"_s});
    CHECK(room.countsOf(u"relation"_s) == QStringList{u"Bea 2"_s});
    room.requireSound();
    room.file.store().undo(given.number, room.anna);
    CHECK(room.countsOf(u"source"_s) == QStringList{u"Bea 1"_s, u"Coder 1 1"_s});
    CHECK(
        room.file.column(u"SELECT note FROM source ORDER BY 1"_s)
        == QStringList{u"from Anna"_s, u"from Bea"_s});
    room.requireSound();
}

TEST_CASE("a speaker whose other links stay behind is there for both coders afterwards", "[coders]")
{
    TwoCoders room;
    room.tagAs(room.anna, u"Anna Weiss", u"person");
    room.tagAs(room.anna, u"“We stay,”", u"claim");
    room.tagAs(room.anna, u"Graz listened", u"claim");
    room.link(room.anna, u"“We stay,”", u"Anna Weiss");
    room.link(room.anna, u"Graz listened", u"Anna Weiss");
    const Giving giving = room.these({room.idOf(room.anna, u"“We stay,”")});
    CHECK(room.file.store().countGiving(giving) == GivingCount{1, 1, 1, 0, 0, 0, 0, 1});
    room.give(giving);
    const ArticlePage page = room.pageOf(room.bea);
    const AnnotationId claim = room.idOf(room.bea, u"“We stay,”");
    CHECK(tests::sourceNames(page, claim) == u"Anna Weiss"_s);
    CHECK(page.relationsOf(claim).first().mention.isNull());
    CHECK(
        tests::sourceNames(room.pageOf(room.anna), room.idOf(room.anna, u"Graz listened"))
        == u"Anna Weiss"_s);
    CHECK(room.countsOf(u"source"_s) == QStringList{u"Bea 1"_s, u"Coder 1 1"_s});
    room.requireSound();
}

TEST_CASE("a name that goes over leaves the links of what stays without its place", "[coders]")
{
    TwoCoders room;
    room.tagAs(room.anna, u"Anna Weiss", u"person");
    room.tagAs(room.anna, u"“We stay,”", u"claim");
    room.link(room.anna, u"“We stay,”", u"Anna Weiss");
    const Giving giving = room.these({room.idOf(room.anna, u"Anna Weiss")});
    CHECK(room.file.store().countGiving(giving).looseMentions == 1);
    room.give(giving);
    const ArticlePage page = room.pageOf(room.anna);
    const AnnotationId claim = room.idOf(room.anna, u"“We stay,”");
    CHECK(tests::sourceNames(page, claim) == u"Anna Weiss"_s);
    CHECK(page.relationsOf(claim).first().mention.isNull());
    room.requireSound();
}

TEST_CASE("what both have tagged is not doubled, unless it carries a note", "[coders]")
{
    TwoCoders room;
    room.tagAs(room.anna, u"Graz", u"place");
    room.tagAs(room.bea, u"Graz", u"place");
    room.tagAs(room.anna, u"We stay", u"claim");
    room.tagAs(room.bea, u"We stay", u"claim");
    const ArticlePage page = room.pageOf(room.anna);
    room.perform(edits::changeNote(page, tests::find(page, u"We stay").id, u"Why?"_s, room.as(room.anna)));
    const GivingCount count = room.file.store().countGiving(room.all());
    CHECK(count.doubles == 1);
    CHECK(count.annotations == 1);
    const Performed given = room.give(room.all());
    CHECK(room.pageOf(room.bea).annotations.size() == 3);
    CHECK(room.names() == QStringList{u"Graz place"_s});
    room.requireSound();
    room.file.store().undo(given.number, room.anna);
    CHECK(room.names() == QStringList{u"Graz place"_s, u"Graz place"_s});
    CHECK(room.pageOf(room.anna).annotations.size() == 2);
    room.requireSound();
}

TEST_CASE("where both have said how far they are, the other coder's word stands", "[coders]")
{
    TwoCoders room;
    const Article second = room.file.add(u"Boats"_s, u"Linz is far."_s);
    const auto mark = [&](CoderId who, qsizetype place, Coding::Status status) {
        const auto articles = room.file.store().snapshot({{who}, {}}).articles;
        room.perform(edits::markArticles({articles[place]}, status, u"why"_s, room.as(who)));
    };
    mark(room.anna, 0, Coding::Status::Done);
    mark(room.anna, 1, Coding::Status::Excluded);
    mark(room.bea, 1, Coding::Status::Done);
    const GivingCount count = room.file.store().countGiving(room.all());
    CHECK(count.statuses == 1);
    CHECK(count.keptStatuses == 1);
    const Giving one{room.anna, room.bea, Giving::Reach::Articles, {}, {second.id}};
    CHECK(room.file.store().countGiving(one) == GivingCount{0, 1, 0, 0, 0, 0, 1, 0});
    room.give(room.all());
    CHECK(room.countsOf(u"coding"_s) == QStringList{u"Bea 2"_s});
    CHECK(room.file.column(u"SELECT status FROM coding ORDER BY 1"_s) == QStringList{u"done"_s, u"done"_s});
    room.requireSound();
}

TEST_CASE(
    "of one article only what stands in it goes over, of a removed one with the whole project", "[coders]")
{
    TwoCoders room;
    const Article second = room.file.add(u"Boats"_s, u"Linz is far."_s);
    room.tagAs(room.anna, u"Graz", u"place");
    room.file.tagWords(second.id, u"Linz", u"place", 1, room.anna);
    SECTION ("one article") {
        room.give({room.anna, room.bea, Giving::Reach::Articles, {}, {second.id}});
        CHECK(room.pageOf(room.anna).annotations.size() == 1);
        CHECK(room.pageOf(room.bea, second.id).annotations.size() == 1);
    }
    SECTION ("a removed article") {
        const auto removed = room.perform(edits::removeArticles({second}, room.as(room.anna)));
        room.give(room.all());
        room.file.store().undo(removed.number, room.anna);
        CHECK(room.pageOf(room.anna, second.id).annotations.size() == 0);
        CHECK(room.pageOf(room.bea, second.id).annotations.size() == 1);
    }
    room.requireSound();
}

TEST_CASE("nothing is given where there is nothing, nor to oneself or to nobody", "[coders]")
{
    TwoCoders room;
    const qint64 last = room.file.store().lastHistory();
    CHECK(room.file.store().countGiving(room.all()).isEmpty());
    CHECK(room.give(room.all()).number == 0);
    room.tagAs(room.bea, u"Graz", u"place");
    CHECK(room.give(room.these({room.idOf(room.bea, u"Graz")})).number == 0);
    CHECK(room.file.store().lastHistory() == last + 1);
    const QString refused = u"One of the two coders is no longer in the project. Choose them anew."_s;
    CHECK(errorOf([&] { room.give({room.anna, room.anna, Giving::Reach::Project, {}, {}}); }) == refused);
    CHECK(
        errorOf([&] {
            room.give({room.anna, CoderId::make(), Giving::Reach::Project, {}, {}});
        })
        == refused);
}
