// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/context.h"
#include "model/values/text_range.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace ui {

/// What a search found: below the title of each article its places with the words around them.
class HitsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsTitleRole = Qt::UserRole,
        CountRole, ///< of a title's places
        BeforeRole,
        WordsRole,
        AfterRole,
        IsRightToLeftRole
    };
    using TitleOf = std::function<QString(model::ArticleId)>;

    explicit HitsModel(QObject *parent = nullptr);

    void clear();
    /// The next ones, in the order of their articles.
    void add(const QList<model::search::Hit> &hits, const TitleOf &titleOf);

    /// Nothing for a title.
    const model::search::Hit *hit(const QModelIndex &index) const;
    /// Those of one article, in order.
    std::vector<const model::search::Hit *> hitsOf(model::ArticleId article) const;
    /// The row of the next hit from a row on, in a circle; of the first for -1. -1 if there is none.
    int stepFrom(int row, int step) const;
    const QList<model::search::Hit> &all() const { return m_hits; }
    int hits() const { return static_cast<int>(m_hits.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        QString title;
        model::ArticleId article;
        qsizetype first = 0; ///< hit
        qsizetype count = 0;
    };
    struct Row
    {
        size_t group = 0;
        qsizetype hit = -1; ///< -1: the title
    };

    void append(const model::search::Hit &hit, const TitleOf &titleOf);
    QVariant titleData(const Group &group, int role) const;

    QList<model::search::Hit> m_hits;
    std::vector<Group> m_groups;
    std::vector<Row> m_rows;
};

} // namespace ui
