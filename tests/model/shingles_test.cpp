// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/shingles.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using model::analysis::likeness;
using model::analysis::MinHash;
using model::analysis::Shingles;
using model::analysis::shinglesOf;

TEST_CASE(
    "texts with the same words are wholly alike, whatever their case, marks and blanks", "[near_duplicates]")
{
    const Shingles text = shinglesOf(u"The café in Port Almena stays shut today.");
    CHECK(text.size() == 4);
    CHECK(likeness(text, shinglesOf(u"THE CAFÉ,  in Port\nAlmena — stays shut: today")) == 1);
    CHECK(likeness(text, shinglesOf(u"the cafe in port almena stays shut today")) == 1);
    CHECK(likeness(text, shinglesOf(u"the cafe in port almenas stays shut today")) == 0);
    CHECK(
        likeness(
            shinglesOf(u"العبّارة غادرت ميناء المدينة اليوم"),
            shinglesOf(u"العبارة غادرت ميناء المدينة اليوم"))
        == 1);
}

TEST_CASE("likeness is the share of runs of five words that both have", "[near_duplicates]")
{
    // Runs 1-5, 2-6, 3-7 against 2-6, 3-7, 4-8.
    CHECK(likeness(shinglesOf(u"a b c d e f g"), shinglesOf(u"b c d e f g h")) == Approx(0.5));
    CHECK(likeness(shinglesOf(u"a b c d e f"), shinglesOf(u"a b c d e f g h")) == Approx(0.5));
    CHECK(
        likeness(shinglesOf(u"a b c d e a b c d e"), shinglesOf(u"a b c d e a b c d e a b c d e"))
        == Approx(1));
}

TEST_CASE("short texts are compared whole, and texts without words with none", "[near_duplicates]")
{
    CHECK(shinglesOf(u"one two three").size() == 1);
    CHECK(likeness(shinglesOf(u"one two three"), shinglesOf(u"One, two: three!")) == 1);
    CHECK(likeness(shinglesOf(u"one two three"), shinglesOf(u"one two four")) == 0);
    CHECK(shinglesOf(u" —\n!").empty());
    CHECK(likeness(shinglesOf(u""), shinglesOf(u"…")) == 0);
}

TEST_CASE("letters of Chinese and Japanese are words", "[near_duplicates]")
{
    const Shingles text = shinglesOf(u"海港渡轮停航了");
    CHECK(text.size() == 3);
    CHECK(likeness(text, shinglesOf(u"海港 渡轮，停航了。")) == 1);
}

TEST_CASE("likeness does not depend on the order, and lies between 0 and 1", "[near_duplicates][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int run = 0; run < 300; ++run) {
        const auto any = [&] {
            return shinglesOf(random.textOf({u"a ", u"b ", u"c ", u"port ", u"渡", u". "}, random.below(30)));
        };
        const Shingles a = any();
        const Shingles b = any();
        REQUIRE(likeness(a, b) == likeness(b, a));
        REQUIRE(likeness(a, b) >= 0);
        REQUIRE(likeness(a, b) <= 1);
        REQUIRE(likeness(a, a) == (a.empty() ? 0 : 1));
        REQUIRE((likeness(a, b) == 1) == (a == b && !a.empty()));
        REQUIRE(std::is_sorted(a.begin(), a.end()));
        REQUIRE(std::adjacent_find(a.begin(), a.end()) == a.end());
    }
}

TEST_CASE("the places in which two prints agree estimate how alike the texts are", "[near_duplicates][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    // The mean over many pairs lies near the likeness: with 80 places each, 60 pairs err by 0.7 % (one
    // sigma).
    for (const int shared : {20, 50, 80}) {
        double sum = 0;
        double exact = 0;
        constexpr int pairs = 60;
        for (int pair = 0; pair < pairs; ++pair) {
            Shingles a;
            Shingles b;
            for (int i = 0; i < 200; ++i) {
                const auto value = static_cast<quint32>(random.below(1 << 30));
                a.push_back(value);
                b.push_back(random.below(100) < shared ? value : static_cast<quint32>(random.below(1 << 30)));
            }
            std::sort(a.begin(), a.end());
            std::sort(b.begin(), b.end());
            const MinHash first(a);
            const MinHash second(b);
            int agree = 0;
            for (size_t i = 0; i < first.least.size(); ++i) {
                agree += first.least.at(i) == second.least.at(i) ? 1 : 0;
            }
            sum += agree / static_cast<double>(first.least.size());
            exact += likeness(a, b);
        }
        CHECK(sum / pairs == Approx(exact / pairs).margin(0.04));
    }
}

TEST_CASE("bands of one print are equal exactly where their places are", "[near_duplicates]")
{
    const MinHash one(shinglesOf(u"a b c d e f g h i j"));
    const MinHash same(shinglesOf(u"A b c d e f g h i j!"));
    const MinHash other(shinglesOf(u"k l m n o p q r s t"));
    for (int band = 0; band < MinHash::bands; ++band) {
        CHECK(one.band(band) == same.band(band));
        CHECK(one.band(band) != other.band(band));
    }
}
