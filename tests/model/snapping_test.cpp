// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/snapping.h"
#include "model/text/units.h"
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"
#include "tests/support/random.h"

#include <QTextBoundaryFinder>

using model::TextRange;
using tests::rangeOf;
using namespace model::text;
using namespace Qt::StringLiterals;

namespace {

QString at(const QString &text, TextRange range)
{
    return text.sliced(range.start, range.length());
}

/// The words a selection of `part` becomes.
QString words(const QString &text, const QString &part)
{
    return at(text, snappedToWords(text, rangeOf(text, part)));
}

} // namespace

TEST_CASE("a selection grows to whole words", "[snapping]")
{
    const QString text = u"Anna Weiss won’t leave Smith-Jones, she said."_s;
    CHECK(words(text, u"nna Wei"_s) == u"Anna Weiss"_s);
    CHECK(words(text, u"on"_s) == u"won’t"_s);
    CHECK(words(text, u"ith"_s) == u"Smith"_s);
    CHECK(words(text, u"ith-Jo"_s) == u"Smith-Jones"_s);
    CHECK(words(text, u"said."_s) == u"said."_s);
    CHECK(words(text, u"sai"_s) == u"said"_s);
}

TEST_CASE("blanks at the ends of a selection are left out", "[snapping]")
{
    const QString text = u"Anna  \u00a0Weiss\n\n\u200bspoke\ufeff."_s;
    CHECK(words(text, u" \u00a0Wei"_s) == u"Weiss"_s);
    CHECK(words(text, u"Anna "_s) == u"Anna"_s);
    CHECK(words(text, u"eiss\n\n\u200b"_s) == u"Weiss"_s);
    CHECK(words(text, u"poke\ufeff"_s) == u"spoke"_s);
    CHECK(snappedToWords(text, {4, 6}).isEmpty());
    CHECK(snappedToWords(text, {2, 2}).isEmpty());
    CHECK(trimmed(text, {3, 8}) == TextRange{3, 8});
    CHECK(trimmed(text, {4, 7}).isEmpty());
}

TEST_CASE("a stop that ends what stands before is left out of a selection", "[snapping]")
{
    const QString text = u"He left. Imelda Rask (aide) sat… “No.” .net won. A .\u0301 b. \u0301c d"_s;
    CHECK(words(text, u". Imelda Ra"_s) == u"Imelda Rask"_s);
    CHECK(words(text, u") sat"_s) == u"sat"_s);
    CHECK(words(text, u".” .net"_s) == u".net"_s);
    CHECK(words(u"Hm . . . yes"_s, u". . . ye"_s) == u"yes"_s);
    CHECK(words(text, u"left. Imelda"_s) == u"left. Imelda"_s);
    CHECK(words(text, u"(aide) sat"_s) == u"(aide) sat"_s);
    CHECK(words(text, u"“No.”"_s) == u"“No.”"_s);
    CHECK(words(text, u". "_s) == u"."_s);                // nothing else was meant
    CHECK(words(text, u".\u0301 b"_s) == u".\u0301 b"_s); // a letter of its own
    CHECK(words(text, u". \u0301c"_s) == u". \u0301c"_s);
    CHECK(words(u"قال. هالة هنا"_s, u". هالة"_s) == u"هالة"_s);
}

// Found by ./dev fuzz text.
TEST_CASE("what was snapped to words is snapped once, also at a sign that joins two", "[snapping]")
{
    const QString text = u"old \ufffd\u0600ng end"_s;
    const TextRange snapped = snappedToWords(text, {4, 5});
    CHECK(at(text, snapped) == u"\ufffd\u0600ng"_s);
    CHECK(snappedToWords(text, snapped) == snapped);
}

TEST_CASE("ranges outside the text are clamped", "[snapping]")
{
    CHECK(snappedToWords(u"Anna", {-3, 99}) == TextRange{0, 4});
    CHECK(snappedToWords(u"", {0, 5}).isEmpty());
    CHECK(snappedToGraphemes(u"Anna", {3, 99}) == TextRange{3, 4});
    CHECK(wordAt(u"Anna", 99) == TextRange{0, 4});
    CHECK(sentenceAt(u"", 3).isEmpty());
    CHECK(paragraphAt(u"", 3) == TextRange{0, 0});
}

TEST_CASE("no end of a selection stands inside a grapheme cluster", "[snapping][graphemes]")
{
    const QString cluster = GENERATE(
        u"👨\u200d👩\u200d👧"_s, u"👍🏽"_s, u"🇩🇪"_s, u"1\ufe0f\u20e3"_s, u"e\u0301"_s, u"한"_s,
        u"\u1112\u1161\u11ab"_s, u"नि"_s, u"مَ"_s, u"😀"_s, u"🏴\U000e0067\U000e0062\U000e007f"_s);
    const QString text = u"x "_s + cluster + u" y"_s;
    const TextRange whole{2, 2 + cluster.size()};
    for (qsizetype start = whole.start; start < whole.end; ++start) {
        for (qsizetype end = start + 1; end <= whole.end; ++end) {
            CAPTURE(cluster, start, end);
            CHECK(snappedToGraphemes(text, {start, end}) == whole);
            CHECK(snappedToWords(text, {start, end}) == whole);
        }
    }
    CHECK(snappedToGraphemes(text, {whole.end, whole.end}) == TextRange{whole.end, whole.end});
    CHECK(snappedToGraphemes(text, {3, 3}) == (cluster.size() > 1 ? TextRange{2, 2} : TextRange{3, 3}));
}

TEST_CASE("two flags beside each other are two clusters", "[snapping][graphemes]")
{
    const QString text = u"🇩🇪🇫🇷"_s;
    CHECK(snappedToGraphemes(text, {5, 6}) == TextRange{4, 8});
    CHECK(snappedToGraphemes(text, {2, 6}) == TextRange{0, 8});
}

TEST_CASE("a selection may end or begin in a blank line", "[snapping][graphemes]")
{
    const QString text = u"\nab\n\n\ncd\n\n"_s;
    for (qsizetype start = 0; start <= text.size(); ++start) {
        for (qsizetype end = start; end <= text.size(); ++end) {
            CAPTURE(start, end);
            REQUIRE(snappedToGraphemes(text, {start, end}) == TextRange{start, end});
        }
    }
    CHECK(snappedToWords(text, {0, 5}) == TextRange{1, 3});
    CHECK(snappedToWords(text, {2, 7}) == TextRange{1, 8});
    CHECK(snappedToWords(text, {4, 6}).isEmpty());
    CHECK(wordAt(text, 4).isEmpty());
    CHECK(wordAt(text, text.size()).isEmpty());
}

TEST_CASE("words of every script are found", "[snapping]")
{
    const QString arabic = u"قالت مَرْيَم العَلَوي أمس"_s;
    CHECK(words(arabic, u"رْيَم الع"_s) == u"مَرْيَم العَلَوي"_s);
    CHECK(words(u"गुरुवार को"_s, u"रु"_s) == u"गुरुवार"_s);
    CHECK(words(u"大坝垮了"_s, u"坝"_s) == u"坝"_s);
    CHECK(words(u"Cafe\u0301 Zoe\u0308"_s, u"af"_s) == u"Cafe\u0301"_s);
    CHECK(words(u"see \u202bקוד Anna\u202c x"_s, u"וד"_s) == u"קוד"_s);
}

TEST_CASE("a selection that ends before a possessive ending stays there", "[snapping][possessive]")
{
    for (const QString &apostrophe : {u"’"_s, u"'"_s}) {
        const QString text = u"Dina Boluarte"_s + apostrophe + u"s government"_s;
        CAPTURE(text);
        CHECK(words(text, u"Dina Boluarte"_s) == u"Dina Boluarte"_s);
        CHECK(words(text, u"na Bolu"_s) == u"Dina Boluarte"_s);
        CHECK(words(text, u"oluarte"_s) == u"Boluarte"_s);
        CHECK(words(text, u"Boluarte"_s + apostrophe) == u"Boluarte"_s + apostrophe + u's');
        CHECK(words(text, u"luarte"_s + apostrophe + u's') == u"Boluarte"_s + apostrophe + u's');
        CHECK(
            words(text, u"luarte"_s + apostrophe + u"s gov"_s)
            == u"Boluarte"_s + apostrophe + u"s government"_s);
        CHECK(at(text, snappedToWords(text, {14, 15})) == u"Boluarte"_s + apostrophe + u's');
    }
}

TEST_CASE(
    "a lone apostrophe behind s is taken in only where the selection reaches it", "[snapping][possessive]")
{
    const QString text = u"the workers’ union"_s;
    CHECK(words(text, u"work"_s) == u"workers"_s);
    CHECK(words(text, u"workers’"_s) == u"workers’"_s);
    CHECK(words(text, u"ers’ un"_s) == u"workers’ union"_s);
}

TEST_CASE("only a possessive ending is left out of a word", "[snapping][possessive]")
{
    const QString text = u"He won’t fly to d’Ivoire, O’Neill said; it’s BOLUARTE’S U.S.’s l’État"_s;
    CHECK(words(text, u"wo"_s) == u"won’t"_s);
    CHECK(words(text, u"d"_s) == u"d’Ivoire"_s);
    CHECK(words(text, u"Nei"_s) == u"O’Neill"_s);
    CHECK(words(text, u"O"_s) == u"O’Neill"_s);
    CHECK(words(text, u"it"_s) == u"it"_s);
    CHECK(words(text, u"BOLU"_s) == u"BOLUARTE"_s);
    CHECK(words(text, u"U.S."_s) == u"U.S."_s);
    CHECK(words(text, u"tat"_s) == u"l’État"_s);
}

TEST_CASE("the name at a place leaves the possessive ending out, the word keeps it", "[snapping][possessive]")
{
    const QString text = u"Okoro’s, won’t Okoro's"_s;
    for (qsizetype position = 0; position <= 7; ++position) {
        CAPTURE(position);
        CHECK(nameAt(text, position) == TextRange{0, 5});
        CHECK(wordAt(text, position) == TextRange{0, 7});
    }
    CHECK(at(text, nameAt(text, 10)) == u"won’t"_s);
    CHECK(at(text, nameAt(text, text.size())) == u"Okoro"_s);
    CHECK(nameAt(text, 8).isEmpty());
    CHECK(nameAt(u"", 0).isEmpty());
}

TEST_CASE("the word at a place is the one around it or ending there", "[snapping]")
{
    const QString text = u"Anna, won’t  go"_s;
    CHECK(at(text, wordAt(text, 0)) == u"Anna"_s);
    CHECK(at(text, wordAt(text, 4)) == u"Anna"_s);
    CHECK(wordAt(text, 5).isEmpty());
    CHECK(at(text, wordAt(text, 9)) == u"won’t"_s);
    CHECK(at(text, wordAt(text, 11)) == u"won’t"_s);
    CHECK(wordAt(text, 12).isEmpty());
    CHECK(at(text, wordAt(text, 15)) == u"go"_s);
    CHECK(wordAt(u"", 0).isEmpty());
}

TEST_CASE("a paragraph is the line around a place, without its end", "[snapping]")
{
    const QString text = u"one\n\ntwo\n"_s;
    CHECK(paragraphAt(text, 0) == TextRange{0, 3});
    CHECK(paragraphAt(text, 3) == TextRange{0, 3});
    CHECK(paragraphAt(text, 4) == TextRange{4, 4});
    CHECK(paragraphAt(text, 8) == TextRange{5, 8});
    CHECK(paragraphAt(text, 9) == TextRange{9, 9});
}

TEST_CASE("the sentence at a place is that of the units", "[snapping]")
{
    const QString text = u"  Dr. Weiss left. “Why?” she asked.\n \nNobody knew. "_s;
    const Units units(text, {}, {});
    for (qsizetype position = 0; position <= text.size(); ++position) {
        CAPTURE(position);
        if (trimmed(text, paragraphAt(text, position)).isEmpty()) {
            CHECK(sentenceAt(text, position).isEmpty());
            continue;
        }
        const auto index = static_cast<size_t>(units.sentenceAt(position) - 1);
        CHECK(sentenceAt(text, position) == units.sentences()[index]);
    }
    CHECK(at(text, sentenceAt(text, 5)) == u"Dr. Weiss left."_s);
    CHECK(at(text, sentenceAt(text, text.size())) == u"Nobody knew."_s);
}

TEST_CASE("in an endless paragraph places are found as in a short one", "[snapping][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    const QString text = random.textOf(
        {u"Anna ", u"won’t ", u"go. ", u"Mr. ", u"Okoro ", u"“Why?” ", u"she asked. ", u"🇩🇪🇫🇷 ", u"大坝。",
         u"(", u") "},
        8000);
    const Units units(text, {}, {});
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
    for (int i = 0; i < 60; ++i) {
        const qsizetype position = random.below(text.size());
        CAPTURE(position);
        const auto index = static_cast<size_t>(units.sentenceAt(position) - 1);
        REQUIRE(sentenceAt(text, position) == units.sentences()[index]);
        graphemes.setPosition(position);
        const qsizetype start = graphemes.isAtBoundary() ? position : graphemes.toPreviousBoundary();
        REQUIRE(snappedToGraphemes(text, {position, position}) == TextRange{start, start});
    }
}

TEST_CASE("an endless word costs no more than a long one", "[snapping]")
{
    const QString text(1'000'000, u'a');
    const TextRange word = wordAt(text, 500'000);
    CHECK(word.contains(500'000));
    CHECK(word.length() < 10'000);
    CHECK(snappedToGraphemes(text, {500'000, 500'001}) == TextRange{500'000, 500'001});
    CHECK(sentenceAt(text, 500'000) == TextRange{0, 1'000'000});
}
