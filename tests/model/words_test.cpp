// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/words.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;
using model::Segments;
using model::TextRange;
using model::text::countWords;
using model::text::countWordsWithin;

namespace {

/// As the standard has it, letter by letter.
qsizetype byTheStandard(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype words = 0;
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        words += model::text::hasLetterOrDigit(QStringView(text).sliced(start, end - start)) ? 1 : 0;
        start = end;
    }
    return words;
}

} // namespace

TEST_CASE("Signs within a word of plain letters part it only where they do in the standard")
{
    CHECK(countWords(u"isn't 3,5 3.5 1;2 a_b") == 5);
    CHECK(countWords(u"a,b a;b a-b a/b a..b a'.b") == 12);
    CHECK(countWords(u"1.a a.1 'tis rock'n'roll") == 6);
    CHECK(countWords(u"_ __ _a a_ 1_000 ' . , -") == 3);
}

TEST_CASE("Any text has as many words as the standard counts in it")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int i = 0; i < 20'000; ++i) {
        const QString text = random.textOf(
            {u"a",      u"Z",      u"b", u"1", u"9",  u" ",  u" ", u"\n", u"\t",     u".",
             u",",      u";",      u":", u"'", u"_",  u"\"", u"-", u"é",  u"\u0301", u"’",
             u"\u200d", u"\u00a0", u"س", u"א", u"坝", u"ナ", u"😀", u"🇩🇪", u"\u00ad"},
            1 + random.below(24));
        CAPTURE(text.toStdString());
        REQUIRE(countWords(text) == byTheStandard(text));
    }
}

TEST_CASE("A word is within a place if it begins there")
{
    const QString text = u"one two, isn't it?  四五 sechs"_s;
    const Segments all{{0, text.size()}};
    const auto within = [&](const std::vector<TextRange> &places) {
        return countWordsWithin(text, all, places);
    };
    CHECK(within({}) == 0);
    CHECK(within({{0, 3}}) == 1);
    CHECK(within({{0, 4}, {4, 5}}) == 2); // "two" begins in the second place and goes on behind it
    CHECK(within({{5, 9}}) == 0);
    CHECK(within({{10, 14}, {15, 15}, {21, 22}}) == 1); // "n't" is the end of a word
    CHECK(within({{0, text.size()}}) == countWords(text));
    CHECK(countWordsWithin(text, {{5, 7}, {11, 14}}, {{5, 12}}) == 2); // each piece stands alone
    CHECK(countWordsWithin(text, {}, {{0, 9}}) == 0);
}

TEST_CASE("As many words begin in places as are left without those that begin between them")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int i = 0; i < 5'000; ++i) {
        const QString text = random.textOf(
            {u"a", u"bc", u"1", u" ", u" ", u"\n", u".", u"'", u"“", u"”", u"’", u"é", u"س", u"坝", u"😀"},
            2 + random.below(24));
        CAPTURE(text.toStdString());
        const qsizetype cut = random.below(text.size());
        const qsizetype end = cut + random.below(text.size() - cut);
        const Segments pieces{{0, random.below(text.size())}, {cut, text.size()}};
        const qsizetype before = countWordsWithin(text, pieces, {{0, cut}});
        const qsizetype between = countWordsWithin(text, pieces, {{cut, end}});
        const qsizetype behind = countWordsWithin(text, pieces, {{end, text.size()}});
        REQUIRE(before + between + behind == countWords(text, pieces));
        REQUIRE(countWordsWithin(text, pieces, {{0, cut}, {end, text.size()}}) == before + behind);
    }
}
