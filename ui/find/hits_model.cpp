// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/hits_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using model::search::Hit;
using model::search::inOneLine;

HitsModel::HitsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void HitsModel::clear()
{
    beginResetModel();
    m_hits.clear();
    m_groups.clear();
    m_rows.clear();
    endResetModel();
}

void HitsModel::add(const QList<Hit> &hits, const TitleOf &titleOf)
{
    if (hits.isEmpty()) {
        return;
    }
    const size_t grown = m_groups.empty() ? 0 : m_groups.size() - 1;
    model::ArticleId last = m_groups.empty() ? model::ArticleId() : m_groups.back().article;
    int rows = 0;
    for (const Hit &hit : hits) {
        rows += hit.article == last ? 1 : 2;
        last = hit.article;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + rows - 1);
    for (const Hit &hit : hits) {
        append(hit, titleOf);
    }
    endInsertRows();
    // The article that was the last may have got more.
    const auto title =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [grown](const Row &row) { return row.group == grown; });
    const QModelIndex counted = index(static_cast<int>(title - m_rows.cbegin()));
    emit dataChanged(counted, counted, {CountRole});
}

void HitsModel::append(const Hit &hit, const TitleOf &titleOf)
{
    if (m_groups.empty() || m_groups.back().article != hit.article) {
        m_groups.push_back({titleOf(hit.article), hit.article, m_hits.size(), 0});
        m_rows.push_back({m_groups.size() - 1, -1});
    }
    ++m_groups.back().count;
    m_rows.push_back({m_groups.size() - 1, m_hits.size()});
    m_hits.append(hit);
}

const Hit *HitsModel::hit(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return nullptr;
    }
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    return row.hit < 0 ? nullptr : &m_hits[row.hit];
}

std::vector<const Hit *> HitsModel::hitsOf(model::ArticleId article) const
{
    std::vector<const Hit *> found;
    const auto group = std::find_if(
        m_groups.cbegin(), m_groups.cend(), [article](const Group &one) { return one.article == article; });
    if (group != m_groups.cend()) {
        for (qsizetype i = group->first; i < group->first + group->count; ++i) {
            found.push_back(&m_hits[i]);
        }
    }
    return found;
}

int HitsModel::stepFrom(int row, int step) const
{
    const int count = rowCount();
    if (count == 0) {
        return -1;
    }
    int next = row < 0 && step < 0 ? 0 : row;
    do {
        next = (next + step + count) % count;
    } while (m_rows[static_cast<size_t>(next)].hit < 0);
    return next;
}

int HitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HitsModel::titleData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.title;
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(group.title, tr("%Ln place(s)", nullptr, static_cast<int>(group.count)));
    case CountRole:
        return static_cast<int>(group.count);
    case IsRightToLeftRole:
        return group.title.isRightToLeft();
    case IsTitleRole:
        return true;
    default:
        return {};
    }
}

QVariant HitsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (row.hit < 0) {
        return titleData(m_groups[row.group], role);
    }
    const Hit &hit = m_hits[row.hit];
    switch (role) {
    case Qt::DisplayRole:
        return inOneLine(hit.before + hit.words + hit.after);
    case BeforeRole:
        return inOneLine(hit.before);
    case WordsRole:
        return inOneLine(hit.words);
    case AfterRole:
        return inOneLine(hit.after);
    case IsRightToLeftRole:
        return QString(hit.words + hit.before + hit.after).isRightToLeft();
    case IsTitleRole:
        return false;
    default:
        return {};
    }
}

Qt::ItemFlags HitsModel::flags(const QModelIndex &index) const
{
    // Titles are passed over by the keys.
    return hit(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace ui
