// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/place.h"

namespace ui {

namespace {

/// A smaller rank says more exactly where.
struct Ranked
{
    int rank = 0;
    Place place;
};

std::optional<Ranked> ranked(const model::Delta<model::Annotation> &delta)
{
    const model::Annotation &annotation = delta.subject();
    if (annotation.segments.isEmpty()) {
        return Ranked{3, {annotation.article, {}, {}}}; // its words are no longer in the text
    }
    // Also of a removal: it may be back by now.
    return Ranked{0, {annotation.article, annotation.id, annotation.segments.extent()}};
}

std::optional<Ranked> ranked(const model::Delta<model::Relation> &delta)
{
    return Ranked{1, {delta.subject().article, delta.subject().claim, {}}};
}

std::optional<Ranked> ranked(const model::Delta<model::SameClaim> &delta)
{
    return Ranked{1, {delta.subject().article, delta.subject().claim, {}}};
}

std::optional<Ranked> ranked(const model::Delta<model::Source> &delta)
{
    return Ranked{2, {delta.subject().article, {}, {}}};
}

std::optional<Ranked> ranked(const model::Delta<model::VariableValue> &delta)
{
    const model::VariableValue &value = delta.subject();
    if (value.article.isNull()) {
        return std::nullopt;
    }
    return Ranked{value.annotation.isNull() ? 2 : 1, {value.article, value.annotation, {}}};
}

std::optional<Ranked> ranked(const model::Delta<model::Dismissal> &delta)
{
    if (delta.subject().article.isNull()) {
        return std::nullopt;
    }
    return Ranked{2, {delta.subject().article, {}, delta.subject().range}};
}

std::optional<Ranked> ranked(const model::Delta<model::Coding> &delta)
{
    return Ranked{3, {delta.subject().article, {}, {}}};
}

std::optional<Ranked> ranked(const model::Delta<model::Article> &delta)
{
    if (!delta.after) {
        return std::nullopt; // it is nowhere now
    }
    return Ranked{3, {delta.subject().id, {}, {}}};
}

std::optional<Ranked> ranked(const model::TextDelta &delta)
{
    const QList<model::TextRange> places = delta.splices.places();
    if (places.isEmpty()) {
        return Ranked{3, {delta.article, {}, {}}};
    }
    model::TextRange place = places.constFirst();
    if (place.isEmpty()) {
        place = place.start > 0 ? model::TextRange{place.start - 1, place.start} : model::TextRange{0, 1};
    }
    return Ranked{-1, {delta.article, {}, place}};
}

std::optional<Ranked> ranked(const model::BatchDelta &delta)
{
    if (!delta.shownAfter || delta.articles.isEmpty()) {
        return std::nullopt;
    }
    return Ranked{4, {delta.articles.constFirst().id, {}, {}}};
}

template <typename Other>
std::optional<Ranked> ranked(const Other & /*delta*/)
{
    return std::nullopt;
}

} // namespace

std::optional<Place> placeOf(const model::Change &change)
{
    std::optional<Ranked> best;
    for (const model::AnyDelta &delta : change.deltas) {
        const auto found = std::visit([](const auto &each) { return ranked(each); }, delta);
        if (found && (!best || found->rank < best->rank)) {
            best = found;
        }
    }
    return best ? std::optional(best->place) : std::nullopt;
}

} // namespace ui
