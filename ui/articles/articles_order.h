// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/articles/articles_model.h"

#include <QCollator>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <unordered_map>

namespace ui {

/// Which articles the list shows, and in which order.
class ArticlesOrder final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class By { Added, Title, Outlet, Date, Tags, Progress };

    explicit ArticlesOrder(ArticlesModel &articles);

    /// Only those that hold each of the words, in any field and in any order, whatever their case.
    void setWords(const QString &words);
    /// Those of these kinds; all where none is named.
    void setShown(const QSet<model::Progress> &kinds);
    const QSet<model::Progress> &shown() const { return m_shown; }
    /// What is equal, or has nothing to be sorted by, stands in the order in which it was added, the latter
    /// last.
    void setOrder(By by, Qt::SortOrder direction);
    By by() const { return m_by; }
    Qt::SortOrder direction() const { return m_direction; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString textOf(const model::ArticleSummary &summary) const;
    int compared(const model::ArticleSummary &left, const model::ArticleSummary &right) const;
    int comparedTexts(const model::ArticleSummary &left, const model::ArticleSummary &right) const;
    const QCollatorSortKey &keyOf(const model::ArticleSummary &summary, const QString &text) const;

    struct Key
    {
        QString text;
        QCollatorSortKey key;
    };
    struct HashOfId
    {
        size_t operator()(const model::ArticleId &id) const { return qHash(id); }
    };

    ArticlesModel &m_articles;
    QStringList m_words;
    QSet<model::Progress> m_shown;
    By m_by = By::Added;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    QCollator m_collator;
    /// A comparison by language costs much more than one of keys that were made before.
    mutable std::unordered_map<model::ArticleId, Key, HashOfId> m_keys;
};

} // namespace ui
