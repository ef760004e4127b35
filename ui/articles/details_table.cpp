// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/details_table.h"

#include <QCollator>

#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using model::ArticleId;

ArticleField fieldOf(int column)
{
    return static_cast<ArticleField>(column);
}

/// Whether articles came or went.
bool changesRows(const model::Change &change)
{
    return std::any_of(change.deltas.cbegin(), change.deltas.cend(), [](const model::AnyDelta &delta) {
        const auto *article = std::get_if<model::Delta<model::Article>>(&delta);
        return std::holds_alternative<model::BatchDelta>(delta)
            || (article && !(article->before && article->after));
    });
}

} // namespace

DetailsTable::DetailsTable(model::Project &project, QObject *parent)
    : CellTable(parent)
    , m_project(project)
{
    for (const auto &each : project.articles()) {
        m_rows.append(each.article.id);
    }
    findPlaces();
    connect(&project, &model::Project::changed, this, &DetailsTable::take);
    connect(&project, &model::Project::writingChanged, this, &DetailsTable::settle);
}

bool DetailsTable::isWritable() const
{
    return m_project.readOnlyReason().isEmpty();
}

void DetailsTable::give(const QList<model::exchange::PlacedCell> &cells)
{
    Outcome outcome;
    std::map<int, model::Article> after;
    for (const auto &[place, text] : cells) {
        const model::Article *before = articleAt(place.row);
        const ArticleField field = fieldOf(place.column);
        if (!before || !isWritable() || text == valueOf(*before, field)) {
            continue;
        }
        if (const QString refusal = ui::refusalOf(field, text); !refusal.isEmpty()) {
            outcome.refusals.append(tr("Row %1: %2").arg(QString::number(place.row + 1), refusal));
            continue;
        }
        model::Article &article = after.try_emplace(place.row, *before).first->second;
        const QString was = valueOf(article, field);
        setField(article, field, text);
        outcome.changed += valueOf(article, field) == was ? 0 : 1;
    }
    QList<std::pair<model::Article, model::Article>> pairs;
    for (const auto &[row, article] : after) {
        pairs.append({*articleAt(row), article});
    }
    for (const auto &[row, article] : after) {
        m_onTheWay.insert(article.id, article);
    }
    m_project.perform(model::edits::changeArticles(pairs, m_project.by()));
    if (!after.empty()) {
        touch(after.begin()->first, after.rbegin()->first);
    }
    if (!m_project.isWriting()) {
        m_onTheWay.clear(); // nothing was changed
    }
    emit given(outcome);
}

QString DetailsTable::textAt(const model::exchange::CellPlace &place) const
{
    const model::Article *article = articleAt(place.row);
    return article ? valueOf(*article, fieldOf(place.column)) : QString();
}

QString DetailsTable::refusalOf(const model::exchange::CellPlace &place, const QString &text) const
{
    return ui::refusalOf(fieldOf(place.column), text);
}

bool DetailsTable::readsLeftToRight(int column) const
{
    return fieldOf(column) == ArticleField::Address;
}

/// All that was on its way is written, or was refused.
void DetailsTable::settle()
{
    if (!m_project.isWriting() && !m_onTheWay.isEmpty()) {
        m_onTheWay.clear();
        touch(0, rowCount() - 1);
    }
}

void DetailsTable::take(const model::Change &change)
{
    if (changesRows(change)) {
        removeGone();
        appendNew();
        return;
    }
    int first = rowCount();
    int last = -1;
    for (const model::AnyDelta &delta : change.deltas) {
        if (const auto *article = std::get_if<model::Delta<model::Article>>(&delta)) {
            const int row = m_rowOf.value(article->subject().id, -1);
            first = row < 0 ? first : std::min(first, row);
            last = std::max(last, row);
        }
    }
    touch(first, last);
}

void DetailsTable::touch(int first, int last)
{
    if (first <= last) {
        emit dataChanged(index(first, 0), index(last, articleFieldCount - 1));
    }
}

void DetailsTable::removeGone()
{
    findPlaces();
    for (int last = rowCount() - 1; last >= 0; --last) {
        int first = last + 1;
        while (first > 0 && !m_places.contains(m_rows[first - 1])) {
            --first;
        }
        if (first > last) {
            continue;
        }
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    findPlaces();
}

/// Behind the others where these are sorted; else each to its place.
void DetailsTable::appendNew()
{
    QList<ArticleId> fresh;
    for (const auto &each : m_project.articles()) {
        if (!m_rowOf.contains(each.article.id)) {
            fresh.append(each.article.id);
        }
    }
    if (fresh.isEmpty()) {
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    m_rows += fresh;
    endInsertRows();
    findPlaces();
    if (m_sortColumn < 0) {
        arrange();
    }
}

void DetailsTable::findPlaces()
{
    m_places.clear();
    qsizetype place = 0;
    for (const auto &each : m_project.articles()) {
        m_places.insert(each.article.id, place++);
    }
    m_rowOf.clear();
    for (int row = 0; row < rowCount(); ++row) {
        m_rowOf.insert(m_rows[row], row);
    }
}

void DetailsTable::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_direction = order;
    arrange();
}

/// The rows in the order that is asked for.
std::vector<int> DetailsTable::arrangement() const
{
    std::vector<int> rows(static_cast<size_t>(rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    std::sort(rows.begin(), rows.end(), [this](int a, int b) {
        return m_places.value(m_rows[a]) < m_places.value(m_rows[b]);
    });
    if (m_sortColumn < 0) {
        return rows;
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<bool> isEmpty;
    std::vector<QCollatorSortKey> keys;
    for (int row = 0; row < rowCount(); ++row) {
        const QString text = textAt({row, m_sortColumn});
        isEmpty.push_back(text.isEmpty());
        keys.push_back(collator.sortKey(text));
    }
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        const auto one = static_cast<size_t>(a);
        const auto other = static_cast<size_t>(b);
        if (isEmpty[one] || isEmpty[other]) {
            return !isEmpty[one] && isEmpty[other];
        }
        const int order = keys[one].compare(keys[other]);
        return m_direction == Qt::AscendingOrder ? order < 0 : order > 0;
    });
    return rows;
}

void DetailsTable::arrange()
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<int> order = arrangement();
    const QList<ArticleId> before = m_rows;
    std::vector<int> now(order.size());
    for (size_t row = 0; row < order.size(); ++row) {
        m_rows[static_cast<qsizetype>(row)] = before[order[row]];
        now[static_cast<size_t>(order[row])] = static_cast<int>(row);
    }
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &each : from) {
        to.append(index(now[static_cast<size_t>(each.row())], each.column()));
    }
    changePersistentIndexList(from, to);
    findPlaces();
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int DetailsTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DetailsTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : articleFieldCount;
}

/// Between the project's change and its signal the places may be those of before.
const model::Article *DetailsTable::articleAt(int row) const
{
    const ArticleId id = m_rows[row];
    if (const auto coming = m_onTheWay.constFind(id); coming != m_onTheWay.cend()) {
        return &*coming;
    }
    const auto &articles = m_project.articles();
    const qsizetype place = m_places.value(id, -1);
    const bool isThere = place >= 0 && place < articles.size() && articles[place].article.id == id;
    return isThere ? &articles[place].article : nullptr;
}

QVariant DetailsTable::data(const QModelIndex &index, int role) const
{
    const model::Article *article = index.isValid() ? articleAt(index.row()) : nullptr;
    if (!article) {
        return {};
    }
    const QString &text = valueOf(*article, fieldOf(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return QString(text).replace(u'\n', u" ↵ "_s);
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return text.isEmpty() ? tr("empty") : text;
    default:
        return {};
    }
}

bool DetailsTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid()) {
        return false;
    }
    give({{{index.row(), index.column()}, value.toString()}});
    return true;
}

QVariant DetailsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole) {
        return orientation == Qt::Horizontal ? nameOf(fieldOf(section)) : QString::number(section + 1);
    }
    if (role == Qt::ToolTipRole && orientation == Qt::Horizontal) {
        return QString(
            nameOf(fieldOf(section)) + u'\n' + tr("Click to sort: forwards, backwards, as in the project"));
    }
    return {};
}

Qt::ItemFlags DetailsTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = CellTable::flags(index);
    return index.isValid() && isWritable() ? flags | Qt::ItemIsEditable : flags;
}

} // namespace ui
