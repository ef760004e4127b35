// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/article_list.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace model {

namespace {

/// For more than these the list is not searched again and again.
constexpr qsizetype fewDeltas = 16;

struct ApplyToList
{
    QList<ArticleSummary> &list;
    const Visible &visible;
    QHash<ArticleId, qsizetype> places = {}; ///< as they were when a long change began

    template <typename Value>
    bool sees(const Value &value) const
    {
        return visible.sees(value.coder, value.round);
    }

    ArticleSummary *find(ArticleId id)
    {
        const qsizetype place = places.value(id, -1);
        if (place >= 0 && place < list.size() && list[place].article.id == id) {
            return &list[place];
        }
        const auto found = std::find_if(
            list.begin(), list.end(), [id](const auto &summary) { return summary.article.id == id; });
        return found != list.end() ? &*found : nullptr;
    }

    void operator()(const Delta<Article> &delta)
    {
        auto *summary = find(delta.subject().id);
        if (summary && delta.after) {
            summary->article = *delta.after;
        } else if (summary) {
            list.removeAt(summary - list.data());
        }
    }

    void operator()(const Delta<Annotation> &delta)
    {
        if (auto *summary = find(delta.subject().article)) {
            const auto one = [this](const std::optional<Annotation> &side) {
                return side && sees(*side) ? 1 : 0;
            };
            summary->annotations += one(delta.after) - one(delta.before);
        }
    }

    void operator()(const Delta<Coding> &delta)
    {
        auto *summary = find(delta.subject().article);
        if (summary && sees(delta.subject())) {
            summary->coding = delta.after;
        }
    }

    void operator()(const BatchDelta &delta)
    {
        if (delta.shownAfter) {
            for (const Article &article : delta.articles) {
                list.append({article, 0, {}});
            }
            return;
        }
        QSet<ArticleId> gone;
        for (const Article &article : delta.articles) {
            gone.insert(article.id);
        }
        list.removeIf([&gone](const auto &summary) { return gone.contains(summary.article.id); });
    }

    template <typename Other>
    void operator()(const Other &)
    {
    }
};
} // namespace

void applyToList(
    QList<ArticleSummary> &list, const Change &change, const Visible &visible,
    const QList<PlacedSummary> &back)
{
    ApplyToList applying{list, visible};
    if (change.deltas.size() > fewDeltas) {
        for (qsizetype place = 0; place < list.size(); ++place) {
            applying.places.insert(list[place].article.id, place);
        }
    }
    for (const AnyDelta &delta : change.deltas) {
        std::visit(applying, delta);
    }
    for (const PlacedSummary &one : back) {
        if (!applying.find(one.summary.article.id)) {
            list.insert(std::min(one.place, list.size()), one.summary);
        }
    }
}

} // namespace model
