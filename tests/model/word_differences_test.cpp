// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/word_differences.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using model::analysis::WordDifference;
using model::analysis::wordDifferences;

namespace {

/// "old|new" for each place.
QStringList told(const QString &first, const QString &second)
{
    QStringList lines;
    for (const WordDifference &difference : wordDifferences(first, second)) {
        lines.append(
            first.mid(difference.inFirst.start, difference.inFirst.length()) + u'|'
            + second.mid(difference.inSecond.start, difference.inSecond.length()));
    }
    return lines;
}

QStringList words(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

/// The length of the longest sequence of words that both have, by the plain table.
qsizetype longestCommon(const QStringList &a, const QStringList &b)
{
    std::vector<std::vector<qsizetype>> table(
        static_cast<size_t>(a.size() + 1), std::vector<qsizetype>(static_cast<size_t>(b.size() + 1), 0));
    for (size_t x = 0; x < static_cast<size_t>(a.size()); ++x) {
        for (size_t y = 0; y < static_cast<size_t>(b.size()); ++y) {
            table[x + 1][y + 1] = a[static_cast<qsizetype>(x)] == b[static_cast<qsizetype>(y)]
                ? table[x][y] + 1
                : std::max(table[x][y + 1], table[x + 1][y]);
        }
    }
    return table.back().back();
}

} // namespace

TEST_CASE("texts differ in the words that were changed, added and left out", "[word_differences]")
{
    CHECK(told(u"one two three"_s, u"one 2 three"_s) == QStringList{u"two|2"_s});
    CHECK(told(u"one three"_s, u"one two three"_s) == QStringList{u"|two"_s});
    CHECK(told(u"one two three"_s, u"one three"_s) == QStringList{u"two|"_s});
    CHECK(told(u"a b c d e"_s, u"x b c y e"_s) == QStringList{u"a|x"_s, u"d|y"_s});
    CHECK(told(u"a b"_s, u"a b c d"_s) == QStringList{u"|c d"_s});
    CHECK(told(u""_s, u"a b"_s) == QStringList{u"|a b"_s});
    CHECK(told(u"a b"_s, u""_s) == QStringList{u"a b|"_s});
}

TEST_CASE("blanks do not make texts different", "[word_differences]")
{
    CHECK(told(u"one\n two  three "_s, u"one two\u00a0three"_s).isEmpty());
    CHECK(told({}, u" \n"_s).isEmpty());
}

TEST_CASE("texts without much in common differ in one stretch, soon", "[word_differences]")
{
    QString first = u"Same "_s;
    QString second = u"Same "_s;
    for (int i = 0; i < 20'000; ++i) {
        first += u"a%1 "_s.arg(i);
        second += u"b%1 "_s.arg(i);
    }
    const auto differences = wordDifferences(first + u"end"_s, second + u"end"_s);
    REQUIRE(differences.size() == 1);
    CHECK(differences.first().inFirst == model::TextRange{5, first.size() - 1});
    CHECK(differences.first().inSecond == model::TextRange{5, second.size() - 1});
}

TEST_CASE(
    "outside of the differences two texts have the same words, as many as can be", "[word_differences][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int run = 0; run < 500; ++run) {
        const auto any = [&] {
            return random.textOf({u"a ", u"b ", u"c\n", u"d ", u"e "}, random.below(25));
        };
        const QString first = any();
        const QString second = any();
        CAPTURE(first.toStdString(), second.toStdString());
        QString restOfFirst = first;
        QString restOfSecond = second;
        const QList<WordDifference> differences = wordDifferences(first, second);
        for (qsizetype i = differences.size() - 1; i >= 0; --i) {
            const WordDifference &each = differences[i];
            REQUIRE_FALSE((each.inFirst.isEmpty() && each.inSecond.isEmpty()));
            if (i > 0) {
                REQUIRE(differences[i - 1].inFirst.end <= each.inFirst.start);
                REQUIRE(differences[i - 1].inSecond.end <= each.inSecond.start);
            }
            restOfFirst.remove(each.inFirst.start, each.inFirst.length());
            restOfSecond.remove(each.inSecond.start, each.inSecond.length());
        }
        REQUIRE(words(restOfFirst) == words(restOfSecond));
        REQUIRE(words(restOfFirst).size() == longestCommon(words(first), words(second)));
    }
}
