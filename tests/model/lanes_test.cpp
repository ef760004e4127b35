// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/annotation_set.h"
#include "model/text/lanes.h"
#include "tests/support/catch.h"
#include "tests/support/numbered.h"
#include "tests/support/random.h"

using model::Annotation;
using model::AnnotationId;
using model::AnnotationSet;
using model::Segments;
using model::TextRange;
using model::text::Lanes;
using tests::annotation;
using tests::idOf;
using tests::idsOf;

namespace {

/// The lanes of annotations 0, 1, 2 …
std::vector<int> lanesOf(const Lanes &lanes, int annotations)
{
    std::vector<int> result;
    for (int i = 0; i < annotations; ++i) {
        result.push_back(lanes.laneOf(idOf(i)));
    }
    return result;
}

/// Six annotations over one place, of which two find no lane.
Lanes crowd()
{
    return Lanes(AnnotationSet({
        annotation(0, {{0, 100}}),
        annotation(1, {{0, 50}}),
        annotation(2, {{10, 40}}),
        annotation(3, {{10, 20}}),
        annotation(4, {{12, 18}, {30, 35}}),
        annotation(5, {{15, 19}}),
    }));
}

bool overlap(const Segments &a, const Segments &b)
{
    return std::any_of(a.begin(), a.end(), [&b](const TextRange &piece) { return b.overlaps(piece); });
}

} // namespace

TEST_CASE("annotations that do not overlap share the first lane", "[lanes]")
{
    const Lanes lanes(AnnotationSet({
        annotation(0, {{0, 5}}),
        annotation(1, {{5, 9}}),
        annotation(2, {{20, 25}}),
    }));
    CHECK(lanesOf(lanes, 3) == std::vector{0, 0, 0});
    CHECK(lanes.laneOf(idOf(7)) == Lanes::none);
    CHECK(lanes.withoutLane({0, 100}).empty());
}

TEST_CASE("of overlapping annotations the longer takes the upper lane", "[lanes]")
{
    const Lanes lanes(AnnotationSet({
        annotation(0, {{3, 5}}),
        annotation(1, {{0, 4}}),
        annotation(2, {{0, 9}}),
        annotation(3, {{6, 8}}),
    }));
    CHECK(lanesOf(lanes, 4) == std::vector{2, 1, 0, 1});
}

TEST_CASE("one lane serves all pieces, and others fit into the gap", "[lanes]")
{
    const Lanes lanes(AnnotationSet({
        annotation(0, {{0, 10}, {20, 30}}),
        annotation(1, {{12, 18}}),
        annotation(2, {{5, 8}, {12, 15}}),
        annotation(3, {{25, 28}}),
    }));
    CHECK(lanesOf(lanes, 4) == std::vector{0, 0, 1, 1});
}

TEST_CASE("beyond four lanes annotations are counted where they are", "[lanes]")
{
    const Lanes lanes = crowd();
    CHECK(lanesOf(lanes, 6) == std::vector{0, 1, 2, 3, Lanes::none, Lanes::none});
    CHECK(lanes.withoutLane({0, 100}) == idsOf({4, 5}));
    CHECK(lanes.withoutLane({18, 19}) == idsOf({5}));
    CHECK(lanes.withoutLane({32, 33}) == idsOf({4}));
    CHECK(lanes.withoutLane({19, 30}).empty());
    CHECK(lanes.withoutLane({15, 15}).empty());
}

TEST_CASE("a lane that comes free goes to those waiting there, nothing else moves", "[lanes]")
{
    Lanes lanes = crowd();
    CHECK(lanes.remove(idOf(1)) == idsOf({4}));
    CHECK(lanesOf(lanes, 6) == std::vector{0, Lanes::none, 2, 3, 1, Lanes::none});
    CHECK(lanes.withoutLane({0, 100}) == idsOf({5}));
    CHECK(lanes.remove(idOf(5)).empty());
    CHECK(lanes.remove(idOf(9)).empty());
    CHECK(lanes.withoutLane({0, 100}).empty());
}

TEST_CASE("a lower lane that comes free does not pull others up", "[lanes]")
{
    Lanes lanes(AnnotationSet({annotation(0, {{0, 9}}), annotation(1, {{2, 5}})}));
    CHECK(lanes.remove(idOf(0)).empty());
    CHECK(lanes.laneOf(idOf(1)) == 1);
}

TEST_CASE("an annotation with new pieces keeps its lane if it is free there", "[lanes]")
{
    Lanes lanes = crowd();
    CHECK(lanes.insert(annotation(3, {{60, 70}})) == idsOf({4}));
    CHECK(lanes.laneOf(idOf(3)) == 3);
    CHECK(lanes.laneOf(idOf(4)) == 3);
    CHECK(lanes.insert(annotation(3, {{30, 33}})).empty());
    CHECK(lanes.laneOf(idOf(3)) == Lanes::none);
    CHECK(lanes.withoutLane({30, 31}) == idsOf({3}));
    lanes.insert(annotation(3, {{80, 90}}));
    CHECK(lanes.laneOf(idOf(3)) == 1);
    CHECK(lanes.withoutLane({30, 31}).empty());
}

TEST_CASE("the same pieces again change nothing", "[lanes]")
{
    Lanes lanes = crowd();
    CHECK(lanes.insert(annotation(4, {{12, 18}, {30, 35}})).empty());
    CHECK(lanes.insert(annotation(1, {{0, 50}})).empty());
    CHECK(lanesOf(lanes, 6) == lanesOf(crowd(), 6));
    CHECK(lanes.withoutLane({0, 100}) == idsOf({4, 5}));
}

TEST_CASE("lanes are never shared where pieces overlap, and stay while others come and go", "[lanes][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    constexpr int annotations = 120;
    Lanes lanes;
    std::vector<Segments> pieces(annotations);
    for (int step = 0; step < 600; ++step) {
        const int number = random.below(annotations);
        Segments &mine = pieces[static_cast<size_t>(number)];
        const std::vector<int> before = lanesOf(lanes, annotations);
        std::vector<AnnotationId> raised;
        if (random.below(3) == 0) {
            mine = {};
            raised = lanes.remove(idOf(number));
        } else {
            const qsizetype start = random.below(400);
            mine = Segments{{start, start + 1 + random.below(40)}};
            if (random.below(3) == 0) {
                mine.add({start + 50, start + 60});
            }
            raised = lanes.insert(annotation(number, mine));
        }
        CAPTURE(step, number);
        const std::vector<int> after = lanesOf(lanes, annotations);
        for (int i = 0; i < annotations; ++i) {
            const auto n = static_cast<size_t>(i);
            const bool wasRaised = std::find(raised.begin(), raised.end(), idOf(i)) != raised.end();
            REQUIRE((i == number || wasRaised || before[n] == after[n]));
            REQUIRE((!wasRaised || (before[n] == Lanes::none && after[n] != Lanes::none)));
            const bool shared = after[n] != Lanes::none
                && std::any_of(pieces.begin(), pieces.begin() + i, [&](const Segments &other) {
                                    return after[static_cast<size_t>(&other - pieces.data())] == after[n]
                                        && overlap(pieces[n], other);
                                });
            REQUIRE_FALSE(shared);
        }
        std::vector<AnnotationId> waiting = lanes.withoutLane({0, 1000});
        std::sort(waiting.begin(), waiting.end());
        std::vector<AnnotationId> expected;
        for (int i = 0; i < annotations; ++i) {
            if (!pieces[static_cast<size_t>(i)].isEmpty() && after[static_cast<size_t>(i)] == Lanes::none) {
                expected.push_back(idOf(i));
            }
        }
        REQUIRE(waiting == expected);
    }
}
