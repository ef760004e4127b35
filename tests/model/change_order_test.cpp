// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/change_order.h"
#include "tests/support/catch.h"

using namespace model;
using storage::inWritingOrder;
using storage::mayReferToGone;

namespace {

Source source()
{
    Source source;
    source.id = SourceId::make();
    return source;
}

Relation relation()
{
    Relation relation;
    relation.id = RelationId::make();
    return relation;
}

template <typename Value>
Delta<Value> added(const Value &value)
{
    return {std::nullopt, value};
}

template <typename Value>
Delta<Value> removed(const Value &value)
{
    return {value, std::nullopt};
}

template <typename Value>
Delta<Value> updated(const Value &value)
{
    return {value, value};
}

Change changeOf(const QList<AnyDelta> &deltas)
{
    Change change;
    change.deltas = deltas;
    return change;
}

} // namespace

TEST_CASE("removals are written first and before what they refer to, the rest the other way round", "[store]")
{
    const Source gone = source();
    const Source come = source();
    const Relation goneToo = relation();
    const Relation comeToo = relation();
    const Change change = changeOf({added(comeToo), removed(gone), added(come), removed(goneToo)});
    std::vector<QUuid> ids;
    for (const AnyDelta *delta : inWritingOrder(change)) {
        ids.push_back(storage::uuidOf(*delta));
    }
    CHECK(ids == std::vector<QUuid>{goneToo.id.uuid, gone.id.uuid, come.id.uuid, comeToo.id.uuid});
}

TEST_CASE("only an update beside a removal may refer to what has gone", "[store]")
{
    CHECK_FALSE(mayReferToGone({}));
    CHECK_FALSE(mayReferToGone(changeOf({added(source()), added(relation())})));
    CHECK_FALSE(mayReferToGone(changeOf({updated(source()), added(relation())})));
    CHECK_FALSE(mayReferToGone(changeOf({removed(source()), removed(relation()), added(source())})));
    CHECK(mayReferToGone(changeOf({removed(source()), updated(relation())})));
    CHECK(mayReferToGone(changeOf({updated(relation()), added(source()), removed(source())})));
}
