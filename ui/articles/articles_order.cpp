// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/articles_order.h"

#include <algorithm>

namespace ui {

ArticlesOrder::ArticlesOrder(ArticlesModel &articles)
    : m_articles(articles)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    setSourceModel(&articles);
}

void ArticlesOrder::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ArticlesOrder::setShown(const QSet<model::Progress> &kinds)
{
    m_shown = kinds;
    invalidateFilter();
}

void ArticlesOrder::setOrder(By by, Qt::SortOrder direction)
{
    m_by = by;
    m_direction = direction;
    m_keys.clear();
    const bool isSource = by == By::Added && direction == Qt::AscendingOrder;
    sort(isSource ? -1 : 0, direction);
    invalidate();
}

bool ArticlesOrder::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_articles.index(row, 0, parent);
    const model::ArticleSummary *summary = m_articles.summaryAt(row);
    if (summary && !m_shown.isEmpty() && !m_shown.contains(summary->progress())) {
        return false;
    }
    if (m_words.isEmpty()) {
        return true;
    }
    const QString text = index.data(ArticlesModel::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

bool ArticlesOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const model::ArticleSummary *one = m_articles.summaryAt(left.row());
    const model::ArticleSummary *other = m_articles.summaryAt(right.row());
    const int order = one && other ? compared(*one, *other) : 0;
    return order != 0 ? order < 0 : left.row() < right.row();
}

/// The base class turns what this says round where it sorts downwards.
int ArticlesOrder::compared(const model::ArticleSummary &left, const model::ArticleSummary &right) const
{
    switch (m_by) {
    case By::Added:
        return 0;
    case By::Tags:
        return left.annotations - right.annotations;
    case By::Progress:
        return static_cast<int>(left.progress()) - static_cast<int>(right.progress());
    default:
        return comparedTexts(left, right);
    }
}

int ArticlesOrder::comparedTexts(const model::ArticleSummary &left, const model::ArticleSummary &right) const
{
    const QString one = textOf(left);
    const QString other = textOf(right);
    if (one.isEmpty() || other.isEmpty()) {
        const int emptyLast = int(one.isEmpty()) - int(other.isEmpty());
        return m_direction == Qt::AscendingOrder ? emptyLast : -emptyLast;
    }
    if (m_by == By::Date) {
        return one.compare(other); // ISO 8601 sorts as it stands
    }
    return keyOf(left, one).compare(keyOf(right, other));
}

QString ArticlesOrder::textOf(const model::ArticleSummary &summary) const
{
    switch (m_by) {
    case By::Title:
        return summary.article.title;
    case By::Outlet:
        return summary.article.outlet;
    case By::Date:
        return summary.article.published;
    default:
        return {};
    }
}

const QCollatorSortKey &ArticlesOrder::keyOf(const model::ArticleSummary &summary, const QString &text) const
{
    const auto known = m_keys.find(summary.article.id);
    if (known != m_keys.end() && known->second.text == text) {
        return known->second.key;
    }
    const auto made = m_keys.insert_or_assign(summary.article.id, Key{text, m_collator.sortKey(text)}).first;
    return made->second.key;
}

} // namespace ui
