// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/desk.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::Desk;

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
    CHECK(desk.page.sourceNames(claim) == u"Ana Quispe"_s);
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
    CHECK(desk.page.sourceNames(desk.annotation(u"“Yes,”"_s).id) == u"Ana; Tom"_s);
}

TEST_CASE("a cue without a source waits for its source", "[edits]")
{
    Desk desk(u"[“We stay,”|claim] said [Ana|person]."_s);
    const AnnotationId claim = desk.annotation(u"“We stay,”"_s).id;
    desk.perform(edits::changeCue(desk.page, claim, {}, u"said"_s, desk.range(u"said"_s), desk.by));
    REQUIRE(desk.page.relations.size() == 1);
    CHECK(desk.page.sourceNames(claim).isEmpty());

    desk.perform(edits::linkSource(desk.page, claim, desk.annotation(u"Ana"_s).id, {}, {}, desk.by));
    REQUIRE(desk.page.relations.size() == 1);
    CHECK(desk.page.relationsOf(claim).first().cue == u"said"_s);
    CHECK(desk.page.sourceNames(claim) == u"Ana"_s);
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
    CHECK(desk.page.sourceNames(first) == u"a young leader"_s);
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
    CHECK(desk.page.sourceNames(claim) == u"Ana"_s);
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
    CHECK(desk.page.sourceNames(desk.annotation(u"“Go,”"_s).id) == u"Ana Quispe"_s);
}
