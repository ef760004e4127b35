// SPDX-License-Identifier: GPL-3.0-or-later
// Whom somebody means who writes a name, another name or the beginning of an id on purpose.
#include "model/project/meant_name.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

struct Names
{
    Codebook codebook = Codebook::standard();
    NameIndex index;

    EntityId
    add(const QString &name, QStringView kind, const QStringList &aliases = {},
        EntityId id = EntityId::make())
    {
        Entity entity;
        entity.id = id;
        entity.tag = codebook.named(kind)->id;
        entity.name = name;
        entity.aliases = aliases;
        index.put(entity);
        return id;
    }
    MeantName meant(const QString &wanted) const { return meantName(index, codebook, wanted); }
    QStringList near(const QString &wanted) const
    {
        QStringList names;
        for (const NameIndex::Known *known : namesNear(index, wanted, 5)) {
            names.append(known->name);
        }
        return names;
    }
};

} // namespace

TEST_CASE(
    "a name means the one that is called so, exactly before nearly, by its name before another", "[names]")
{
    Names names;
    const EntityId ana = names.add(u"Ana Quispe"_s, u"person", {u"La Jefa"_s, u"Quispe"_s});
    const EntityId jose = names.add(u"José Paz"_s, u"person");
    const EntityId plain = names.add(u"Jose Paz"_s, u"person");
    const EntityId place = names.add(u"Quispe"_s, u"place");
    CHECK(names.meant(u"Ana Quispe"_s).entity == ana);
    CHECK(names.meant(u" ana  quispe "_s).entity == ana);
    CHECK(names.meant(u"la jefa"_s).entity == ana);
    CHECK(names.meant(u"José Paz"_s).entity == jose);
    CHECK(names.meant(u"Jose Paz"_s).entity == plain);
    CHECK(names.meant(u"Quispe"_s).entity == place); // its name, and only another one of hers
    CHECK(names.meant(u"Ana Quispe"_s).why.isEmpty());
}

TEST_CASE("who fits as well as another is told with ids, and found by the beginning of one", "[names]")
{
    Names names;
    const auto id = [](const char *text) {
        return *EntityId::fromText(QString::fromLatin1(text));
    };
    const EntityId city =
        names.add(u"Washington"_s, u"place", {}, id("01900000-0000-7000-8000-000000000001"));
    const EntityId man =
        names.add(u"Washington"_s, u"person", {}, id("01900000-0000-7000-8000-000000000002"));
    const MeantName both = names.meant(u"Washington"_s);
    CHECK(both.entity.isNull());
    CHECK(both.isUnclear);
    CHECK(
        both.why
        == u"“Washington” fits 2 names. Give one by its id: Washington (person, %1), Washington (place, %2)."_s
               .arg(man.text(), city.text()));
    CHECK(names.meant(city.text()).entity == city);
    CHECK(names.meant(man.text().toUpper()).entity == man);
    CHECK(names.meant(u"01900000"_s).isUnclear);
    CHECK(
        names.meant(u"01900001"_s).why
        == u"No person, place or organization of the project is called “01900001”."_s);
    const auto isPlace = [&](const Tag &tag) {
        return tag.name == u"place"_s;
    };
    CHECK(meantName(names.index, names.codebook, u"Washington"_s, isPlace).entity == city);
    CHECK(meantName(names.index, names.codebook, man.text(), isPlace).entity.isNull());
}

TEST_CASE("a whole id means the one that has it, or nobody", "[names]")
{
    Names names;
    const EntityId city = names.add(u"Graz"_s, u"place");
    const QString other = EntityId::make().text();
    CHECK(names.meant(city.text()).entity == city);
    CHECK(names.meant(city.text().toUpper()).entity == city);
    CHECK(
        names.meant(other).why
        == u"No person, place or organization of the project is called “%1”."_s.arg(other));
    const auto isPerson = [](const Tag &tag) {
        return tag.name == u"person"_s;
    };
    CHECK(meantName(names.index, names.codebook, city.text(), isPerson).entity.isNull());
}

TEST_CASE("the names that come near are left untold where nobody asks for them", "[names]")
{
    Names names;
    names.add(u"Dina Boluarte"_s, u"person");
    const QString nobody = u"No person, place or organization of the project is called “Dina Bolaurte”"_s;
    CHECK(names.meant(u"Dina Bolaurte"_s).why == nobody + u". Did you mean “Dina Boluarte”?"_s);
    CHECK(meantName(names.index, names.codebook, u"Dina Bolaurte"_s, NearNames::Untold).why == nobody + u'.');
}

TEST_CASE("the beginning of an id is told from a name", "[names]")
{
    CHECK(isIdBeginning(u"01900000"_s));
    CHECK(isIdBeginning(u"01900000-"_s));
    CHECK(isIdBeginning(u"01900000-00Ab-7000-8000-000000000001"_s));
    CHECK_FALSE(isIdBeginning(u"0190000"_s));
    CHECK_FALSE(isIdBeginning(u"01900000-0000-7000-8000-0000000000012"_s));
    CHECK_FALSE(isIdBeginning(u"01900000-000-7000"_s));
    CHECK_FALSE(isIdBeginning(u"Ana Quispe"_s));
    CHECK_FALSE(isIdBeginning({}));
}

TEST_CASE("nobody is told with the names that come near", "[names]")
{
    Names names;
    CHECK(
        names.meant(u"Ana"_s).why
        == u"No person, place or organization of the project is called “Ana”; it has no names yet."_s);
    names.add(u"Dina Boluarte"_s, u"person");
    names.add(u"Pedro Castillo"_s, u"person");
    names.add(u"Castilla"_s, u"place");
    CHECK(names.near(u"dina"_s) == QStringList{u"Dina Boluarte"_s});
    CHECK(names.near(u"Bolaurte"_s) == QStringList{u"Dina Boluarte"_s});
    CHECK(names.near(u"Pedro Castilo"_s) == QStringList{u"Pedro Castillo"_s});
    CHECK(names.near(u"Castille"_s) == QStringList{u"Castilla"_s, u"Pedro Castillo"_s});
    CHECK(names.near(u"Zelensky"_s).isEmpty());
    CHECK(
        names.meant(u"Castille"_s).why
        == u"No person, place or organization of the project is called “Castille”. Did you mean “Castilla” "
           u"or "
           u"“Pedro Castillo”?"_s);
    CHECK(names.meant(u"  "_s).why == u"The name is empty."_s);
}
