// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>

namespace ui {

/// A bar with its figures.
struct Bar
{
    QString label;
    double length = 0;                         ///< of the longest there can be, from 0 to 1
    std::optional<double> mark = std::nullopt; ///< where the reference stands, likewise
    bool hasValue = true;                      ///< else it is hatched
    QStringList figures;
};

/// Bars as a table: label, bar, figures. A screen reader reads the figures; the bar only repeats them.
class BarsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { LengthRole = Qt::UserRole + 1, MarkRole, HasValueRole };
    enum Column { LabelColumn, BarColumn, FirstFigure };

    using QAbstractTableModel::QAbstractTableModel;

    /// `headings` of the labels and of each figure.
    void show(const QStringList &headings, const QList<Bar> &bars);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<Bar> m_bars;
};

} // namespace ui
