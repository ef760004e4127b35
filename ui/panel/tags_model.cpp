// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/tags_model.h"

#include "ui/panel/tag_label.h"

using namespace Qt::StringLiterals;

namespace ui {

TagsModel::TagsModel(const PageCounts &counts, QObject *parent)
    : QAbstractListModel(parent)
    , m_counts(counts)
{
}

void TagsModel::showCodebook(const model::Codebook *codebook)
{
    beginResetModel();
    m_tags.clear();
    for (const model::Tag &tag : codebook ? codebook->tags : QList<model::Tag>()) {
        if (!tag.retired || m_counts.ofTag(tag.id) > 0) {
            m_tags.append(tag);
        }
    }
    endResetModel();
}

void TagsModel::countsChanged(const PageCounts::Touched &touched)
{
    for (int row = 0; row < m_tags.size(); ++row) {
        if (touched.everything || touched.tags.contains(m_tags[row].id)) {
            emit dataChanged(index(row), index(row));
        }
    }
}

int TagsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tags.size());
}

QVariant TagsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const model::Tag &tag = m_tags[index.row()];
    const int count = m_counts.ofTag(tag.id);
    switch (role) {
    case Qt::DisplayRole:
        return labelOf(tag);
    case Qt::ToolTipRole:
        return tag.definition.isEmpty()
            ? tr("Tag the selection as %1. Without a selection: go to the next one.").arg(labelOf(tag))
            : tag.definition;
    case Qt::AccessibleTextRole:
        return tag.shortcut.isEmpty()
            ? tr("%1, %n in this article", nullptr, count).arg(labelOf(tag))
            : tr("%1, %n in this article, key %2", nullptr, count).arg(labelOf(tag), tag.shortcut);
    case TagRole:
        return QVariant::fromValue(tag.id);
    case CountRole:
        return count;
    case KeyRole:
        return tag.shortcut.toUpper();
    default:
        return {};
    }
}

} // namespace ui
