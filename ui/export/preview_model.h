// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/export.h"

#include <QAbstractTableModel>

namespace ui {

/// The first rows of an export as they will be written: all its columns, or some of them.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// In how many lines a cell is shown at most.
    static constexpr int LinesRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows these of the preview's columns, in the order of the file.
    void show(model::exchange::ExportPreview preview, const QStringList &columns);
    void showColumns(const QStringList &columns);
    const model::exchange::ExportPreview &preview() const { return m_preview; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column
    {
        qsizetype place = 0; ///< in the file
        QString name;
        QString meaning;
        bool isNumeric = false;
        int lines = 1;
    };
    void choose(const QStringList &columns);

    model::exchange::ExportPreview m_preview;
    QList<Column> m_columns;
};

} // namespace ui
