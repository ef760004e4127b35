// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/desk.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::Desk;

TEST_CASE("tagging a name makes an entity of that name and kind", "[edits]")
{
    Desk desk(u"Anna Weiss spoke in Graz."_s);
    const Edit edit =
        desk.perform(edits::tag(desk.page, {desk.range(u"Anna Weiss"_s)}, desk.tag(u"person"_s), desk.by));

    CHECK(edit.action == u"tag"_s);
    CHECK(tests::shown(desk.page, desk.codebook) == u"[Anna Weiss|person] spoke in Graz."_s);
    CHECK(desk.entityOf(u"Anna Weiss"_s) == u"Anna Weiss"_s);
    CHECK(desk.annotation(u"Anna Weiss"_s).created == 1000);
    CHECK(desk.annotation(u"Anna Weiss"_s).coder == desk.by.coder);
}

TEST_CASE("the same name and kind joins one entity, another kind does not", "[edits]")
{
    Desk desk(u"Almena, Almena and Almena."_s);
    desk.perform(edits::tag(desk.page, {desk.range(u"Almena"_s)}, desk.tag(u"place"_s), desk.by));
    desk.perform(edits::tag(desk.page, {desk.range(u"Almena"_s, 2)}, desk.tag(u"place"_s), desk.by));
    CHECK(desk.page.entities.size() == 1);
    desk.perform(edits::tag(desk.page, {desk.range(u"Almena"_s, 3)}, desk.tag(u"organization"_s), desk.by));
    CHECK(desk.page.entities.size() == 2);
}

TEST_CASE("the name of an entity stands in one line even where the text breaks", "[edits]")
{
    Desk desk(u"Anna\nWeiss spoke."_s);
    desk.perform(edits::tag(desk.page, {{0, 10}}, desk.tag(u"person"_s), desk.by));
    CHECK(desk.entityNames() == QStringList{u"Anna Weiss"_s});
}

TEST_CASE("a mention in the possessive is one of the entity it names", "[edits][possessive]")
{
    Desk desk(u"Boluarte spoke. Boluarte’s aides, Boluarte's car and “Boluarte” left. Boluarte,"_s);
    const QStringList mentions{
        u"Boluarte’s"_s, u"Boluarte"_s, u"Boluarte's"_s, u"“Boluarte”"_s, u"Boluarte,"_s};
    for (const QString &mention : mentions) {
        desk.perform(edits::tag(desk.page, {desk.range(mention)}, desk.tag(u"person"_s), desk.by));
        CHECK(desk.entityNames() == QStringList{u"Boluarte"_s});
    }
    CHECK(desk.page.annotations.size() == 5);
    CHECK(tests::shown(desk.page, desk.codebook)
              .startsWith(u"[Boluarte|person] spoke. [Boluarte’s|person] aides"_s));
}

TEST_CASE("an entity that is called as the mention stands is joined before all others", "[edits][possessive]")
{
    Desk desk(u"McDonald’s opened. [McDonald|organization] left. McDonald’s closed."_s);
    desk.perform(edits::tag(
        desk.page, {desk.range(u"McDonald’s"_s)}, desk.tag(u"organization"_s), desk.by, u"McDonald’s"_s));
    desk.perform(
        edits::tag(desk.page, {desk.range(u"McDonald’s"_s, 2)}, desk.tag(u"organization"_s), desk.by));
    CHECK(desk.entityNames() == QStringList{u"McDonald"_s, u"McDonald’s"_s});
    CHECK(desk.page.annotations.at(2).entity == desk.page.annotations.at(0).entity);
    CHECK(desk.page.annotations.at(2).entity != desk.page.annotations.at(1).entity);
}

TEST_CASE("an extent that takes in the possessive ending leaves the entity's name", "[edits][possessive]")
{
    Desk desk(u"Dina [Boluarte|person]’s aides"_s);
    const EntityId entity = desk.annotation(u"Boluarte"_s).entity;
    const AnnotationId id = desk.annotation(u"Boluarte"_s).id;
    desk.perform(edits::changeExtent(desk.page, id, {desk.range(u"Boluarte’s"_s)}, desk.by));
    CHECK(desk.entityNames() == QStringList{u"Boluarte"_s});
    desk.perform(edits::changeExtent(desk.page, id, {desk.range(u"Dina Boluarte’s"_s)}, desk.by));
    CHECK(desk.entityNames() == QStringList{u"Dina Boluarte"_s});
    CHECK(desk.annotation(u"Dina Boluarte’s"_s).entity == entity);
}

TEST_CASE("a claim that becomes a name is called without its possessive ending", "[edits][possessive]")
{
    Desk desk(u"[“Harbour’s”|claim] closed."_s);
    desk.perform(
        edits::changeTag(desk.page, desk.annotation(u"“Harbour’s”"_s).id, desk.tag(u"place"_s), desk.by));
    CHECK(desk.entityNames() == QStringList{u"Harbour"_s});
}

TEST_CASE("a mention can be tagged under its full name", "[edits]")
{
    Desk desk(u"[Ana Quispe|person] left. Quispe came back."_s);
    const TextRange later = desk.range(u"Quispe came"_s);
    desk.perform(edits::tag(
        desk.page, {{later.start, later.start + 6}}, desk.tag(u"person"_s), desk.by, u"Ana Quispe"_s));
    CHECK(desk.entityNames() == QStringList{u"Ana Quispe"_s});
    CHECK(desk.entityOf(u"Quispe"_s) == u"Ana Quispe"_s);
}

TEST_CASE("what is tagged so already is not tagged twice", "[edits]")
{
    Desk desk(u"[Graz|place] is calm."_s);
    CHECK(edits::tag(desk.page, {desk.range(u"Graz"_s)}, desk.tag(u"place"_s), desk.by).change.isEmpty());
    CHECK_FALSE(
        edits::tag(desk.page, {desk.range(u"Graz"_s)}, desk.tag(u"person"_s), desk.by).change.isEmpty());
    CHECK(edits::tag(desk.page, {}, desk.tag(u"place"_s), desk.by).change.isEmpty());
}

TEST_CASE("another coder may tag the same words", "[edits]")
{
    Desk desk(u"[Graz|place] is calm."_s);
    edits::By other = desk.by;
    other.coder = CoderId::make();
    CHECK_FALSE(edits::tag(desk.page, {desk.range(u"Graz"_s)}, desk.tag(u"place"_s), other).change.isEmpty());
}

TEST_CASE("a claim of two pieces keeps both and has no entity", "[edits]")
{
    Desk desk(u"“We wait,” she said. “We stay.”"_s);
    const Segments pieces{desk.range(u"“We wait,”"_s), desk.range(u"“We stay.”"_s)};
    desk.perform(edits::tag(desk.page, pieces, desk.tag(u"claim"_s), desk.by));
    const Annotation claim = desk.annotation(u"“We wait,” […] “We stay.”"_s);
    CHECK(claim.segments.count() == 2);
    CHECK(claim.entity.isNull());
    CHECK(desk.page.entities.isEmpty());
}

TEST_CASE("the only mention takes its entity along to another kind", "[edits]")
{
    Desk desk(u"[Harbour|person] closed."_s);
    const EntityId entity = desk.annotation(u"Harbour"_s).entity;
    const Edit edit =
        edits::changeTag(desk.page, desk.annotation(u"Harbour"_s).id, desk.tag(u"place"_s), desk.by);
    desk.perform(edit);
    CHECK(desk.annotation(u"Harbour"_s).entity == entity);
    CHECK(desk.page.entities.value(entity).tag == desk.tag(u"place"_s).id);
    CHECK(desk.annotation(u"Harbour"_s).updated == 1000);
}

TEST_CASE("one of several mentions leaves its entity for one of the other kind", "[edits]")
{
    Desk desk(u"[Porto|place] and [Porto|place]."_s);
    const EntityId place = desk.annotation(u"Porto"_s).entity;
    desk.perform(
        edits::changeTag(desk.page, desk.annotation(u"Porto"_s).id, desk.tag(u"organization"_s), desk.by));
    CHECK(desk.page.entities.size() == 2);
    CHECK(desk.page.entities.value(place).tag == desk.tag(u"place"_s).id);
    CHECK(tests::shown(desk.page, desk.codebook) == u"[Porto|organization] and [Porto|place]."_s);
}

TEST_CASE("a name that becomes a claim lets its entity go", "[edits]")
{
    Desk desk(u"[Harbour|person] closed."_s);
    desk.perform(
        edits::changeTag(desk.page, desk.annotation(u"Harbour"_s).id, desk.tag(u"claim"_s), desk.by));
    CHECK(desk.page.entities.isEmpty());
    CHECK(desk.annotation(u"Harbour"_s).entity.isNull());
}

TEST_CASE("changing to the tag it has does nothing", "[edits]")
{
    Desk desk(u"[Harbour|person] closed."_s);
    CHECK(edits::changeTag(desk.page, desk.annotation(u"Harbour"_s).id, desk.tag(u"person"_s), desk.by)
              .change.isEmpty());
}

TEST_CASE("a longer extent renames the entity that had the old words' name", "[edits]")
{
    Desk desk(u"Ana [Quispe|person] left."_s);
    desk.perform(edits::changeExtent(
        desk.page, desk.annotation(u"Quispe"_s).id, {desk.range(u"Ana Quispe"_s)}, desk.by));
    CHECK(desk.entityNames() == QStringList{u"Ana Quispe"_s});
    CHECK(tests::shown(desk.page, desk.codebook) == u"[Ana Quispe|person] left."_s);
}

TEST_CASE("a longer extent joins the entity of the new words", "[edits]")
{
    Desk desk(u"[Ana Quispe|person] came; Ana [Quispe|person] left."_s);
    const TextRange wider = desk.range(u"Ana Quispe left"_s);
    desk.perform(edits::changeExtent(
        desk.page, desk.annotation(u"Quispe"_s).id, {{wider.start, wider.start + 10}}, desk.by));
    CHECK(desk.entityNames() == QStringList{u"Ana Quispe"_s});
}

TEST_CASE("an empty extent is refused by doing nothing", "[edits]")
{
    Desk desk(u"[Graz|place]"_s);
    CHECK(edits::changeExtent(desk.page, desk.annotation(u"Graz"_s).id, {}, desk.by).change.isEmpty());
}

TEST_CASE("removing the last mention removes its entity, unless it is used elsewhere", "[edits]")
{
    Desk desk(u"[Graz|place] and [Wien|place]."_s);
    desk.page.sharedEntities.insert(desk.annotation(u"Wien"_s).entity);
    desk.perform(
        edits::remove(desk.page, {desk.annotation(u"Graz"_s).id, desk.annotation(u"Wien"_s).id}, desk.by));
    CHECK(desk.page.annotations.isEmpty());
    CHECK(desk.entityNames() == QStringList{u"Wien"_s});
}

TEST_CASE("an entity about which something is known outlives its last mention", "[edits]")
{
    Desk desk(u"[Graz|place]."_s);
    desk.page.entities[desk.annotation(u"Graz"_s).entity].wikidata = u"Q13298"_s;
    const Edit edit = edits::remove(desk.page, {desk.annotation(u"Graz"_s).id}, desk.by);
    CHECK(edit.change.deltas.size() == 1);
}

TEST_CASE("an entity renamed to a new name keeps all its mentions", "[edits]")
{
    Desk desk(u"[Quispe|person] and [Quispe|person]."_s);
    desk.perform(
        edits::renameEntity(desk.page, desk.annotation(u"Quispe"_s).entity, u"Ana Quispe"_s, desk.by));
    CHECK(desk.entityNames() == QStringList{u"Ana Quispe"_s});
}

TEST_CASE("edits of what is gone do nothing", "[edits]")
{
    Desk desk(u"Nothing here."_s);
    const AnnotationId gone = AnnotationId::make();
    CHECK(edits::changeTag(desk.page, gone, desk.tag(u"place"_s), desk.by).change.isEmpty());
    CHECK(edits::changeExtent(desk.page, gone, {{0, 3}}, desk.by).change.isEmpty());
    CHECK(edits::changeNote(desk.page, gone, u"x"_s, desk.by).change.isEmpty());
    CHECK(edits::remove(desk.page, {gone}, desk.by).change.isEmpty());
    CHECK(edits::linkSource(desk.page, gone, gone, {}, {}, desk.by).change.isEmpty());
    CHECK(edits::unlink(desk.page, RelationId::make(), desk.by).change.isEmpty());
}
