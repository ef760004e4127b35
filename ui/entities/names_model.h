// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/entity_counts.h"
#include "model/project/codebook.h"
#include "model/project/name_index.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// The people, places and organizations of a project with what is counted of them, as far as they fit what is
/// looked for.
class NamesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Mentions, Articles, Claims, WordsQuoted, ColumnCount };

    explicit NamesModel(const Theme &theme, QObject *parent = nullptr);

    /// Takes over what the project knows now. Counts stay with their names.
    void setNames(const model::NameIndex &names, const model::Codebook &codebook);
    void setCounts(const QHash<model::EntityId, model::analysis::EntityCount> &counts);
    /// Shows those only that have all of the words, or parts of words, in a name or alias, and are of the
    /// kind or one below it (null: of any). Holds none any more.
    void setFilter(const QString &text, model::TagId kind);
    /// These stay in the list, too, whether or not they fit, until it is filtered anew.
    void hold(const QList<model::EntityId> &ids);

    /// Null for no row.
    model::EntityId idAt(int row) const;
    model::TagId kindAt(int row) const;
    QString nameAt(int row) const;
    /// -1 if it is not shown.
    int rowOf(model::EntityId id) const;
    int shown() const { return static_cast<int>(m_shown.size()); }
    int all() const { return static_cast<int>(m_rows.size()); }
    /// Of those shown, how many do not fit and are held only.
    int heldOnly() const { return m_heldOnly; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Row
    {
        model::EntityId id;
        model::TagId tag;
        QString name;
        QStringList aliases;
        QString folded;
        model::analysis::EntityCount count;
    };

    void arrange();
    void choose();
    void findKinds();
    bool fits(const Row &row) const;
    QVariant text(const Row &row, int column) const;
    QString about(const Row &row) const;
    QString labelOfKind(model::TagId tag) const;

    const Theme &m_theme;
    model::Codebook m_codebook;
    QHash<model::EntityId, model::analysis::EntityCount> m_counts;
    bool m_isCounted = false;
    std::vector<Row> m_rows;     ///< in the order of their names
    std::vector<int> m_arranged; ///< their places, in the wanted order
    std::vector<int> m_shown;    ///< those of them that fit
    QStringList m_words;         ///< folded
    model::TagId m_kind;
    QSet<model::TagId> m_kinds; ///< it and those below it; empty: all
    QSet<model::EntityId> m_held;
    int m_heldOnly = 0;
    int m_column = Mentions;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace ui
