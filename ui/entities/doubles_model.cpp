// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/doubles_model.h"

#include "ui/choice_row.h"

using namespace Qt::StringLiterals;

namespace ui {

using model::analysis::LikelyDouble;

namespace {

QString because(LikelyDouble::Reason reason)
{
    switch (reason) {
    case LikelyDouble::Reason::SameName:
        return DoublesModel::tr("the same but for case, marks or order");
    case LikelyDouble::Reason::Acronym:
        return DoublesModel::tr("an acronym of it");
    case LikelyDouble::Reason::Initials:
        return DoublesModel::tr("initials of it");
    case LikelyDouble::Reason::PartOfName:
        return DoublesModel::tr("a part of it");
    }
    return {};
}

} // namespace

DoublesModel::DoublesModel(const Theme &theme, QObject *parent)
    : QAbstractListModel(parent)
    , m_theme(theme)
{
}

void DoublesModel::setDoubles(
    const QList<LikelyDouble> &doubles, const model::NameIndex &names, const model::Codebook &codebook)
{
    beginResetModel();
    m_rows.clear();
    for (const LikelyDouble &pair : doubles) {
        const auto *fuller = names.find(pair.fuller);
        const auto *other = names.find(pair.other);
        if (fuller && other) {
            const model::Tag *tag = codebook.find(fuller->tag);
            m_rows.append({pair, fuller->name, other->name, tag ? m_theme.style(*tag).ink : QColor()});
        }
    }
    endResetModel();
}

const LikelyDouble *DoublesModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row].pair : nullptr;
}

int DoublesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DoublesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 = %2", "two names that may be the same").arg(row.other, row.fuller);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("“%1” may be “%2”: %3").arg(row.other, row.fuller, because(row.pair.reason));
    case ChoiceRow::SwatchRole:
        return row.color;
    case ChoiceRow::BesideRole:
        return because(row.pair.reason);
    default:
        return {};
    }
}

} // namespace ui
