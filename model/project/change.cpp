// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/change.h"

#include <algorithm>

namespace model {

namespace {

struct Inverse
{
    template <typename Value>
    AnyDelta operator()(const Delta<Value> &delta) const
    {
        return Delta<Value>{delta.after, delta.before};
    }
    AnyDelta operator()(const BatchDelta &delta) const
    {
        return BatchDelta{delta.batch, delta.shownAfter, delta.shownBefore, delta.articles};
    }
    AnyDelta operator()(const TextDelta &delta) const
    {
        return TextDelta{delta.article, delta.splices.inverse()};
    }
};

} // namespace

Change Change::inverse() const
{
    Change result;
    result.deltas.reserve(deltas.size());
    std::transform(
        deltas.crbegin(), deltas.crend(), std::back_inserter(result.deltas),
        [](const AnyDelta &delta) { return std::visit(Inverse{}, delta); });
    return result;
}

AnnotationId Change::firstMade() const
{
    for (const AnyDelta &any : deltas) {
        const auto *delta = std::get_if<Delta<Annotation>>(&any);
        if (delta && !delta->before && delta->after) {
            return delta->after->id;
        }
    }
    return {};
}

const TextDelta *Change::textOf(ArticleId article) const
{
    for (const AnyDelta &delta : deltas) {
        const auto *text = std::get_if<TextDelta>(&delta);
        if (text && text->article == article) {
            return text;
        }
    }
    return nullptr;
}

} // namespace model
