// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a tagged name means: within its article, and beyond.
#include "model/project/edits_entity.h"
#include "model/project/linking.h"
#include "tests/support/catch.h"
#include "tests/support/desk.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::Desk;

namespace {

struct Linked : Desk
{
    using Desk::Desk;

    NameIndex names;

    EntityId know(const QString &name, const QString &kind, const QStringList &aliases = {})
    {
        Entity entity;
        entity.id = EntityId::make();
        entity.tag = tag(kind).id;
        entity.name = name;
        entity.aliases = aliases;
        names.put(entity);
        return entity.id;
    }
    bool joins(const QString &name, const QString &kind) const
    {
        return !linking::elsewhere(names, codebook, name, tag(kind).id).isNull();
    }
    QStringList suggested(const QString &name, const QString &kind, EntityId has = {}) const
    {
        QStringList list;
        for (const EntityId &id : linking::suggestions(names, page, name, tag(kind).id, has, 3)) {
            list.append(names.find(id)->name);
        }
        return list;
    }
    EntityId put(const QString &words, int occurrence = 1, const QString &kind = u"person"_s)
    {
        const Edit edit = perform(edits::tag(page, {range(words, occurrence)}, tag(kind), by));
        return edit.change.deltas.isEmpty()
            ? EntityId()
            : std::get<Delta<Annotation>>(edit.change.deltas.last()).after->entity;
    }
    void alias(const QString &quote, const QString &alias)
    {
        perform(edits::addAlias(page, annotation(quote).entity, alias, by));
    }
};

} // namespace

TEST_CASE("within an article case and diacritics part no names", "[linking]")
{
    Linked desk(u"Inés Ávila spoke. INÉS ÁVILA left, Ines Avila said."_s);
    const EntityId first = desk.put(u"Inés Ávila"_s);
    CHECK(desk.put(u"INÉS ÁVILA"_s) == first);
    CHECK(desk.put(u"Ines Avila"_s) == first);
    CHECK(desk.entityNames() == QStringList{u"Inés Ávila"_s});
}

TEST_CASE("within an article an alias joins, unless two have it", "[linking]")
{
    Linked desk(
        u"Dina Boluarte and Ana Boluarte. The minister spoke; the Minister left. The minister sat."_s);
    const EntityId dina = desk.put(u"Dina Boluarte"_s);
    const EntityId ana = desk.put(u"Ana Boluarte"_s);
    CHECK(dina != ana);
    desk.alias(u"Dina Boluarte"_s, u"the minister"_s);
    CHECK(desk.put(u"The minister"_s) == dina);
    CHECK(desk.put(u"the Minister"_s) == dina);
    desk.alias(u"Ana Boluarte"_s, u"The Minister"_s);
    const EntityId third = desk.put(u"The minister"_s, 2);
    CHECK(third != dina);
    CHECK(third != ana);
}

TEST_CASE("the name itself comes before another one's alias", "[linking]")
{
    Linked desk(u"Dina Boluarte met Boluarte. boluarte sat."_s);
    desk.put(u"Dina Boluarte"_s);
    const EntityId other = desk.put(u"Boluarte."_s);
    desk.alias(u"Dina Boluarte"_s, u"Boluarte"_s);
    CHECK(desk.put(u"boluarte"_s) == other);
}

TEST_CASE("an entity of the page that nothing here means is not joined by its name", "[linking]")
{
    Linked desk(u"[Ana Cruz|person] left. Ana Cruz came."_s);
    const EntityId shared = desk.annotation(u"Ana Cruz"_s).entity;
    desk.page.sharedEntities.insert(shared);
    desk.perform(edits::remove(desk.page, {desk.annotation(u"Ana Cruz"_s).id}, desk.by));
    CHECK(desk.put(u"Ana Cruz"_s, 2) != shared);
}

TEST_CASE("beyond the article a full name or acronym joins, no surname and no description", "[linking]")
{
    Linked desk(u"x"_s);
    desk.know(u"Dina Boluarte"_s, u"person"_s, {u"Boluarte"_s, u"AMLO"_s, u"DBZ"_s});
    desk.know(u"the police"_s, u"organization"_s);
    desk.know(u"Central Única (CUNARC)"_s, u"organization"_s, {u"CUNARC"_s});
    desk.know(u"Congress"_s, u"organization"_s);
    desk.know(u"Lima"_s, u"place"_s);
    CHECK(desk.joins(u"Dina BOLUARTE"_s, u"person"_s));
    CHECK_FALSE(desk.joins(u"Boluarte"_s, u"person"_s));
    CHECK_FALSE(desk.joins(u"President Boluarte"_s, u"person"_s));
    CHECK_FALSE(desk.joins(u"Dina Boluarte"_s, u"organization"_s));
    CHECK(desk.joins(u"DBZ"_s, u"person"_s));
    CHECK_FALSE(desk.joins(u"AMLO"_s, u"person"_s));
    CHECK(desk.joins(u"CUNARC"_s, u"organization"_s));
    CHECK_FALSE(desk.joins(u"the police"_s, u"organization"_s));
    CHECK_FALSE(desk.joins(u"Congress"_s, u"organization"_s));
    CHECK(desk.joins(u"Lima"_s, u"place"_s));
    CHECK_FALSE(desk.joins(u"lima"_s, u"place"_s));
}

TEST_CASE("an acronym joins only what is written with the same capitals", "[linking]")
{
    Linked desk(u"x"_s);
    desk.know(u"Who"_s, u"organization"_s);
    CHECK_FALSE(desk.joins(u"WHO"_s, u"organization"_s));
    desk.know(u"WHO"_s, u"organization"_s);
    CHECK(desk.joins(u"WHO"_s, u"organization"_s));
}

TEST_CASE("a person tagged by a surname may be one of those whose full names have it", "[linking]")
{
    Linked desk(
        u"Rask spoke. Imelda Rask left, Bo Rask-Lund too. Ola Rask came. Mr. Rask sat. Rask Town. Rask Ltd."_s);
    const auto fuller = [&desk](EntityId id) {
        QStringList found;
        for (const EntityId &each : linking::fullerHere(desk.page, desk.codebook, id)) {
            found.append(desk.page.entities.value(each).name);
        }
        return found;
    };
    const EntityId rask = desk.put(u"Rask"_s);
    CHECK(fuller(rask).isEmpty());
    const EntityId imelda = desk.put(u"Imelda Rask"_s);
    desk.put(u"Rask Ltd"_s, 1, u"organization"_s);
    desk.put(u"Bo Rask-Lund"_s);
    CHECK(fuller(rask) == QStringList{u"Imelda Rask"_s});
    CHECK(fuller(imelda).isEmpty());
    CHECK(fuller(desk.put(u"Mr. Rask"_s)) == QStringList{u"Imelda Rask"_s});
    desk.put(u"Ola Rask"_s);
    CHECK(fuller(rask) == QStringList{u"Imelda Rask"_s, u"Ola Rask"_s});
    desk.perform(edits::remove(desk.page, {desk.annotation(u"Imelda Rask"_s).id}, desk.by));
    CHECK(fuller(rask) == QStringList{u"Ola Rask"_s});
    desk.put(u"Rask Town"_s, 1, u"place"_s);
    CHECK(fuller(desk.put(u"Rask"_s, 5, u"place"_s)).isEmpty());
    CHECK(fuller(EntityId()).isEmpty());
}

TEST_CASE("two of one name in the project are suggested, and none is joined", "[linking]")
{
    Linked desk(u"x"_s);
    desk.know(u"Juan García"_s, u"person"_s);
    const EntityId second = desk.know(u"Juan Garcia"_s, u"person"_s);
    CHECK_FALSE(desk.joins(u"Juan García"_s, u"person"_s));
    CHECK(desk.suggested(u"Juan García"_s, u"person"_s) == QStringList{u"Juan García"_s, u"Juan Garcia"_s});
    CHECK(desk.suggested(u"Juan García"_s, u"person"_s, second) == QStringList{u"Juan García"_s});
}

TEST_CASE("a surname suggests those who have it, a description only what is called just so", "[linking]")
{
    Linked desk(u"x"_s);
    desk.know(u"Dina Ercilia Boluarte"_s, u"person"_s);
    desk.know(u"Dina Boluarte"_s, u"person"_s);
    desk.know(u"Boluartez"_s, u"person"_s);
    desk.know(u"the police"_s, u"organization"_s);
    desk.know(u"the national police"_s, u"organization"_s);
    CHECK(
        desk.suggested(u"BOLUARTE"_s, u"person"_s)
        == QStringList{u"Dina Boluarte"_s, u"Dina Ercilia Boluarte"_s});
    CHECK(desk.suggested(u"the police"_s, u"organization"_s) == QStringList{u"the police"_s});
    CHECK(desk.suggested(u"a leader"_s, u"person"_s).isEmpty());
}

TEST_CASE(
    "a retagged or longer mention joins the one elsewhere unless it knows more than a name", "[linking]")
{
    Linked desk(u"Inés Ávila spoke. Ávila left."_s);
    const EntityId elsewhere = desk.know(u"Inés Ávila"_s, u"person"_s);
    const auto find = [&](const QString &kind) {
        return [&desk, kind](const QString &name) {
            return linking::elsewhere(desk.names, desk.codebook, name, desk.tag(kind).id);
        };
    };
    const auto retag = [&] {
        const auto mention = desk.annotation(u"Inés Ávila"_s);
        return edits::changeTag(desk.page, mention.id, desk.tag(u"person"_s), desk.by, find(u"person"_s));
    };
    SECTION ("another tag") {
        const EntityId place = desk.put(u"Inés Ávila"_s, 1, u"place"_s);
        SECTION ("of a mere name") {
            desk.perform(retag());
            CHECK(desk.annotation(u"Inés Ávila"_s).entity == elsewhere);
            CHECK_FALSE(desk.page.entities.contains(place));
        }
        SECTION ("of one of whom something is known") {
            desk.alias(u"Inés Ávila"_s, u"La jefa"_s);
            desk.perform(retag());
            CHECK(desk.annotation(u"Inés Ávila"_s).entity == place);
            CHECK(desk.page.entities.value(place).tag == desk.tag(u"person"_s).id);
        }
        SECTION ("of one whom others mention too") {
            desk.perform(
                edits::moveMentions(desk.page, {desk.annotation(u"Inés Ávila"_s).id}, place, desk.by));
            const EntityId second = desk.put(u"Ávila"_s, 2, u"place"_s);
            desk.perform(edits::moveMentions(desk.page, {desk.annotation(u"Ávila"_s).id}, place, desk.by));
            CHECK_FALSE(desk.page.entities.contains(second));
            desk.perform(retag());
            CHECK(desk.annotation(u"Inés Ávila"_s).entity == elsewhere);
            CHECK(desk.annotation(u"Ávila"_s).entity == place);
        }
    }
    SECTION ("more words") {
        const EntityId single = desk.put(u"Ávila"_s);
        const auto extend = [&] {
            const auto mention = desk.annotation(u"Ávila"_s);
            return edits::changeExtent(
                desk.page, mention.id, {desk.range(u"Inés Ávila"_s)}, desk.by, find(u"person"_s));
        };
        SECTION ("of a mere name") {
            desk.perform(extend());
            CHECK(desk.annotation(u"Inés Ávila"_s).entity == elsewhere);
            CHECK_FALSE(desk.page.entities.contains(single));
        }
        SECTION ("of one of whom something is known, which is renamed") {
            desk.alias(u"Ávila"_s, u"La jefa"_s);
            desk.perform(extend());
            CHECK(desk.annotation(u"Inés Ávila"_s).entity == single);
            CHECK(desk.entityOf(u"Inés Ávila"_s) == u"Inés Ávila"_s);
        }
    }
}

TEST_CASE("a typed affiliation is an organization of the article, else of others, else anybody", "[linking]")
{
    Linked desk(u"Port Works and Graz spoke. Unión Portuaria, UP."_s);
    const auto called = [&](const QString &name) {
        return linking::organizationCalled(desk.names, desk.codebook, desk.page, name);
    };
    const EntityId works = desk.put(u"Port Works"_s, 1, u"organization"_s);
    const EntityId graz = desk.put(u"Graz"_s, 1, u"place"_s);
    CHECK(called(u"graz"_s) == graz);
    const EntityId club = desk.know(u"Graz"_s, u"organization"_s, {u"Sturm"_s});
    desk.know(u"Sturm"_s, u"person"_s);
    desk.know(u"Port Works"_s, u"organization"_s);
    CHECK(called(u"PORT WORKS"_s) == works);
    CHECK(called(u"graz"_s) == club);
    CHECK(called(u"sturm"_s) == club);
    CHECK(called(u"Portuaria"_s).isNull());
    desk.know(u"the police"_s, u"organization"_s);
    CHECK(called(u"the police"_s).isNull());
    desk.perform(edits::addAlias(desk.page, works, u"UP"_s, desk.by));
    CHECK(called(u"up"_s) == works);
}

TEST_CASE("what the article has already is not suggested for it", "[linking]")
{
    Linked desk(u"[Dina Boluarte|person] and Boluarte"_s);
    Entity own = desk.page.entities.value(desk.annotation(u"Dina Boluarte"_s).entity);
    desk.names.put(own);
    CHECK(desk.suggested(u"Boluarte"_s, u"person"_s).isEmpty());
}

TEST_CASE("a tagged name joins the one elsewhere only where the article has none of that name", "[linking]")
{
    Linked desk(u"Dina Boluarte left. Dina Boluarte came."_s);
    const EntityId known = desk.know(u"Dina Boluarte"_s, u"person"_s);
    const Edit edit = desk.perform(edits::tag(
        desk.page, {desk.range(u"Dina Boluarte"_s)}, desk.tag(u"person"_s), desk.by, std::nullopt, known));
    CHECK(edit.change.deltas.size() == 1); // no entity is made
    CHECK(desk.annotation(u"Dina Boluarte"_s).entity == known);

    Linked other(u"[Dina Boluarte|person] left. Dina Boluarte came."_s);
    const EntityId own = other.annotation(u"Dina Boluarte"_s).entity;
    other.perform(edits::tag(
        other.page, {other.range(u"Dina Boluarte"_s, 2)}, other.tag(u"person"_s), other.by, std::nullopt,
        known));
    CHECK(other.page.annotations.at(1).entity == own);
}
