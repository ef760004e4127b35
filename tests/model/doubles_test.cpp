// SPDX-License-Identifier: GPL-3.0-or-later
// Names that may mean the same.
#include "model/analysis/doubles.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace model;
using analysis::Doubles;
using analysis::LikelyDouble;
using Reason = LikelyDouble::Reason;

namespace {

struct Phonebook
{
    TagId kind = TagId::make();
    NameIndex index;

    explicit Phonebook(const QStringList &names = {})
    {
        for (const QString &name : names) {
            put(name);
        }
    }
    EntityId put(const QString &name, const QStringList &aliases = {}, std::optional<TagId> of = {})
    {
        Entity entity;
        entity.id = EntityId::make();
        entity.tag = of.value_or(kind);
        entity.name = name;
        entity.aliases = aliases;
        index.put(entity);
        return entity.id;
    }
    QList<LikelyDouble> found() const
    {
        Doubles doubles(index);
        while (doubles.step(QDeadlineTimer(0))) {
        }
        return doubles.take();
    }
    /// "fuller < other reason", in the order found.
    QStringList shown() const
    {
        static const QStringList reasons{u"same"_s, u"acronym"_s, u"initials"_s, u"part"_s};
        QStringList lines;
        for (const LikelyDouble &one : found()) {
            lines.append(
                index.find(one.fuller)->name + u" < "_s + index.find(one.other)->name + u' '
                + reasons[static_cast<int>(one.reason)]);
        }
        return lines;
    }
};

} // namespace

TEST_CASE("a surname, with a title or not, is a part of the full name", "[doubles]")
{
    CHECK(
        Phonebook({u"Boluarte"_s, u"Dina Boluarte"_s}).shown()
        == QStringList{u"Dina Boluarte < Boluarte part"_s});
    CHECK(
        Phonebook({u"Dina Boluarte"_s, u"President Boluarte"_s}).shown()
        == QStringList{u"Dina Boluarte < President Boluarte part"_s});
    CHECK(
        Phonebook({u"Dina Boluarte"_s, u"Dina Ercilia Boluarte Zegarra"_s}).shown()
        == QStringList{u"Dina Ercilia Boluarte Zegarra < Dina Boluarte part"_s});
}

TEST_CASE("names that differ in case, marks or the order of words are the same", "[doubles]")
{
    CHECK(
        Phonebook({u"José Ávila"_s, u"JOSE AVILA"_s}).shown()
        == QStringList{u"José Ávila < JOSE AVILA same"_s});
    CHECK(Phonebook({u"Ana Cruz"_s, u"Cruz, Ana"_s}).shown() == QStringList{u"Ana Cruz < Cruz, Ana same"_s});
}

TEST_CASE("an acronym is found in the brackets of the full name, and by its initials", "[doubles]")
{
    CHECK(
        Phonebook({u"CUNARC"_s, u"Central Única Nacional de Rondas (CUNARC)"_s}).shown()
        == QStringList{u"Central Única Nacional de Rondas (CUNARC) < CUNARC acronym"_s});
    CHECK(
        Phonebook({u"Organization of American States"_s, u"O.A.S."_s}).shown()
        == QStringList{u"Organization of American States < O.A.S. acronym"_s});
    CHECK(
        Phonebook({u"Ministry of Defence"_s, u"MOD"_s}).shown()
        == QStringList{u"Ministry of Defence < MOD acronym"_s});
    CHECK(Phonebook({u"Ministry of Defence"_s, u"MDX"_s}).shown().isEmpty());
}

TEST_CASE("an acronym may have more than the first letter of a word", "[doubles]")
{
    const QString confederation = u"Confederación Única Nacional de Rondas Campesinas"_s;
    CHECK(
        Phonebook({u"CUNARC"_s, confederation}).shown()
        == QStringList{confederation + u" < CUNARC acronym"_s});
    CHECK(
        Phonebook({u"Benelux Customs Union"_s, u"BENECU"_s}).shown()
        == QStringList{u"Benelux Customs Union < BENECU acronym"_s});
    // Each word has a part in it, in their order, and all of it is of them.
    CHECK(Phonebook({u"CUNARC"_s, confederation + u" Andinas"_s}).shown().isEmpty());
    CHECK(Phonebook({u"CURNAC"_s, confederation}).shown().isEmpty());
    CHECK(Phonebook({u"CUNARCX"_s, confederation}).shown().isEmpty());
    CHECK(Phonebook({u"PAN"_s, u"Pasto Norte"_s}).shown().isEmpty()); // too short to tell
    CHECK(Phonebook({u"CUNA"_s, u"Cunamar"_s}).shown().isEmpty());
}

TEST_CASE("initials stand for names that begin so", "[doubles]")
{
    CHECK(
        Phonebook({u"D. Boluarte"_s, u"Dina Boluarte"_s, u"Ana Boluarte"_s}).shown()
        == QStringList{u"Dina Boluarte < D. Boluarte initials"_s});
    CHECK(
        Phonebook({u"J. R. Smith"_s, u"John Robert Smith"_s, u"John Smith"_s}).shown()
        == QStringList{
            u"John Robert Smith < J. R. Smith initials"_s, u"John Robert Smith < John Smith part"_s});
}

TEST_CASE("another one's alias is the same name", "[doubles]")
{
    Phonebook book;
    book.put(u"Dina Boluarte"_s, {u"La Dina"_s, u"Presidenta del Perú"_s});
    book.put(u"PRESIDENTA DEL PERU"_s);
    CHECK(book.shown() == QStringList{u"Dina Boluarte < PRESIDENTA DEL PERU same"_s});
}

TEST_CASE("names of different kinds, and descriptions, are no doubles", "[doubles]")
{
    Phonebook book({u"Washington Post"_s, u"a young leader"_s, u"the young leader of the party"_s});
    book.put(u"Washington"_s, {}, TagId::make());
    CHECK(book.shown().isEmpty());
}

TEST_CASE("a surname that very many have says nothing", "[doubles]")
{
    Phonebook book({u"García"_s});
    for (qsizetype i = 0; i < Doubles::mostFuller; ++i) {
        book.put(u"García N%1"_s.arg(i));
    }
    CHECK(book.found().size() == Doubles::mostFuller);
    book.put(u"García Another"_s);
    CHECK(book.found().isEmpty());
}

TEST_CASE("thousands that are written alike are paired with the first only", "[doubles]")
{
    Phonebook book;
    const EntityId first = book.put(u"Juan García"_s);
    for (int i = 1; i < 3000; ++i) {
        book.put(i % 2 == 0 ? u"JUAN GARCIA"_s : u"Juan García"_s);
    }
    book.put(u"Juan García López"_s);
    const QList<LikelyDouble> found = book.found();
    CHECK(found.size() == 3000);
    CHECK(
        std::count_if(
            found.cbegin(), found.cend(),
            [first](const LikelyDouble &one) {
                return one.fuller == first && one.reason == Reason::SameName;
            })
        == 2999);
}

TEST_CASE("what is found does not depend on the order in which names came to the index", "[doubles]")
{
    const QStringList names{u"Boluarte"_s,      u"Dina Boluarte"_s, u"D. Boluarte"_s,
                            u"DINA BOLUARTE"_s, u"OAS"_s,           u"Organization of American States"_s};
    Phonebook book(names);
    const QList<LikelyDouble> found = book.found();
    CHECK(found.size() == 5);
    NameIndex turned;
    for (auto known = book.index.all().rbegin(); known != book.index.all().rend(); ++known) {
        Entity entity;
        entity.id = known->id;
        entity.tag = known->tag;
        entity.name = known->name;
        turned.put(entity);
    }
    Doubles doubles(turned);
    while (doubles.step(QDeadlineTimer(QDeadlineTimer::Forever))) {
    }
    CHECK(doubles.progress() == 1.0);
    CHECK(doubles.take() == found);
}

TEST_CASE("a project without names has no doubles", "[doubles]")
{
    CHECK(Phonebook().found().isEmpty());
}
