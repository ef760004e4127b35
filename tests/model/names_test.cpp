// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/names.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using model::text::nameOf;
using model::text::possessiveEnding;

TEST_CASE("a possessive ending is ’s or 's behind a name, or an apostrophe behind s", "[names]")
{
    CHECK(possessiveEnding(u"Boluarte’s") == 2);
    CHECK(possessiveEnding(u"Boluarte's") == 2);
    CHECK(possessiveEnding(u"BOLUARTE’S") == 2);
    CHECK(possessiveEnding(u"1990’s") == 2);
    CHECK(possessiveEnding(u"U.S.’s") == 2);
    CHECK(possessiveEnding(u"Brontë’s") == 2);
    CHECK(possessiveEnding(u"Zoe\u0308’s") == 2);
    CHECK(possessiveEnding(u"it’s") == 2);
    CHECK(possessiveEnding(u"workers’") == 1);
    CHECK(possessiveEnding(u"workers'") == 1);
    CHECK(possessiveEnding(u"James’") == 1);
}

TEST_CASE("other apostrophes are no possessive ending", "[names]")
{
    const QString word = GENERATE(
        u"won’t"_s, u"d’Ivoire"_s, u"O’Neill"_s, u"Côte d’"_s, u"rock’n’roll"_s, u"we’ll"_s, u"’s"_s, u"s’"_s,
        u"’’s"_s, u" ’s"_s, u"‘s"_s, u"Boluarte’"_s, u"’s-Hertogenbosch"_s, u"Boluarte’s."_s, u"Hawai‘i"_s,
        u"glas"_s, u""_s, u"s"_s, u"رئيس’"_s, u"Анна"_s);
    CAPTURE(word);
    CHECK(possessiveEnding(word) == 0);
}

TEST_CASE("a name is what a mention says without its possessive ending", "[names]")
{
    CHECK(nameOf(u"Dina Boluarte’s") == u"Dina Boluarte"_s);
    CHECK(nameOf(u"Dina Boluarte's") == u"Dina Boluarte"_s);
    CHECK(nameOf(u"the dockers’") == u"the dockers"_s);
    CHECK(nameOf(u"Boluarte’s government") == u"Boluarte’s government"_s);
    CHECK(nameOf(u"Conan O’Brien") == u"Conan O’Brien"_s);
    CHECK(nameOf(u"O’Brien’s") == u"O’Brien"_s);
    CHECK(nameOf(u"Côte d’Ivoire") == u"Côte d’Ivoire"_s);
    CHECK(nameOf(u"’s-Hertogenbosch") == u"’s-Hertogenbosch"_s);
    CHECK(nameOf(u"'Ndrangheta") == u"'Ndrangheta"_s);
}

TEST_CASE("a name stands in one line, its blanks joined", "[names]")
{
    CHECK(nameOf(u"Dina\nBoluarte") == u"Dina Boluarte"_s);
    CHECK(nameOf(u"  Dina \u00a0 Boluarte’s \n") == u"Dina Boluarte"_s);
}

TEST_CASE("marks around a name are no part of it", "[names]")
{
    CHECK(nameOf(u"Anna Weiss,") == u"Anna Weiss"_s);
    CHECK(nameOf(u"Anna Weiss.") == u"Anna Weiss"_s);
    CHECK(nameOf(u"Anna Weiss’s,") == u"Anna Weiss"_s);
    CHECK(nameOf(u"Anna Weiss?!") == u"Anna Weiss"_s);
    CHECK(nameOf(u"¿Anna Weiss?") == u"Anna Weiss"_s);
    CHECK(nameOf(u"– Anna Weiss:") == u"Anna Weiss"_s);
    CHECK(nameOf(u"Graz…") == u"Graz"_s);
    CHECK(nameOf(u"(Graz)") == u"Graz"_s);
    CHECK(nameOf(u"(Graz") == u"Graz"_s);
    CHECK(nameOf(u"Graz]") == u"Graz"_s);
    CHECK(nameOf(u"[(Graz)]") == u"Graz"_s);
}

TEST_CASE("quotation marks of every language come off a name", "[names]")
{
    const QString mention = GENERATE(
        u"“Tiger”"_s, u"„Tiger“"_s, u"„Tiger”"_s, u"”Tiger”"_s, u"«Tiger»"_s, u"»Tiger«"_s, u"\"Tiger\""_s,
        u"‘Tiger’"_s, u"‚Tiger‘"_s, u"'Tiger'"_s, u"‹Tiger›"_s, u"「Tiger」"_s, u"“Tiger"_s, u"Tiger”"_s,
        u"“‘Tiger’”"_s, u"“Tiger,”"_s, u"“Tiger”’s"_s, u"“Tiger’s”"_s, u"(“Tiger”)"_s);
    CAPTURE(mention);
    CHECK(nameOf(mention) == u"Tiger"_s);
}

TEST_CASE("a mark whose partner stands within the name belongs to it", "[names]")
{
    const QString name = GENERATE(
        u"Ministry of Defence (MoD)"_s, u"the “Tiger”"_s, u"“Tiger” Woods"_s, u"\"Tiger\" Woods"_s,
        u"the \"Tiger\""_s, u"the 'Tiger'"_s, u"(East) Timor"_s, u"“A” and “B”"_s, u"the ‘Tigers’"_s,
        u"‘Tigers’ of Graz"_s, u"grupo «Norte»"_s, u"die „Möwe“"_s);
    CAPTURE(name);
    CHECK(nameOf(name) == name);
}

TEST_CASE("the full stop of an abbreviation stays with the name", "[names]")
{
    CHECK(nameOf(u"U.S.") == u"U.S."_s);
    CHECK(nameOf(u"U.S.’s") == u"U.S."_s);
    CHECK(nameOf(u"EE. UU.") == u"EE. UU."_s);
    CHECK(nameOf(u"Kolm Inc.,") == u"Kolm Inc."_s);
    CHECK(nameOf(u"John F.") == u"John F."_s);
    CHECK(nameOf(u"Martin Brandt Jr.") == u"Martin Brandt Jr."_s);
}

TEST_CASE("signs that belong to names stay", "[names]")
{
    const QString name = GENERATE(
        u"#Kolm"_s, u"@anna"_s, u"AT&T"_s, u"&"_s, u"🌊"_s, u"Smith-Jones"_s, u"C++"_s, u"“”"_s, u"?!"_s,
        u"'"_s, u"\""_s, u""_s);
    CAPTURE(name);
    CHECK(nameOf(name) == name);
}

TEST_CASE("names in other scripts lose only the marks around them", "[names]")
{
    CHECK(nameOf(u"مَرْيَم العَلَوي") == u"مَرْيَم العَلَوي"_s);
    CHECK(nameOf(u"«مريم العلوي»،") == u"مريم العلوي"_s);
    CHECK(nameOf(u"مريم؟") == u"مريم"_s);
    CHECK(nameOf(u"大坝。") == u"大坝"_s);
    CHECK(nameOf(u"गुरुवार।") == u"गुरुवार"_s);
    CHECK(nameOf(u"Анна Вайс’s") == u"Анна Вайс"_s);
}
