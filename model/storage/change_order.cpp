// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/change_order.h"

#include <QHash>

#include <algorithm>

namespace model::storage {

namespace {

/// One subject of a change: its kind (the place in AnyDelta) and id.
using Subject = std::pair<size_t, QUuid>;

struct UuidOf
{
    template <typename Value>
    QUuid operator()(const Delta<Value> &delta) const
    {
        return delta.subject().id.uuid;
    }
    QUuid operator()(const BatchDelta &delta) const { return delta.batch.uuid; }
    QUuid operator()(const TextDelta &delta) const { return delta.article.uuid; }
};

struct DoesNothing
{
    template <typename Value>
    bool operator()(const Delta<Value> &delta) const
    {
        return delta.before == delta.after;
    }
    bool operator()(const BatchDelta &delta) const { return delta.shownBefore == delta.shownAfter; }
    bool operator()(const TextDelta &delta) const { return delta.splices.isEmpty(); }
};

struct Removes
{
    template <typename Value>
    bool operator()(const Delta<Value> &delta) const
    {
        return !delta.after;
    }
    bool operator()(const BatchDelta &) const { return false; }
    bool operator()(const TextDelta &) const { return false; }
};

struct Updates
{
    template <typename Value>
    bool operator()(const Delta<Value> &delta) const
    {
        return delta.before && delta.after;
    }
    bool operator()(const BatchDelta &) const { return false; }
    bool operator()(const TextDelta &) const { return false; }
};

template <typename Question>
bool any(const Change &change)
{
    return std::any_of(change.deltas.cbegin(), change.deltas.cend(), [](const AnyDelta &delta) {
        return std::visit(Question{}, delta);
    });
}

} // namespace

QUuid uuidOf(const AnyDelta &delta)
{
    return std::visit(UuidOf{}, delta);
}

bool correctsTexts(const Change &change)
{
    return std::any_of(change.deltas.cbegin(), change.deltas.cend(), [](const AnyDelta &delta) {
        return std::holds_alternative<TextDelta>(delta);
    });
}

Change joined(const Change &change)
{
    Change result;
    QHash<Subject, qsizetype> places;
    for (const AnyDelta &delta : change.deltas) {
        const Subject subject{delta.index(), uuidOf(delta)};
        const auto place = places.constFind(subject);
        if (place == places.cend()) {
            places.insert(subject, result.deltas.size());
            result.deltas.append(delta);
            continue;
        }
        std::visit(
            [&](auto &earlier) {
                using Kind = std::decay_t<decltype(earlier)>;
                if constexpr (!std::is_same_v<Kind, BatchDelta> && !std::is_same_v<Kind, TextDelta>) {
                    Q_ASSERT(earlier.after == std::get<Kind>(delta).before);
                    earlier.after = std::get<Kind>(delta).after;
                }
            },
            result.deltas[*place]);
    }
    // On another text the same numbers mean other words.
    if (!correctsTexts(result)) {
        result.deltas.removeIf([](const AnyDelta &delta) { return std::visit(DoesNothing{}, delta); });
    }
    return result;
}

// AnyDelta lists its kinds in the order in which they may refer to each other.
std::vector<const AnyDelta *> inWritingOrder(const Change &change)
{
    std::vector<const AnyDelta *> order;
    for (const AnyDelta &delta : change.deltas) {
        order.push_back(&delta);
    }
    std::stable_sort(order.begin(), order.end(), [](const AnyDelta *a, const AnyDelta *b) {
        const bool aRemoves = std::visit(Removes{}, *a);
        const bool bRemoves = std::visit(Removes{}, *b);
        if (aRemoves != bRemoves) {
            return aRemoves;
        }
        return aRemoves ? a->index() > b->index() : a->index() < b->index();
    });
    return order;
}

bool mayReferToGone(const Change &change)
{
    return any<Removes>(change) && any<Updates>(change);
}

} // namespace model::storage
