// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_rows.h"

#include "ui/history/history_model.h"

#include <algorithm>

namespace ui {

void HistoryRows::setWish(const Wish &wish)
{
    if (wish != m_wish) {
        m_wish = wish;
        invalidateFilter();
    }
}

bool HistoryRows::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_wish.coder && index.data(HistoryModel::CoderRole).value<model::CoderId>() != *m_wish.coder) {
        return false;
    }
    if (m_wish.article
        && index.data(HistoryModel::ArticleRole).value<model::ArticleId>() != *m_wish.article) {
        return false;
    }
    const QString text = index.data(HistoryModel::SearchRole).toString();
    const QStringList words = m_wish.words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace ui
