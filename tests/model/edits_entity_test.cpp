// SPDX-License-Identifier: GPL-3.0-or-later
// What hands change about people, places and organizations, within one article.
#include "model/project/edits_entity.h"
#include "tests/support/catch.h"
#include "tests/support/desk.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::Desk;

namespace {

const QString talk =
    u"[Ana Cruz|person] said [“no”|claim]. [Cruz|person] said [“yes”|claim]. [Cruz|person] left."_s;

struct Talk : Desk
{
    EntityId ana;
    EntityId cruz;

    Talk()
        : Desk(talk)
        , ana(annotation(u"Ana Cruz"_s).entity)
        , cruz(page.annotations.at(2).entity)
    {
        REQUIRE(ana != cruz);
        link(u"“no”"_s, 0);
        link(u"“yes”"_s, 2);
    }
    void link(const QString &claim, qsizetype mention)
    {
        perform(edits::linkSource(
            page, annotation(claim).id, page.annotations.at(mention).id, u"said"_s, std::nullopt, by));
    }
    QString saidBy(const QString &claim) const { return tests::sourceNames(page, annotation(claim).id); }
    AnnotationId mention(qsizetype at) const { return page.annotations.at(at).id; }
};

} // namespace

TEST_CASE("a mention moves to another entity with what it says", "[edits][entities]")
{
    Talk desk;
    const tests::Contents before(desk.page);
    const Edit edit = desk.perform(edits::moveMentions(desk.page, {desk.mention(2)}, desk.ana, desk.by));
    CHECK(desk.saidBy(u"“yes”"_s) == u"Ana Cruz"_s);
    CHECK(desk.page.annotations.mentionsOf(desk.ana) == 2);
    CHECK(desk.page.annotations.mentionsOf(desk.cruz) == 1);
    CHECK(desk.page.sources.size() == 1); // the one that nothing says any more is gone
    CHECK(desk.page.entities.contains(desk.cruz));
    desk.page.apply(edit.change.inverse());
    CHECK(tests::Contents(desk.page) == before);
}

TEST_CASE("with its last mention goes an entity of which nothing else is known", "[edits][entities]")
{
    Talk desk;
    const QList<AnnotationId> both{desk.mention(2), desk.mention(4)};
    SECTION ("nothing") {
        desk.perform(edits::moveMentions(desk.page, both, desk.ana, desk.by));
        CHECK(desk.entityNames() == QStringList{u"Ana Cruz"_s});
    }
    SECTION ("an alias") {
        desk.perform(edits::addAlias(desk.page, desk.cruz, u"the mayor"_s, desk.by));
        const Edit edit = edits::moveMentions(desk.page, both, desk.ana, desk.by);
        for (const AnyDelta &delta : edit.change.deltas) {
            CHECK_FALSE(std::holds_alternative<Delta<Entity>>(delta));
        }
    }
}

TEST_CASE("a claim of both keeps one link when they become one", "[edits][entities]")
{
    Talk desk;
    desk.link(u"“yes”"_s, 0);
    CHECK(desk.page.relations.size() == 3);
    desk.perform(edits::moveMentions(desk.page, {desk.mention(2)}, desk.ana, desk.by));
    CHECK(desk.page.relations.size() == 2);
    CHECK(desk.saidBy(u"“yes”"_s) == u"Ana Cruz"_s);
}

TEST_CASE("a mention can become one of a new entity", "[edits][entities]")
{
    Talk desk;
    desk.perform(edits::moveMentionsToNew(desk.page, {desk.mention(2)}, u" Otto\nCruz "_s, desk.by));
    CHECK(desk.entityNames() == QStringList{u"Ana Cruz"_s, u"Cruz"_s, u"Otto Cruz"_s});
    CHECK(desk.saidBy(u"“yes”"_s) == u"Otto Cruz"_s);
    CHECK(edits::moveMentionsToNew(desk.page, {desk.mention(2)}, u"  "_s, desk.by).change.isEmpty());
    CHECK(edits::moveMentionsToNew(desk.page, {}, u"X"_s, desk.by).change.isEmpty());
}

TEST_CASE("moving mentions to what they mean already does nothing", "[edits][entities]")
{
    Talk desk;
    CHECK(edits::moveMentions(desk.page, {desk.mention(0)}, desk.ana, desk.by).change.isEmpty());
    CHECK(edits::moveMentions(desk.page, {AnnotationId::make()}, desk.ana, desk.by).change.isEmpty());
}

TEST_CASE("an article's name can be parted from that of the other articles", "[edits][entities]")
{
    Talk desk;
    desk.page.sharedEntities.insert(desk.cruz);
    const tests::Contents before(desk.page);
    const Edit edit = desk.perform(edits::partFromOthers(desk.page, desk.cruz, desk.by));
    const EntityId now = desk.page.annotations.at(2).entity;
    CHECK(now != desk.cruz);
    CHECK(desk.page.annotations.at(4).entity == now);
    CHECK(desk.page.entities.value(now).name == u"Cruz"_s);
    CHECK(desk.saidBy(u"“yes”"_s) == u"Cruz"_s);
    for (const AnyDelta &any : edit.change.deltas) {
        const auto *delta = std::get_if<Delta<Entity>>(&any);
        CHECK((!delta || delta->after)); // that of the others stays
    }
    desk.page.apply(edit.change.inverse());
    CHECK(tests::Contents(desk.page) == before);
    CHECK(edits::partFromOthers(desk.page, EntityId::make(), desk.by).change.isEmpty());
}

TEST_CASE("what is known of an entity is tidied before it is kept", "[edits][entities]")
{
    Talk desk;
    const Entity before = desk.page.entities.value(desk.ana);
    Entity after = before;
    after.name = u" Ana\tCruz "_s;
    after.aliases = {u"the mayor"_s, u" The  Mayor"_s, u"ANA CRUZ"_s, u""_s, u"Anita"_s};
    after.wikidata = u"https://www.wikidata.org/wiki/q42"_s;
    after.description = u" mayor \n"_s;
    after.tag = TagId::make();
    desk.perform(edits::changeEntity(before, after, desk.by));
    const Entity kept = desk.page.entities.value(desk.ana);
    CHECK(kept.name == u"Ana Cruz"_s);
    CHECK(kept.aliases == QStringList{u"the mayor"_s, u"Anita"_s});
    CHECK(kept.wikidata == u"Q42"_s);
    CHECK(kept.description == u"mayor"_s);
    CHECK(kept.tag == before.tag);
    CHECK(edits::changeEntity(kept, kept, desk.by).change.isEmpty());
}

TEST_CASE("no entity loses its name or gets a Wikidata id that is none", "[edits][entities]")
{
    Talk desk;
    const Entity before = desk.page.entities.value(desk.ana);
    Entity after = before;
    after.name = u" \n "_s;
    CHECK(edits::changeEntity(before, after, desk.by).change.isEmpty());
    after = before;
    after.wikidata = u"P31"_s;
    CHECK(edits::changeEntity(before, after, desk.by).change.isEmpty());
}

TEST_CASE("a Wikidata id is taken in every form in which people have it", "[entities]")
{
    CHECK(edits::wikidataId(u" Q42 "_s) == u"Q42"_s);
    CHECK(edits::wikidataId(u"q1"_s) == u"Q1"_s);
    CHECK(edits::wikidataId(u"http://www.wikidata.org/entity/Q7"_s) == u"Q7"_s);
    CHECK(edits::wikidataId(u"https://m.wikidata.org/wiki/Q7"_s) == u"Q7"_s);
    CHECK(edits::wikidataId(u"  "_s) == QString());
    for (const QString &wrong :
         {u"Q"_s, u"Q0"_s, u"Q07"_s, u"42"_s, u"P31"_s, u"Q4 2"_s, u"Q٤٢"_s, u"https://example.org/wiki/Q7"_s,
          u"Q42\nQ43"_s, u"QQ1"_s}) {
        INFO(wrong.toStdString());
        CHECK_FALSE(edits::wikidataId(wrong));
    }
    CHECK(edits::wikidataAddress(u"Q42"_s) == u"https://www.wikidata.org/wiki/Q42"_s);
}

TEST_CASE("an alias is added once", "[edits][entities]")
{
    Talk desk;
    desk.perform(edits::addAlias(desk.page, desk.ana, u"she"_s, desk.by));
    CHECK(desk.page.entities.value(desk.ana).aliases == QStringList{u"she"_s});
    CHECK(edits::addAlias(desk.page, desk.ana, u"She"_s, desk.by).change.isEmpty());
    CHECK(edits::addAlias(desk.page, desk.ana, u"ana cruz"_s, desk.by).change.isEmpty());
    CHECK(edits::addAlias(desk.page, EntityId::make(), u"x"_s, desk.by).change.isEmpty());
}
