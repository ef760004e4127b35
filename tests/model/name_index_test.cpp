// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/name_index.h"
#include "model/text/name_form.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

struct Names
{
    TagId person = TagId::make();
    TagId place = TagId::make();
    NameIndex index;

    Entity put(const QString &name, const QStringList &aliases = {}, std::optional<TagId> kind = {})
    {
        Entity entity;
        entity.id = EntityId::make();
        entity.tag = kind.value_or(person);
        entity.name = name;
        entity.aliases = aliases;
        index.put(entity);
        return entity;
    }
    QStringList matching(const QString &typed, qsizetype most = 10) const
    {
        QStringList names;
        for (const NameIndex::Known *known : index.matching(typed, most)) {
            names.append(known->name);
        }
        return names;
    }
    QStringList called(const QString &name) const
    {
        QStringList names;
        for (const NameIndex::Known *known : index.called(name, person)) {
            names.append(known->name);
        }
        return names;
    }
};

} // namespace

TEST_CASE("a name is found by itself and its aliases, whatever case and marks, within its kind", "[names]")
{
    Names names;
    names.put(u"Dina Boluarte"_s, {u"la presidenta"_s, u"Dina Ercilia Boluarte Zegarra"_s});
    names.put(u"José Ávila"_s);
    names.put(u"Dina Boluarte"_s, {}, names.place);
    CHECK(names.called(u"DINA  BOLUARTE"_s) == QStringList{u"Dina Boluarte"_s});
    CHECK(names.called(u"La Presidenta"_s) == QStringList{u"Dina Boluarte"_s});
    CHECK(names.called(u"jose avila"_s) == QStringList{u"José Ávila"_s});
    CHECK(names.called(u"Boluarte"_s).isEmpty());
    CHECK(names.called({}).isEmpty());
}

TEST_CASE("an alias that folds to the name counts once", "[names]")
{
    Names names;
    names.put(u"José"_s, {u"Jose"_s, u"JOSE"_s});
    CHECK(names.called(u"jose"_s) == QStringList{u"José"_s});
}

TEST_CASE("typing finds the name itself, then its beginning, its words, its aliases, its inside", "[names]")
{
    Names names;
    names.put(u"Carmina Diaz"_s);
    names.put(u"Pedro Castillo"_s, {u"Mina"_s});
    names.put(u"Ana Mina Ruiz"_s);
    names.put(u"Minas Gerais"_s);
    names.put(u"Mina"_s);
    CHECK(
        names.matching(u"mína"_s)
        == QStringList{
            u"Mina"_s, u"Minas Gerais"_s, u"Ana Mina Ruiz"_s, u"Pedro Castillo"_s, u"Carmina Diaz"_s});
    CHECK(names.matching(u"mina"_s, 2) == QStringList{u"Mina"_s, u"Minas Gerais"_s});
    const auto fitting = names.index.matching(
        u"mina"_s, 1, [](const NameIndex::Known &known) { return known.name == u"Minas Gerais"; });
    REQUIRE(fitting.size() == 1);
    CHECK(fitting.first()->name == u"Minas Gerais");
    CHECK(names.matching(u"ru an"_s) == QStringList{u"Ana Mina Ruiz"_s});
    CHECK(names.matching(u"uiz an"_s).isEmpty());
    CHECK(names.matching(u"  "_s).isEmpty());
}

TEST_CASE("names with all of the words are found, those with fewest others first", "[names]")
{
    Names names;
    names.put(u"Central Única de Rondas (CUNARC)"_s);
    names.put(u"CUNARC Perú"_s);
    names.put(u"CUNARCA"_s);
    names.put(u"CUNARC Place"_s, {}, names.place);
    QStringList found;
    for (const auto *known : names.index.withWords({u"cunarc"_s}, names.person, 5)) {
        found.append(known->name);
    }
    CHECK(found == QStringList{u"CUNARC Perú"_s, u"Central Única de Rondas (CUNARC)"_s});
    CHECK(names.index.withWords({}, names.person, 5).isEmpty());
}

TEST_CASE("the index follows changes, and is after their inverse as it was", "[names]")
{
    Names names;
    const Entity dina = names.put(u"Boluarte"_s);
    Entity renamed = dina;
    renamed.name = u"Dina Boluarte"_s;
    renamed.aliases = {u"Boluarte"_s};
    Change change;
    change.update(dina, renamed);
    names.index.apply(change);
    CHECK(names.called(u"boluarte"_s) == QStringList{u"Dina Boluarte"_s});
    CHECK(names.index.find(dina.id)->name == u"Dina Boluarte"_s);
    names.index.apply(change.inverse());
    CHECK(names.called(u"Dina Boluarte"_s).isEmpty());
    CHECK(names.called(u"boluarte"_s) == QStringList{u"Boluarte"_s});

    Change removal;
    removal.remove(dina);
    names.index.apply(removal);
    CHECK(names.index.size() == 0);
    CHECK(names.index.find(dina.id) == nullptr);
    CHECK(names.matching(u"bol"_s).isEmpty());
    names.index.apply(removal); // of one that is not there
    names.put(u"Ana"_s);
    CHECK(names.index.all().size() == 1); // the room that was left is used again
}

TEST_CASE("after many puts and removals the index answers as a plain list would", "[names][laws]")
{
    const auto seed = GENERATE(range(1U, 6U));
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    Names names;
    QHash<EntityId, Entity> plain;
    const QStringList words{u"Ana"_s, u"ANA"_s, u"Böll"_s, u"boll"_s, u"Cruz"_s, u"de"_s};
    const auto word = [&] {
        return words[random.bounded(static_cast<int>(words.size()))];
    };
    for (int i = 0; i < 400; ++i) {
        if (!plain.isEmpty() && random.bounded(3) == 0) {
            const EntityId id =
                std::next(plain.cbegin(), random.bounded(static_cast<int>(plain.size()))).key();
            names.index.remove(id);
            plain.remove(id);
        } else {
            Entity one = names.put(word() + u' ' + word(), {word()});
            plain.insert(one.id, one);
        }
    }
    CHECK(names.index.size() == plain.size());
    for (const QString &first : words) {
        for (const QString &wanted : {first, first + u" cruz"_s}) {
            const QString key = text::foldedName(wanted);
            const auto count = std::count_if(plain.cbegin(), plain.cend(), [&](const Entity &one) {
                return text::foldedName(one.name) == key || text::foldedName(one.aliases.first()) == key;
            });
            CHECK(names.called(wanted).size() == count);
        }
    }
}
