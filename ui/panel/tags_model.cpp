// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/tags_model.h"

#include "ui/panel/tag_label.h"

#include <QMimeData>

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
    m_codebook = codebook;
    m_tags.clear();
    for (const model::Tag &tag : codebook ? codebook->tags : QList<model::Tag>()) {
        if (!tag.retired || m_showsRetired || m_counts.ofTag(tag.id) > 0) {
            m_tags.append(tag);
        }
    }
    endResetModel();
}

void TagsModel::setShowsRetired(bool shows)
{
    m_showsRetired = shows;
    showCodebook(m_codebook);
}

QModelIndex TagsModel::indexOf(model::TagId id) const
{
    for (int row = 0; row < m_tags.size(); ++row) {
        if (m_tags[row].id == id) {
            return index(row);
        }
    }
    return {};
}

Qt::ItemFlags TagsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled
                           : Qt::ItemIsDropEnabled;
}

QStringList TagsModel::mimeTypes() const
{
    return {u"application/x-tagline-tag"_s};
}

QMimeData *TagsModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty()) {
        return nullptr;
    }
    auto *data = new QMimeData;
    data->setData(mimeTypes().constFirst(), tagAt(indexes.first().row()).id.text().toUtf8());
    return data;
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
    switch (role) {
    case Qt::DisplayRole:
        return tag.retired ? tr("%1 (retired)").arg(labelOf(tag)) : labelOf(tag);
    case Qt::ToolTipRole: {
        const QString rules = rulesOf(tag);
        return rules.isEmpty()
            ? tr("Tag the selection as %1. Without a selection: go to the next one.").arg(labelOf(tag))
            : rules;
    }
    case Qt::AccessibleTextRole:
        return accessibleText(tag);
    case Qt::AccessibleDescriptionRole:
        return tag.definition;
    case TagRole:
        return QVariant::fromValue(tag.id);
    case CountRole:
        return m_counts.ofTag(tag.id);
    case KeyRole:
        return tag.retired ? QString() : tag.shortcut.toUpper();
    case DepthRole:
        return m_codebook->depth(tag.id);
    default:
        return {};
    }
}

QString TagsModel::accessibleText(const model::Tag &tag) const
{
    const int count = m_counts.ofTag(tag.id);
    QString text = tag.shortcut.isEmpty() || tag.retired
        ? tr("%1, %n in this article", nullptr, count).arg(labelOf(tag))
        : tr("%1, %n in this article, key %2", nullptr, count).arg(labelOf(tag), tag.shortcut);
    if (const model::Tag *parent = m_codebook->find(tag.parent)) {
        text = tr("%1, under %2").arg(text, labelOf(*parent));
    }
    return tag.retired ? tr("%1, retired").arg(text) : text;
}

} // namespace ui
