// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/article_list.h"

#include <QSet>

#include <algorithm>

namespace model {

namespace {

struct ApplyToList
{
    QList<storage::ArticleSummary> &list;

    storage::ArticleSummary *find(ArticleId id)
    {
        const auto found = std::find_if(
            list.begin(), list.end(), [id](const auto &summary) { return summary.article.id == id; });
        return found != list.end() ? &*found : nullptr;
    }

    void operator()(const Delta<Article> &delta)
    {
        if (auto *summary = find(delta.subject().id); summary && delta.after) {
            summary->article = *delta.after;
        }
    }

    void operator()(const Delta<Annotation> &delta)
    {
        if (auto *summary = find(delta.subject().article)) {
            summary->annotations += (delta.after ? 1 : 0) - (delta.before ? 1 : 0);
        }
    }

    void operator()(const BatchDelta &delta)
    {
        if (delta.shownAfter) {
            for (const Article &article : delta.articles) {
                list.append({article, 0});
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

void applyToList(QList<storage::ArticleSummary> &list, const Change &change)
{
    ApplyToList applying{list};
    for (const AnyDelta &delta : change.deltas) {
        std::visit(applying, delta);
    }
}

} // namespace model
