// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/change.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace model;

TEST_CASE("the inverse of a change turns order and direction round", "[change]")
{
    Entity entity;
    entity.id = EntityId::make();
    entity.name = u"Graz"_s;
    Annotation before;
    before.id = AnnotationId::make();
    Annotation after = before;
    after.note = u"checked"_s;

    Change change;
    change.add(entity);
    change.update(before, after);
    const Change inverse = change.inverse();

    REQUIRE(inverse.deltas.size() == 2);
    CHECK(std::get<Delta<Annotation>>(inverse.deltas[0]) == Delta<Annotation>{after, before});
    CHECK(std::get<Delta<Entity>>(inverse.deltas[1]) == Delta<Entity>{entity, std::nullopt});
    CHECK(inverse.inverse() == change);
}

TEST_CASE("an update that changes nothing is no change", "[change]")
{
    Change change;
    change.update(Entity{}, Entity{});
    CHECK(change.isEmpty());
}

TEST_CASE("a hidden batch comes back by the inverse", "[change]")
{
    Change change;
    change.deltas.append(BatchDelta{BatchId::make(), false, true, {}});
    const auto delta = std::get<BatchDelta>(change.inverse().deltas[0]);
    CHECK(delta.shownBefore);
    CHECK_FALSE(delta.shownAfter);
}

TEST_CASE("ids are written in 36 characters, read back", "[ids]")
{
    const ArticleId id = ArticleId::make();
    CHECK(id.text().size() == 36);
    CHECK(ArticleId::fromText(id.text()) == id);
    CHECK(ArticleId::fromText(id.text().toUpper()) == id);
    CHECK_FALSE(ArticleId::fromText(u'{' + id.text() + u'}').has_value());
    CHECK_FALSE(ArticleId::fromText(u"no id").has_value());
    CHECK(id.text().at(14) == u'7');
    CHECK(u"89ab"_s.contains(id.text().at(19)));
}

TEST_CASE("ids sort in the order in which they were made, as values and as text", "[ids]")
{
    ArticleId before = ArticleId::make();
    for (int i = 0; i < 10'000; ++i) {
        const ArticleId id = ArticleId::make();
        REQUIRE(before < id);
        REQUIRE(before.text() < id.text());
        before = id;
    }
}
