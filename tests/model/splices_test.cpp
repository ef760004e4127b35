// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/splices.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::Random;

namespace {

/// Random pieces of a text, replaced by others; some of them touch.
Splices someSplices(Random &random, const QString &text)
{
    QList<Splice> list;
    qsizetype at = 0;
    while (at < text.size()) {
        at += random.below(9);
        const qsizetype length = std::min<qsizetype>(random.below(5), text.size() - at);
        if (at > text.size() || length < 0) {
            break;
        }
        const QString removed = text.sliced(at, length);
        const QString inserted = QString(u'#').repeated(random.below(4));
        if (removed != inserted) {
            list.append({at, removed, inserted});
        }
        at += length;
    }
    return Splices(std::move(list));
}

TextRange moved(TextRange range, const Splices &splices)
{
    return splices.shifts().moved(range);
}

const QString letters = u"abcdefghijklmnopqrstuvwxyz"_s;

Splices one(qsizetype at, qsizetype length, const QString &inserted)
{
    return Splices({{at, letters.sliced(at, length), inserted}});
}

} // namespace

TEST_CASE(
    "what is put in before, behind, at the ends of or within a range moves it as it should", "[splices]")
{
    const TextRange range{5, 10};
    CHECK(moved(range, one(2, 0, u"xy"_s)) == TextRange{7, 12});
    CHECK(moved(range, one(20, 0, u"xy"_s)) == range);
    CHECK(moved(range, one(7, 0, u"xy"_s)) == TextRange{5, 12});
    CHECK(moved(range, one(5, 0, u"xy"_s)) == TextRange{7, 12});
    CHECK(moved(range, one(10, 0, u"xy"_s)) == range);
}

TEST_CASE("of words that are taken out a range keeps its own rest", "[splices]")
{
    const TextRange range{5, 10};
    CHECK(moved(range, one(1, 3, {})) == TextRange{2, 7});
    CHECK(moved(range, one(3, 2, {})) == TextRange{3, 8});
    CHECK(moved(range, one(3, 4, {})) == TextRange{3, 6});
    CHECK(moved(range, one(6, 2, {})) == TextRange{5, 8});
    CHECK(moved(range, one(8, 4, {})) == TextRange{5, 8});
    CHECK(moved(range, one(10, 4, {})) == range);
    CHECK(moved(range, one(5, 5, {})).isEmpty());
    CHECK(moved(range, one(2, 12, {})).isEmpty());
}

TEST_CASE("what takes the place of a range's own words is its own, other words are not", "[splices]")
{
    const TextRange range{5, 10};
    CHECK(moved(range, one(5, 2, u"xyz"_s)) == TextRange{5, 11});
    CHECK(moved(range, one(8, 2, u"xyz"_s)) == TextRange{5, 11});
    CHECK(moved(range, one(5, 5, u"x"_s)) == TextRange{5, 6});
    CHECK(moved(range, one(3, 4, u"xyz"_s)) == TextRange{6, 9});
    CHECK(moved(range, one(8, 4, u"xyz"_s)) == TextRange{5, 8});
    CHECK(moved(range, one(4, 6, u"xyz"_s)).isEmpty());
    CHECK(moved(range, one(5, 6, u"xyz"_s)).isEmpty());
}

TEST_CASE("replaced pieces that touch are each told apart", "[splices]")
{
    // A letter joins the word at its end, the words behind it do not.
    const Splices typed({{9, u"j"_s, u"jj"_s}, {10, {}, u" and more"_s}});
    CHECK(moved({5, 10}, typed) == TextRange{5, 11});
    CHECK(moved({10, 12}, typed) == TextRange{20, 22});
    CHECK(typed.applied(letters) == u"abcdefghijj and moreklmnopqrstuvwxyz"_s);
    CHECK(typed.places() == QList<TextRange>{{9, 11}, {11, 20}});
}

TEST_CASE("pieces of an annotation whose gap is taken out become one", "[splices]")
{
    const Splices gap = one(5, 2, {});
    CHECK(gap.shifts().moved(Segments{{0, 5}, {7, 10}}) == Segments{{0, 8}});
    CHECK(one(0, 5, {}).shifts().moved(Segments{{0, 5}, {7, 10}}) == Segments{{2, 5}});
    CHECK(one(0, 12, {}).shifts().moved(Segments{{0, 5}, {7, 10}}).isEmpty());
}

TEST_CASE("a caret stays before what is put in at it, and within the text", "[splices]")
{
    CHECK(one(5, 0, u"xy"_s).shifts().moved(qsizetype(5)) == 5);
    CHECK(one(5, 0, u"xy"_s).shifts().moved(qsizetype(6)) == 8);
    CHECK(one(5, 4, u"x"_s).shifts().moved(qsizetype(8)) == 6);
    CHECK(one(5, 4, {}).shifts().moved(qsizetype(7)) == 5);
}

TEST_CASE("splices fit the text that they were made from, and no other", "[splices]")
{
    CHECK(one(3, 4, u"x"_s).fit(letters));
    CHECK_FALSE(one(3, 4, u"x"_s).fit(letters.sliced(1)));
    CHECK_FALSE(one(20, 6, u"x"_s).fit(letters.first(25)));
    CHECK_FALSE(Splices({{5, u"fg"_s, {}}, {6, u"g"_s, {}}}).fit(letters));
    CHECK_FALSE(Splices({{-1, {}, u"x"_s}}).fit(letters));
}

TEST_CASE(
    "there and back again is the same text, and what lost nothing stands where it stood", "[splices][law]")
{
    Random random;
    CAPTURE(random.seed());
    for (int round = 0; round < 300; ++round) {
        const QString text = random.textOf({u"ab ", u"c", u"\n", u"déf", u"🙂"}, 12);
        const Splices splices = someSplices(random, text);
        REQUIRE(splices.fit(text));
        const QString other = splices.applied(text);
        REQUIRE(splices.inverse().fit(other));
        REQUIRE(splices.inverse().applied(other) == text);
        REQUIRE(splices.inverse().inverse() == splices);
        REQUIRE(splices.shifts().inverse() == splices.inverse().shifts());
        for (int i = 0; i < 20; ++i) {
            const qsizetype start = random.below(text.size());
            const TextRange range{start, start + 1 + random.below(text.size() - start)};
            const TextRange there = moved(range, splices);
            CAPTURE(text, other, range.start, range.end, there.start, there.end);
            REQUIRE((there.isEmpty() || (there.start >= 0 && there.end <= other.size())));
            // No splice touches it: then it keeps its words.
            const bool isApart = std::none_of(splices.begin(), splices.end(), [range](const Splice &splice) {
                return range.touches({splice.at, splice.at + splice.removed.size()});
            });
            if (isApart) {
                REQUIRE(
                    other.sliced(there.start, there.length()) == text.sliced(range.start, range.length()));
                REQUIRE(moved(there, splices.inverse()) == range);
            }
        }
    }
}

TEST_CASE("where nothing was changed everything stands where it stood", "[splices]")
{
    const model::Shifts none;
    CHECK(none.moved(qsizetype(1375)) == 1375);
    CHECK(none.moved(model::TextRange{3, 8}) == model::TextRange{3, 8});
    CHECK(none.inverse().moved(qsizetype(7)) == 7);
}
