// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/annotation_set.h"
#include "tests/support/catch.h"
#include "tests/support/numbered.h"
#include "tests/support/random.h"

#include <algorithm>

using model::Annotation;
using model::AnnotationId;
using model::AnnotationSet;
using model::Segments;
using model::TextRange;
using tests::annotation;
using tests::idOf;
using tests::idsOf;

namespace {

std::vector<AnnotationId> listed(const std::vector<const Annotation *> &annotations)
{
    std::vector<AnnotationId> ids;
    for (const Annotation *each : annotations) {
        ids.push_back(each->id);
    }
    return ids;
}

std::vector<AnnotationId> listed(const AnnotationSet &set)
{
    std::vector<AnnotationId> ids;
    for (const Annotation &each : set) {
        ids.push_back(each.id);
    }
    return ids;
}

AnnotationSet example()
{
    return AnnotationSet({
        annotation(1, {{20, 25}}),
        annotation(2, {{0, 5}, {30, 40}}),
        annotation(3, {{0, 10}}),
        annotation(4, {{20, 25}}),
        annotation(5, {{22, 24}}),
    });
}

/// 0 stands for none.
model::EntityId entityOf(int number)
{
    return number == 0 ? model::EntityId() : model::EntityId{idOf(number).uuid};
}

bool readsBefore(const Annotation &a, const Annotation &b)
{
    const TextRange left = a.segments.extent();
    const TextRange right = b.segments.extent();
    if (left.start != right.start) {
        return left.start < right.start;
    }
    return left.end == right.end ? a.id < b.id : left.end > right.end;
}

} // namespace

TEST_CASE("annotations stand in reading order: start, longer first, id", "[annotation_set]")
{
    const AnnotationSet set = example();
    CHECK(listed(set) == idsOf({2, 3, 1, 4, 5}));
    CHECK(set.size() == 5);
    CHECK(set.at(1).id == idOf(3));
    CHECK(set.indexOf(idOf(5)) == 4);
    CHECK(set.indexOf(idOf(6)) == -1);
    CHECK(set.find(idOf(6)) == nullptr);
    REQUIRE(set.find(idOf(2)) != nullptr);
    CHECK(set.find(idOf(2))->segments == Segments{{0, 5}, {30, 40}});
}

TEST_CASE("an empty set answers everything with nothing", "[annotation_set]")
{
    AnnotationSet set;
    CHECK(set.isEmpty());
    CHECK(set.begin() == set.end());
    CHECK(set.overlapping({0, 100}).empty());
    CHECK(set.covering(0).empty());
    CHECK(set.firstFrom(0) == nullptr);
    CHECK(set.next(idOf(1)) == nullptr);
    CHECK(set.previous(idOf(1)) == nullptr);
    set.remove(idOf(1));
    CHECK(set.isEmpty());
}

TEST_CASE("of several annotations with one id the last counts", "[annotation_set]")
{
    const AnnotationSet set({annotation(1, {{5, 9}}), annotation(1, {{0, 2}})});
    REQUIRE(set.size() == 1);
    CHECK(set.at(0).segments == Segments{{0, 2}});
}

TEST_CASE("the gap between pieces belongs to the extent but is not covered", "[annotation_set]")
{
    const AnnotationSet set = example();
    CHECK(listed(set.overlapping({12, 15})) == idsOf({2}));
    CHECK(set.covering(12).empty());
    CHECK(listed(set.covering(35)) == idsOf({2}));
}

TEST_CASE("a range shares a unit with what it overlaps, not with what it touches", "[annotation_set]")
{
    const AnnotationSet set = example();
    CHECK(listed(set.overlapping({9, 21})) == idsOf({2, 3, 1, 4}));
    CHECK(listed(set.overlapping({10, 20})) == idsOf({2}));
    CHECK(set.overlapping({40, 50}).empty());
    CHECK(set.overlapping({22, 22}).empty());
}

TEST_CASE("a click means the shortest annotation that covers the place", "[annotation_set]")
{
    CHECK(listed(example().covering(23)) == idsOf({5, 1, 4}));
    CHECK(listed(example().covering(3)) == idsOf({3, 2}));
}

TEST_CASE("one goes from annotation to annotation in reading order", "[annotation_set]")
{
    const AnnotationSet set = example();
    CHECK(set.next(idOf(3))->id == idOf(1));
    CHECK(set.next(idOf(5)) == nullptr);
    CHECK(set.previous(idOf(1))->id == idOf(3));
    CHECK(set.previous(idOf(2)) == nullptr);
    CHECK(set.firstFrom(0)->id == idOf(2));
    CHECK(set.firstFrom(1)->id == idOf(1));
    CHECK(set.firstFrom(21)->id == idOf(5));
    CHECK(set.firstFrom(23) == nullptr);
}

TEST_CASE("replacing an annotation moves it to its new place", "[annotation_set]")
{
    AnnotationSet set = example();
    set.insert(annotation(5, {{0, 50}}));
    CHECK(listed(set) == idsOf({5, 2, 3, 1, 4}));
    CHECK(listed(set.overlapping({45, 46})) == idsOf({5}));
    set.insert(annotation(5, {{26, 27}}));
    CHECK(listed(set) == idsOf({2, 3, 1, 4, 5}));
    CHECK(set.covering(45).empty());
}

TEST_CASE("a copy stays as it was when the set changes", "[annotation_set]")
{
    AnnotationSet set = example();
    const AnnotationSet copy = set;
    set.remove(idOf(3));
    set.insert(annotation(1, {{1, 2}}));
    CHECK(listed(copy) == idsOf({2, 3, 1, 4, 5}));
    CHECK(copy.find(idOf(1))->segments == Segments{{20, 25}});
    CHECK(listed(set) == idsOf({2, 1, 4, 5}));
}

TEST_CASE("an annotation of the set itself may be inserted again", "[annotation_set]")
{
    AnnotationSet set = example();
    set.insert(set.at(0));
    CHECK(listed(set) == idsOf({2, 3, 1, 4, 5}));
}

TEST_CASE("the answers of a set equal a scan over all", "[annotation_set][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    AnnotationSet set;
    std::vector<Annotation> all;
    for (int step = 0; step < 1500; ++step) {
        const int number = random.below(600);
        std::erase_if(all, [number](const Annotation &each) { return each.id == idOf(number); });
        if (random.below(5) == 0) {
            set.remove(idOf(number));
        } else {
            const qsizetype start = random.below(3000);
            const qsizetype longest = random.below(20) == 0 ? 2000 : 30;
            Segments segments{{start, start + 1 + random.below(longest)}};
            if (random.below(4) == 0) {
                segments.add({start + 60, start + 70});
            }
            all.push_back(annotation(number, segments));
            all.back().entity = entityOf(random.below(6));
            set.insert(all.back());
        }
    }
    std::sort(all.begin(), all.end(), readsBefore);
    REQUIRE(std::equal(all.begin(), all.end(), set.begin(), set.end()));
    CHECK(listed(AnnotationSet(all)) == listed(set));
    for (int number = 0; number < 6; ++number) {
        const auto mentions = std::count_if(all.begin(), all.end(), [number](const Annotation &each) {
            return number > 0 && each.entity == entityOf(number);
        });
        CHECK(set.mentionsOf(entityOf(number)) == mentions);
        CHECK(AnnotationSet(all).mentionsOf(entityOf(number)) == mentions);
    }

    for (int question = 0; question < 300; ++question) {
        const qsizetype start = random.below(3200);
        const TextRange range{start, start + 1 + random.below(40)};
        CAPTURE(range.start, range.end);
        std::vector<AnnotationId> overlapping;
        std::vector<AnnotationId> covering;
        for (const Annotation &each : all) {
            if (each.segments.extent().overlaps(range)) {
                overlapping.push_back(each.id);
            }
            if (each.segments.contains(start)) {
                covering.push_back(each.id);
            }
        }
        REQUIRE(listed(set.overlapping(range)) == overlapping);
        const auto shortestFirst = [&set](AnnotationId a, AnnotationId b) {
            return set.find(a)->segments.length() < set.find(b)->segments.length();
        };
        std::stable_sort(covering.begin(), covering.end(), shortestFirst);
        REQUIRE(listed(set.covering(start)) == covering);
        const auto first = std::find_if(all.begin(), all.end(), [start](const Annotation &each) {
            return each.segments.extent().start >= start;
        });
        const Annotation *found = set.firstFrom(start);
        REQUIRE((found == nullptr) == (first == all.end()));
        REQUIRE((found == nullptr || found->id == first->id));
    }
    for (qsizetype i = 0; i < set.size(); ++i) {
        REQUIRE(set.indexOf(set.at(i).id) == i);
    }
}
