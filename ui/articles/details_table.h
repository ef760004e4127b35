// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "ui/articles/article_fields.h"
#include "ui/cells/cell_table.h"

#include <QHash>

namespace ui {

/// What is known of each article: a row for each, a column for each field. What a cell is given goes into the
/// project at once; the table holds no copies, and follows the project. A row stays where it is when its
/// cells change, until the table is sorted again.
class DetailsTable final : public CellTable
{
    Q_OBJECT

public:
    explicit DetailsTable(model::Project &project, QObject *parent = nullptr);

    void give(const QList<model::exchange::PlacedCell> &cells) override;
    QString textAt(const model::exchange::CellPlace &place) const override;
    bool isWritable() const override;
    QString refusalOf(const model::exchange::CellPlace &place, const QString &text) const override;
    bool readsLeftToRight(int column) const override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// By what stands in a column, empty cells last; by none (-1) in the project's order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void take(const model::Change &change);
    void settle();
    void removeGone();
    void appendNew();
    void findPlaces();
    void arrange();
    std::vector<int> arrangement() const;
    const model::Article *articleAt(int row) const;
    void touch(int first, int last);

    model::Project &m_project;
    QList<model::ArticleId> m_rows;
    QHash<model::ArticleId, int> m_rowOf;
    QHash<model::ArticleId, qsizetype> m_places; ///< in the project's list
    /// As they will be once the project has written them: what is typed next builds on that.
    QHash<model::ArticleId, model::Article> m_onTheWay;
    int m_sortColumn = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace ui
