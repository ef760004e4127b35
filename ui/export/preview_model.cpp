// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/preview_model.h"

#include "model/exchange/column_meanings.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A cell shows a few lines at most; more of what it holds is in the tooltip.
constexpr qsizetype cellCharacters = 400;
constexpr qsizetype tipCharacters = 600;

QString shortened(const QString &text, qsizetype length)
{
    return text.size() > length ? text.left(length) + QChar(0x2026) : text;
}

/// Numbers stand at the right, with their header, also where a cell among them is empty.
bool isNumeric(const model::exchange::ColumnMeaning &meaning)
{
    return meaning.type == "integer"_L1 || meaning.type == "0 or 1"_L1;
}

/// The article's title only tells where the row comes from, and does so in row after row.
int linesFor(const QString &column)
{
    return column == "article_title"_L1 ? 2 : 3;
}

} // namespace

void PreviewModel::show(model::exchange::ExportPreview preview, const QStringList &columns)
{
    beginResetModel();
    m_preview = std::move(preview);
    choose(columns);
    endResetModel();
}

void PreviewModel::showColumns(const QStringList &columns)
{
    beginResetModel();
    choose(columns);
    endResetModel();
}

void PreviewModel::choose(const QStringList &columns)
{
    m_columns.clear();
    for (qsizetype place = 0; place < m_preview.columns.size(); ++place) {
        const QString &name = m_preview.columns.at(place);
        if (columns.contains(name)) {
            const auto meaning = model::exchange::columnMeaning(name);
            m_columns.append({place, name, meaning.meaning, isNumeric(meaning), linesFor(name)});
        }
    }
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Column &column = m_columns.at(index.column());
    const QString cell = m_preview.rows.at(index.row()).value(column.place);
    switch (role) {
    case Qt::DisplayRole:
        return shortened(cell, cellCharacters).simplified();
    case Qt::ToolTipRole:
        return shortened(cell, tipCharacters);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column.isNumeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case LinesRole:
        return column.lines;
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    const Column &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.name;
    case Qt::ToolTipRole:
        return column.meaning;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column.isNumeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace ui
