// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/text_range.h"
#include "tests/support/catch.h"

using model::Segments;
using model::TextRange;

TEST_CASE("half-open ranges overlap only when they share a unit", "[text_range]")
{
    CHECK(TextRange{0, 5}.overlaps({4, 6}));
    CHECK_FALSE(TextRange{0, 5}.overlaps({5, 6}));
    CHECK(TextRange{0, 5}.touches({5, 6}));
    CHECK_FALSE(TextRange{0, 5}.touches({6, 7}));
    CHECK(TextRange{0, 5}.contains(0));
    CHECK_FALSE(TextRange{0, 5}.contains(5));
}

TEST_CASE("pieces that touch or overlap join, in any order", "[text_range]")
{
    Segments segments{{10, 20}, {30, 40}, {0, 5}};
    REQUIRE(segments.count() == 3);
    CHECK(segments.at(0) == TextRange{0, 5});

    segments.add({20, 30});
    REQUIRE(segments.count() == 2);
    CHECK(segments.at(1) == TextRange{10, 40});

    segments.add({3, 12});
    CHECK(segments == Segments{{0, 40}});
    CHECK(segments.extent() == TextRange{0, 40});
}

TEST_CASE("an empty range is never a piece", "[text_range]")
{
    Segments segments;
    segments.add({7, 7});
    CHECK(segments.isEmpty());
}

TEST_CASE("taking a range away shrinks, parts or drops pieces", "[text_range]")
{
    Segments segments{{0, 10}, {20, 30}};
    segments.subtract({4, 6});
    CHECK(segments == Segments{{0, 4}, {6, 10}, {20, 30}});
    segments.subtract({5, 25});
    CHECK(segments == Segments{{0, 4}, {25, 30}});
    segments.subtract({0, 100});
    CHECK(segments.isEmpty());
}
