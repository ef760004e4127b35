// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/rewriting.h"
#include "model/text/word_difference.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace model;
using tests::Random;
using text::refined;
using text::Rewriting;
using text::splicesBetween;
using text::wordDifference;

namespace {

QString shown(const Splices &splices)
{
    QStringList parts;
    for (const Splice &splice : splices) {
        parts.append(u"%1:%2→%3"_s.arg(QString::number(splice.at), splice.removed, splice.inserted));
    }
    return parts.join(u" | "_s);
}

} // namespace

TEST_CASE("what is typed at several places is known as the pieces that differ", "[rewriting]")
{
    Rewriting rewriting(u"The mayr spoke in Grats today."_s);
    CHECK_FALSE(rewriting.isChanged());
    rewriting.replace(7, 0, u"o"_s);
    rewriting.replace(22, 2, {});
    rewriting.replace(22, 0, u"z"_s);
    CHECK(rewriting.now() == u"The mayor spoke in Graz today."_s);
    CHECK(shown(rewriting.splices()) == u"7:→o | 21:ts→z"_s);
    CHECK(rewriting.isChanged());
}

TEST_CASE("what is typed and taken back leaves no trace", "[rewriting]")
{
    Rewriting rewriting(u"in Graz today"_s);
    rewriting.replace(3, 4, u"Wien"_s);
    rewriting.replace(3, 0, u"x"_s);
    rewriting.replace(3, 5, u"Graz"_s);
    CHECK(rewriting.now() == rewriting.before());
    CHECK_FALSE(rewriting.isChanged());
}

TEST_CASE("of two words alike the one that was taken out is taken out", "[rewriting]")
{
    Rewriting rewriting(u"in Graz Graz today"_s);
    rewriting.replace(7, 5, {});
    CHECK(shown(rewriting.splices()) == u"7: Graz→"_s);
    CHECK(shown(refined(rewriting.before(), rewriting.splices())) == u"7: Graz→"_s);
}

TEST_CASE(
    "whatever is typed, the pieces lead from the text as it was to the text as it is", "[rewriting][law]")
{
    Random random;
    CAPTURE(random.seed());
    for (int round = 0; round < 60; ++round) {
        const QString start = random.textOf({u"word ", u"é", u"🙂", u"\n", u"\u00A0", u"他"}, 14);
        Rewriting rewriting(start);
        for (int step = 0; step < 25; ++step) {
            const qsizetype size = rewriting.now().size();
            const qsizetype at = random.below(size + 1);
            const qsizetype length = random.below(std::min<qsizetype>(size - at, 6) + 1);
            const QString inserted = random.textOf({u"a", u" b", u"🙂", u"\n", u""}, random.below(3));
            rewriting.replace(at, length, inserted);
            const Splices splices = rewriting.splices();
            CAPTURE(start, rewriting.now(), shown(splices));
            REQUIRE(splices.fit(start));
            REQUIRE(splices.applied(start) == rewriting.now());
            const Splices finer = refined(start, splices);
            REQUIRE(finer.fit(start));
            REQUIRE(finer.applied(start) == rewriting.now());
        }
    }
}

TEST_CASE("a whole text pasted anew is told apart by its words", "[rewriting]")
{
    const QString before = u"“We stay,” Ana Weis said in Grats. Nobody left."_s;
    CHECK(
        shown(splicesBetween(before, u"“We stay,” Anna Weiss said in Graz on Monday. Nobody left."_s))
        == u"11:Ana→Anna | 15:Weis→Weiss | 28:Grats→Graz | 33:→ on Monday"_s);
    CHECK(splicesBetween(before, before).isEmpty());
    CHECK(shown(splicesBetween(u"one two three", u"three two one")).contains(u"→"));
}

TEST_CASE("a letter put at the end or the beginning of a word belongs to the word", "[rewriting]")
{
    const auto typed = [](const QString &before, qsizetype at, const QString &inserted) {
        return shown(refined(before, Splices({{at, {}, inserted}})));
    };
    CHECK(typed(u"in Gra today"_s, 6, u"z"_s) == u"5:a→az"_s);
    CHECK(typed(u"in raz today"_s, 3, u"G"_s) == u"3:r→Gr"_s);
    CHECK(typed(u"in Gra today"_s, 6, u"z and Wien"_s) == u"5:a→az | 6:→ and Wien"_s);
    CHECK(typed(u"in raz today"_s, 3, u"Wien and G"_s) == u"3:→Wien and  | 3:r→Gr"_s);
    CHECK(typed(u"Ana’s"_s, 3, u"bel"_s) == u"2:a→abel"_s);
    CHECK(typed(u"in Graz today"_s, 7, u", Austria,"_s) == u"7:→, Austria,"_s);
    CHECK(typed(u"in Graz today"_s, 7, u" Nord"_s) == u"7:→ Nord"_s);
    CHECK(typed(u"Anna"_s, 2, u"n"_s) == u"2:→n"_s);
    CHECK(typed(u"王明说"_s, 1, u"小"_s) == u"1:→小"_s);
    CHECK(typed(u"𝔊ra"_s, 4, u"z"_s) == u"3:a→az"_s);
    CHECK(typed(u"a 𝔊"_s, 4, u"𝔯"_s) == u"2:𝔊→𝔊𝔯"_s);
}

TEST_CASE("no piece cuts a letter beyond the first plane in two", "[rewriting]")
{
    const QString before = u"a🙂b"_s;
    const QString low = before.sliced(2, 1);
    CHECK(refined(before, Splices({{2, low, u"x"_s}})).at(0).at == 1);
    CHECK(refined(before, Splices({{2, low, u"x"_s}})).at(0).removed == u"🙂"_s);
}

TEST_CASE("the fewest words that differ are found", "[rewriting]")
{
    CHECK(shown(wordDifference(u"a b c d", u"a x c d")) == u"2:b→x"_s);
    CHECK(shown(wordDifference(u"a b c d", u"a c d")) == u"2:b →"_s);
    CHECK(shown(wordDifference(u"", u"new")) == u"0:→new"_s);
    CHECK(shown(wordDifference(u"old", u"")) == u"0:old→"_s);
    CHECK(wordDifference(u"", u"").isEmpty());
    CHECK(shown(wordDifference(u"e\u0301a", u"ea")) == u"0:e\u0301a→ea"_s);
}

TEST_CASE("the difference of any two texts leads from one to the other", "[rewriting][law]")
{
    Random random;
    CAPTURE(random.seed());
    for (int round = 0; round < 400; ++round) {
        const auto some = [&random] {
            return random.textOf({u"a", u"b ", u" ", u"\n", u"他", u"🙂", u"\u0301"}, random.below(16));
        };
        const QString before = some();
        const QString after = some();
        const Splices difference = wordDifference(before, after);
        CAPTURE(before, after, shown(difference));
        REQUIRE(difference.fit(before));
        REQUIRE(difference.applied(before) == after);
    }
}

TEST_CASE("long texts that differ little, or in all, are compared at once", "[rewriting]")
{
    const QString sentence = u"The harbour stays open while the talks go on, said the mayor of the town. "_s;
    const QString before = sentence.repeated(14'000);
    QString after = before;
    after.replace(500'000, 3, u"xyz"_s);
    after.replace(900'000, 0, u" new words "_s);
    QElapsedTimer timer;
    timer.start();
    const Splices few = splicesBetween(before, after);
    CHECK(few.count() <= 4);
    CHECK(few.applied(before) == after);
    const QString other = QString(u"Nothing here is as it was; number %1. "_s).repeated(20'000);
    CHECK(splicesBetween(before, other).applied(before) == other);
    CHECK(timer.elapsed() < 8000);
}
