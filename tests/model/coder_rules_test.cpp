// SPDX-License-Identifier: GPL-3.0-or-later
// What coders may be called, and the letters and colours by which they are told apart.
#include "model/project/coder_rules.h"
#include "model/project/edits_coder.h"
#include "tests/support/catch.h"
#include "tests/support/newsroom.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace model;
using tests::errorOf;
using tests::Newsroom;

namespace {

Coder person(const QString &name, const QString &initials = u"XY"_s, const QString &color = {})
{
    return {.id = CoderId::make(), .name = name, .initials = initials, .color = color};
}

CoderFault faultOf(const QList<Coder> &coders, const Coder &coder)
{
    const auto trouble = troubleOf(coders, coder);
    REQUIRE(trouble);
    return trouble->fault;
}

} // namespace

TEST_CASE("initials are the first letters of the words, of any script", "[coders]")
{
    CHECK(initialsOf(u"Anna Weiss"_s) == u"AW"_s);
    CHECK(initialsOf(u"  maría del  carmen "_s) == u"MDC"_s);
    CHECK(initialsOf(u"ليلى حداد"_s) == u"لح"_s);
    CHECK(initialsOf(u"𐐷im"_s) == u"𐐏"_s);
    CHECK(initialsOf(u"a b c d e f g h"_s) == u"ABCDEF"_s);
    CHECK(initialsOf({}).isEmpty());
}

TEST_CASE("proposed initials are those of nobody else", "[coders]")
{
    QList<Coder> coders{person(u"Anna Weiss"_s, u"AW"_s)};
    CHECK(freeInitials(coders, u"Bea Lind"_s) == u"BL"_s);
    CHECK(freeInitials(coders, u"Anton Wolf"_s) == u"AWo"_s);
    CHECK(freeInitials(coders, u"Anna Weiss"_s, coders.first().id) == u"AW"_s);
    coders.append(person(u"Anton Wolf"_s, u"awo"_s));
    CHECK(freeInitials(coders, u"Ali Wolke"_s) == u"AW2"_s);
    coders.append(person(u"Ali Wolke"_s, u"AW2"_s));
    CHECK(freeInitials(coders, u"Ada Woods"_s) == u"AW3"_s);
    CHECK(freeInitials({person(u"Q"_s, u"Q"_s)}, u"Q"_s) == u"Q2"_s);
}

TEST_CASE("what a coder cannot be called is told, with who has it", "[coders]")
{
    const QList<Coder> coders{person(u"Anna Weiss"_s, u"AW"_s), person(u"Bea Lind"_s, u"BL"_s)};
    CHECK_FALSE(troubleOf(coders, coders.first()));
    CHECK_FALSE(troubleOf(coders, person(u"Carl Ott"_s, u"CO"_s)));
    CHECK(faultOf(coders, person(u"  "_s)) == CoderFault::NoName);
    CHECK(faultOf(coders, person(u"Final"_s)) == CoderFault::NameReserved);
    CHECK(faultOf(coders, person(u"ALL"_s)) == CoderFault::NameReserved);
    CHECK(faultOf(coders, person(u"Carl Ott"_s, {})) == CoderFault::NoInitials);
    CHECK(faultOf(coders, person(u"Carl Ott"_s, u"ABCDEFG"_s)) == CoderFault::InitialsTooLong);
    CHECK(troubleOf(coders, person(u"anna  weiss"_s)) == CoderTrouble{CoderFault::NameTaken, coders[0].id});
    CHECK(
        troubleOf(coders, person(u"Ben Lot"_s, u"bl"_s))
        == CoderTrouble{CoderFault::InitialsTaken, coders[1].id});
    Coder agreed = person(u"consensus"_s, u"C"_s);
    agreed.kind = Coder::Kind::Consensus;
    CHECK_FALSE(troubleOf(coders, agreed));
}

TEST_CASE("coders without a colour are shown in different ones that nobody has chosen", "[coders]")
{
    const QString first = QString(coderColors()[0]);
    QList<Coder> coders;
    for (int i = 0; i < 6; ++i) {
        coders.append(person(u"Coder %1"_s.arg(i)));
    }
    coders[3].color = first;
    QSet<QString> shown;
    for (const Coder &coder : coders) {
        shown.insert(shownColor(coders, coder.id));
    }
    CHECK(shown.size() == 6);
    CHECK(shownColor(coders, coders[3].id) == first);
    CHECK_FALSE(shown.contains(freeCoderColor(coders)));
    CHECK(shownColor(coders, CoderId::make()).isEmpty());
}

TEST_CASE("where nobody is to know who they are, people are numbered in the order they came", "[coders]")
{
    QList<Coder> coders{
        person(u"Zoe"_s, u"Z"_s), person(u"Coder 1"_s, u"M"_s), person(u"Anna"_s, u"A"_s),
        person(u"consensus"_s, u"C"_s)};
    coders[1].kind = Coder::Kind::Machine;
    coders[3].kind = Coder::Kind::Consensus;
    QStringList names;
    for (const Coder &coder : anonymous(coders)) {
        names.append(coder.name + u'/' + coder.initials);
    }
    CHECK(names == QStringList{u"Coder 2/C2"_s, u"Coder 1/M"_s, u"Coder 3/C3"_s, u"consensus/C"_s});
}

TEST_CASE("coders are added, renamed and taken away as steps that undo takes back", "[coders]")
{
    Newsroom room;
    const auto coders = [&] {
        return room.file.store().snapshot().coders;
    };
    const Coder bea{.id = CoderId::make(), .name = u"Bea Lind"_s, .initials = u"BL"_s, .color = u"#2e8b57"_s};
    room.perform(edits::addCoder(bea, room.by()));
    REQUIRE(coders().size() == 2);
    CHECK(coders().last() == bea);
    Coder renamed = bea;
    renamed.name = u"Bea Lindt"_s;
    renamed.color = u"#d97f00"_s;
    room.perform(edits::editCoder(bea, renamed, room.by()));
    CHECK(coders().last() == renamed);
    const auto step = room.file.store().undoState(room.file.coder()).undo;
    CHECK(step->action == u"edit coder"_s);
    CHECK(step->subject == u"Bea Lindt"_s);
    room.undo();
    CHECK(coders().last() == bea);
    room.perform(edits::removeCoder(bea, room.by()));
    CHECK(coders().size() == 1);
    room.undo();
    CHECK(coders().last() == bea);
    QList<Coder> followed = coders().first(1);
    applyToCoders(followed, edits::addCoder(bea, room.by()).change);
    CHECK(followed == coders());
    applyToCoders(followed, edits::editCoder(bea, renamed, room.by()).change);
    CHECK(followed.last() == renamed);
    applyToCoders(followed, edits::removeCoder(renamed, room.by()).change);
    CHECK(followed == coders().first(1));
    room.requireSound();
}

TEST_CASE("no edit and no undo gives two coders one name", "[coders]")
{
    Newsroom room;
    const CoderId anna = room.file.addCoder(u"Anna"_s);
    const Coder before = *findCoder(room.file.store().snapshot().coders, anna);
    Coder after = before;
    after.name = u"Bea"_s;
    const auto renamed = room.perform(edits::editCoder(before, after, room.by()));
    room.file.addCoder(u"anna"_s);
    const QString taken = u"There is already a coder called “anna”. Give one of them another name first."_s;
    CHECK(errorOf([&] { room.file.store().undo(renamed.number, room.file.coder()); }) == taken);
    CHECK(errorOf([&] { room.file.addCoder(u"Anna"_s); }) == taken);
    CHECK(room.file.store().snapshot().coders.size() == 3);
    room.requireSound();
}

TEST_CASE("who has done something stays among the coders, also by undo", "[coders]")
{
    Newsroom room;
    const Coder bea{.id = CoderId::make(), .name = u"Bea"_s, .initials = u"B"_s, .color = {}};
    const auto added = room.perform(edits::addCoder(bea, room.by()));
    room.file.tagWords(room.article.id, u"Graz", u"claim", 1, bea.id);
    const QString refused = u"“Bea” has coded or changed something in this project, and so stays among its "
                            u"coders. Their codings can be given to another coder."_s;
    CHECK(errorOf([&] { room.file.store().undo(added.number, room.file.coder()); }) == refused);
    CHECK(errorOf([&] { room.perform(edits::removeCoder(bea, room.by())); }) == refused);
}
