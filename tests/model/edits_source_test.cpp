// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/marked_text.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::Desk;

namespace {

/// The words of the relation's cue range, or "none".
QString cueOf(const Desk &desk, const QString &claim)
{
    const QList<Relation> relations = desk.page.relationsOf(desk.annotation(claim).id);
    if (relations.isEmpty() || !relations.first().cueRange) {
        return u"none"_s;
    }
    const TextRange range = *relations.first().cueRange;
    return u"%1 at %2"_s.arg(desk.page.text.sliced(range.start, range.length())).arg(range.start);
}

} // namespace

TEST_CASE("a claim is linked to the person a mention names, once", "[edits]")
{
    Desk desk(u"[“We stay,”|claim] said [Ana Quispe|person]."_s);
    const AnnotationId claim = desk.annotation(u"“We stay,”"_s).id;
    const AnnotationId mention = desk.annotation(u"Ana Quispe"_s).id;
    desk.perform(edits::linkSource(desk.page, claim, mention, u"said"_s, desk.range(u"said"_s), desk.by));

    REQUIRE(desk.page.relationsOf(claim).size() == 1);
    const Relation relation = desk.page.relationsOf(claim).first();
    CHECK(relation.cue == u"said"_s);
    CHECK(relation.mention == mention);
    CHECK(tests::sourceNames(desk.page, claim) == u"Ana Quispe"_s);
    CHECK(edits::linkSource(desk.page, claim, mention, {}, {}, desk.by).change.isEmpty());
}

TEST_CASE("a claim may have several sources and each article keeps one source per entity", "[edits]")
{
    Desk desk(u"[“Yes,”|claim] and [“no,”|claim] said [Ana|person] and [Tom|person]."_s);
    for (const QString &claim : {u"“Yes,”"_s, u"“no,”"_s}) {
        for (const QString &name : {u"Ana"_s, u"Tom"_s}) {
            desk.perform(edits::linkSource(
                desk.page, desk.annotation(claim).id, desk.annotation(name).id, {}, {}, desk.by));
        }
    }
    CHECK(desk.page.relations.size() == 4);
    CHECK(desk.page.sources.size() == 2);
    CHECK(tests::sourceNames(desk.page, desk.annotation(u"“Yes,”"_s).id) == u"Ana; Tom"_s);
}

TEST_CASE("a cue without a source waits for its source", "[edits]")
{
    Desk desk(u"[“We stay,”|claim] said [Ana|person]."_s);
    const AnnotationId claim = desk.annotation(u"“We stay,”"_s).id;
    desk.perform(edits::changeCue(desk.page, claim, {}, u"said"_s, desk.range(u"said"_s), desk.by));
    REQUIRE(desk.page.relations.size() == 1);
    CHECK(tests::sourceNames(desk.page, claim).isEmpty());

    desk.perform(edits::linkSource(desk.page, claim, desk.annotation(u"Ana"_s).id, {}, {}, desk.by));
    REQUIRE(desk.page.relations.size() == 1);
    CHECK(desk.page.relationsOf(claim).first().cue == u"said"_s);
    CHECK(tests::sourceNames(desk.page, claim) == u"Ana"_s);
}

TEST_CASE("emptying the cue of a claim without a source leaves nothing behind", "[edits]")
{
    Desk desk(u"[“We stay,”|claim] said."_s);
    const AnnotationId claim = desk.annotation(u"“We stay,”"_s).id;
    desk.perform(edits::changeCue(desk.page, claim, {}, u"said"_s, {}, desk.by));
    desk.perform(
        edits::changeCue(desk.page, claim, desk.page.relationsOf(claim).first().id, u" "_s, {}, desk.by));
    CHECK(desk.page.relations.isEmpty());
}

TEST_CASE("an unnamed source is kept by its label", "[edits]")
{
    Desk desk(u"[“We stay,”|claim] [“Go,”|claim] a young leader said."_s);
    const AnnotationId first = desk.annotation(u"“We stay,”"_s).id;
    desk.perform(edits::linkLabel(desk.page, first, u"a young  leader"_s, u"said"_s, desk.by));
    desk.perform(
        edits::linkLabel(desk.page, desk.annotation(u"“Go,”"_s).id, u"a young leader"_s, {}, desk.by));
    CHECK(desk.page.sources.size() == 1);
    CHECK(tests::sourceNames(desk.page, first) == u"a young leader"_s);
}

TEST_CASE("removing a claim takes its links, and the source nobody else needs, along", "[edits]")
{
    Desk desk(u"[“We stay,”|claim] said [Ana|person]."_s);
    const AnnotationId claim = desk.annotation(u"“We stay,”"_s).id;
    desk.perform(edits::linkSource(desk.page, claim, desk.annotation(u"Ana"_s).id, {}, {}, desk.by));
    desk.perform(edits::remove(desk.page, {claim}, desk.by));
    CHECK(desk.page.relations.isEmpty());
    CHECK(desk.page.sources.isEmpty());
    CHECK(desk.entityNames() == QStringList{u"Ana"_s});
}

TEST_CASE("removing the mention a claim points at keeps the claim's source", "[edits]")
{
    Desk desk(u"[“We stay,”|claim] said [Ana|person]."_s);
    const AnnotationId claim = desk.annotation(u"“We stay,”"_s).id;
    desk.perform(edits::linkSource(desk.page, claim, desk.annotation(u"Ana"_s).id, {}, {}, desk.by));
    desk.perform(edits::remove(desk.page, {desk.annotation(u"Ana"_s).id}, desk.by));
    CHECK(tests::sourceNames(desk.page, claim) == u"Ana"_s);
    CHECK(desk.page.relationsOf(claim).first().mention.isNull());

    desk.perform(edits::unlink(desk.page, desk.page.relationsOf(claim).first().id, desk.by));
    CHECK(desk.page.sources.isEmpty());
    CHECK(desk.page.entities.isEmpty());
}

TEST_CASE("an entity renamed to a known name merges into it, claims and all", "[edits]")
{
    Desk desk(u"[“Go,”|claim] said [Quispe|person]. [“No,”|claim] said [Ana Quispe|person]."_s);
    desk.perform(edits::linkSource(
        desk.page, desk.annotation(u"“Go,”"_s).id, desk.annotation(u"Quispe"_s).id, {}, {}, desk.by));
    desk.perform(edits::linkSource(
        desk.page, desk.annotation(u"“No,”"_s).id, desk.annotation(u"Ana Quispe"_s).id, {}, {}, desk.by));
    desk.perform(
        edits::renameEntity(desk.page, desk.annotation(u"Quispe"_s).entity, u"Ana Quispe"_s, desk.by));

    CHECK(desk.entityNames() == QStringList{u"Ana Quispe"_s});
    CHECK(desk.page.sources.size() == 1);
    CHECK(tests::sourceNames(desk.page, desk.annotation(u"“Go,”"_s).id) == u"Ana Quispe"_s);
}

TEST_CASE("a cue without a given place gets the one where it stands", "[edits][cue]")
{
    Desk desk(u"[“We stay,”|claim] Said Ana."_s);
    const AnnotationId claim = desk.annotation(u"“We stay,”"_s).id;
    const auto change = [&](const QString &cue) {
        const QList<Relation> relations = desk.page.relationsOf(claim);
        const auto known = relations.isEmpty() ? std::nullopt : std::optional(relations.first().id);
        return desk.perform(edits::changeCue(desk.page, claim, known, cue, {}, desk.by));
    };
    change(u"said"_s);
    CHECK(cueOf(desk, u"“We stay,”"_s) == u"Said at 11"_s);
    CHECK(desk.page.relationsOf(claim).first().cue == u"said"_s);
    const Edit toAna = change(u"said Ana"_s);
    CHECK(cueOf(desk, u"“We stay,”"_s) == u"Said Ana at 11"_s);
    const Edit toNowhere = change(u"shouted"_s);
    CHECK(cueOf(desk, u"“We stay,”"_s) == u"none"_s);
    CHECK(desk.page.relationsOf(claim).first().cue == u"shouted"_s);

    desk.page.apply(toNowhere.change.inverse());
    CHECK(cueOf(desk, u"“We stay,”"_s) == u"Said Ana at 11"_s);
    desk.page.apply(toAna.change.inverse());
    CHECK(cueOf(desk, u"“We stay,”"_s) == u"Said at 11"_s);
    CHECK(desk.page.relationsOf(claim).first().cue == u"said"_s);
}

TEST_CASE("clearing the cue of a claim with a source clears its place, undo brings both back", "[edits][cue]")
{
    Desk desk(u"[“We stay,”|claim] said [Ana|person]."_s);
    const AnnotationId claim = desk.annotation(u"“We stay,”"_s).id;
    desk.perform(edits::linkSource(desk.page, claim, desk.annotation(u"Ana"_s).id, u"said"_s, {}, desk.by));
    const Relation linked = desk.page.relationsOf(claim).first();
    CHECK(linked.cueRange == desk.range(u"said"_s));
    const Edit cleared = desk.perform(edits::changeCue(desk.page, claim, linked.id, {}, {}, desk.by));
    CHECK(desk.page.relationsOf(claim).first().cue.isEmpty());
    CHECK_FALSE(desk.page.relationsOf(claim).first().cueRange);
    desk.page.apply(cleared.change.inverse());
    CHECK(desk.page.relationsOf(claim).first() == linked);
}

TEST_CASE("a place that is given counts, wherever it is", "[edits][cue]")
{
    Desk desk(u"[“We stay,”|claim] said Ana, who said so."_s);
    desk.perform(edits::changeCue(
        desk.page, desk.annotation(u"“We stay,”"_s).id, {}, u"said"_s, desk.range(u"said"_s, 2), desk.by));
    CHECK(cueOf(desk, u"“We stay,”"_s) == u"said at 25"_s);
}

TEST_CASE("a cue that waited for its source moves between the claim and the mention", "[edits][cue]")
{
    Desk desk(u"He said: [it rained|claim] in Graz, or so said [Ana|person]."_s);
    const AnnotationId claim = desk.annotation(u"it rained"_s).id;
    desk.perform(edits::changeCue(desk.page, claim, {}, u"said"_s, {}, desk.by));
    CHECK(cueOf(desk, u"it rained"_s) == u"said at 3"_s);
    const AnnotationId ana = desk.annotation(u"Ana"_s).id;
    desk.perform(edits::linkSource(desk.page, claim, ana, {}, {}, desk.by));
    CHECK(cueOf(desk, u"it rained"_s) == u"said at 34"_s);
    CHECK(edits::linkSource(desk.page, claim, ana, {}, {}, desk.by).change.isEmpty());
}

TEST_CASE("a label or an entity linked with a cue places it too", "[edits][cue]")
{
    Desk desk(u"[“Yes,”|claim] a docker said. [“No,”|claim] replied a friend of [Ana|person]."_s);
    desk.perform(
        edits::linkLabel(desk.page, desk.annotation(u"“Yes,”"_s).id, u"a docker"_s, u"said"_s, desk.by));
    CHECK(cueOf(desk, u"“Yes,”"_s) == u"said at 16"_s);
    desk.perform(edits::linkEntity(
        desk.page, desk.annotation(u"“No,”"_s).id, desk.annotation(u"Ana"_s).entity, u"replied"_s, desk.by));
    CHECK(cueOf(desk, u"“No,”"_s) == u"replied at 28"_s);
}

TEST_CASE("a claim that grows over its cue sends the cue elsewhere", "[edits][cue]")
{
    Desk desk(u"[“We stay,”|claim] said Ana, said she."_s);
    const AnnotationId claim = desk.annotation(u"“We stay,”"_s).id;
    desk.perform(edits::changeCue(desk.page, claim, {}, u"said"_s, {}, desk.by));
    CHECK(cueOf(desk, u"“We stay,”"_s) == u"said at 11"_s);
    const Edit wider =
        desk.perform(edits::changeExtent(desk.page, claim, {desk.range(u"“We stay,” said Ana"_s)}, desk.by));
    CHECK(cueOf(desk, u"“We stay,” said Ana"_s) == u"said at 21"_s);
    desk.page.apply(wider.change.inverse());
    CHECK(cueOf(desk, u"“We stay,”"_s) == u"said at 11"_s);
    desk.perform(
        edits::changeExtent(desk.page, claim, {desk.range(u"“We stay,” said Ana, said she"_s)}, desk.by));
    CHECK(cueOf(desk, u"“We stay,” said Ana, said she"_s) == u"none"_s);
}
