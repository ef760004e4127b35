// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speaks/bars_model.h"

namespace ui {

void BarsModel::show(const QStringList &headings, const QList<Bar> &bars)
{
    beginResetModel();
    m_headings = headings;
    m_bars = bars;
    endResetModel();
}

int BarsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bars.size());
}

int BarsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size()) + 1;
}

QVariant BarsModel::data(const QModelIndex &index, int role) const
{
    const Bar &bar = m_bars.at(index.row());
    switch (role) {
    case LengthRole:
        return bar.length;
    case MarkRole:
        return bar.mark ? QVariant(*bar.mark) : QVariant();
    case HasValueRole:
        return bar.hasValue;
    case Qt::DisplayRole:
        if (index.column() == LabelColumn) {
            return bar.label.simplified();
        }
        return index.column() >= FirstFigure ? bar.figures.value(index.column() - FirstFigure) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == LabelColumn ? bar.label : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == LabelColumn
            ? QVariant(bar.label + QStringLiteral(": ") + bar.figures.join(QStringLiteral(", ")))
            : QVariant();
    case Qt::TextAlignmentRole: {
        const bool isNumber = index.column() >= FirstFigure && index.column() < FirstFigure + 2;
        return QVariant(
            (isNumber ? Qt::Alignment(Qt::AlignRight) : Qt::Alignment(Qt::AlignLeft)) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QVariant BarsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section >= FirstFigure && section < FirstFigure + 2;
        return QVariant(
            (isNumber ? Qt::Alignment(Qt::AlignRight) : Qt::Alignment(Qt::AlignLeft)) | Qt::AlignVCenter);
    }
    if (role == Qt::AccessibleTextRole && section == BarColumn) {
        return tr("Bar");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == LabelColumn ? m_headings.value(0)
        : section == BarColumn    ? QString()
                                  : m_headings.value(section - 1);
}

} // namespace ui
