// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits.h"

using namespace Qt::StringLiterals;

namespace model::edits {

Edit changeArticle(const Article &before, const Article &after, const By &by)
{
    return changeArticles({{before, after}}, by);
}

Edit changeArticles(const QList<std::pair<Article, Article>> &changes, const By &by)
{
    Edit edit{u"edit article"_s, by.coder, {}};
    for (const auto &[before, after] : changes) {
        edit.change.update(before, after);
    }
    return edit;
}

Edit removeArticles(const QList<Article> &articles, const By &by)
{
    Edit edit{u"remove articles"_s, by.coder, {}};
    for (const Article &article : articles) {
        edit.change.remove(article);
    }
    return edit;
}

Edit markArticles(
    const QList<ArticleSummary> &articles, std::optional<Coding::Status> status, const QString &reason,
    const By &by)
{
    Edit edit{u"mark articles"_s, by.coder, {}};
    for (const ArticleSummary &one : articles) {
        const std::optional<Coding> &before = one.coding;
        if (!status) {
            if (before) {
                edit.change.remove(*before);
            }
            continue;
        }
        const bool isSaid = before && before->status == *status && before->reason == reason;
        if (isSaid) {
            continue;
        }
        const Coding after{
            .id = before ? before->id : CodingId::make(),
            .article = one.article.id,
            .coder = by.coder,
            .round = by.round,
            .status = *status,
            .reason = reason,
            .updated = by.at};
        edit.change.deltas.append(Delta<Coding>{before, after});
    }
    return edit;
}

} // namespace model::edits
