// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/preview_model.h"

namespace ui {

namespace {

/// Cells are shown in one line; what they hold is in the tooltip.
constexpr qsizetype cellCharacters = 80;
constexpr qsizetype tipCharacters = 600;

bool isNumber(const QString &cell)
{
    bool isNumeric = false;
    cell.toDouble(&isNumeric);
    return isNumeric;
}

QString shortened(const QString &text, qsizetype length)
{
    return text.size() > length ? text.left(length) + QChar(0x2026) : text;
}

} // namespace

void PreviewModel::show(model::exchange::ExportPreview preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.columns.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const QString cell = m_preview.rows.at(index.row()).value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shortened(cell, cellCharacters).simplified();
    case Qt::ToolTipRole:
        return shortened(cell, tipCharacters);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(cell) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal) {
        return m_preview.columns.value(section);
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace ui
