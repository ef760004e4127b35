// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/names_model.h"

#include "model/text/name_form.h"
#include "ui/panel/tag_label.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using model::analysis::EntityCount;

namespace {

qint64 counted(const EntityCount &count, int column)
{
    switch (column) {
    case NamesModel::Mentions:
        return count.mentions;
    case NamesModel::Articles:
        return count.articles;
    case NamesModel::Claims:
        return count.claims;
    case NamesModel::WordsQuoted:
        return count.wordsQuoted;
    default:
        return 0;
    }
}

/// A name with how it begins, by which most of them are told apart without looking for their letters
/// elsewhere in memory.
struct Named
{
    std::array<char16_t, 16> head = {};
    const model::NameIndex::Known *known = nullptr;

    explicit Named(const model::NameIndex::Known &one)
        : known(&one)
    {
        const auto letters = std::min<qsizetype>(one.folded.size(), static_cast<qsizetype>(head.size()));
        std::copy_n(one.folded.utf16(), letters, head.begin());
    }
    friend bool operator<(const Named &a, const Named &b)
    {
        if (a.head != b.head) {
            return a.head < b.head;
        }
        const int order = a.known->folded.compare(b.known->folded);
        return order != 0 ? order < 0 : a.known->id < b.known->id;
    }
};

/// All names in the order of the alphabet.
std::vector<const model::NameIndex::Known *> byName(const model::NameIndex &names)
{
    std::vector<Named> all;
    all.reserve(static_cast<size_t>(names.size()));
    for (const model::NameIndex::Known &known : names.all()) {
        if (!known.id.isNull()) {
            all.emplace_back(known);
        }
    }
    std::sort(all.begin(), all.end());
    std::vector<const model::NameIndex::Known *> result;
    result.reserve(all.size());
    std::transform(
        all.cbegin(), all.cend(), std::back_inserter(result), [](const Named &one) { return one.known; });
    return result;
}

} // namespace

NamesModel::NamesModel(const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

void NamesModel::setNames(const model::NameIndex &names, const model::Codebook &codebook)
{
    beginResetModel();
    m_codebook = codebook;
    findKinds();
    m_rows.clear();
    m_rows.reserve(static_cast<size_t>(names.size()));
    for (const model::NameIndex::Known *known : byName(names)) {
        m_rows.push_back(
            {known->id, known->tag, known->name, known->aliases, known->folded, m_counts.value(known->id)});
    }
    arrange();
    choose();
    endResetModel();
}

void NamesModel::setCounts(const QHash<model::EntityId, EntityCount> &counts)
{
    beginResetModel();
    m_counts = counts;
    m_isCounted = true;
    for (Row &row : m_rows) {
        row.count = m_counts.value(row.id);
    }
    arrange();
    choose();
    endResetModel();
}

void NamesModel::setFilter(const QString &text, model::TagId kind)
{
    beginResetModel();
    m_words = model::text::foldedName(text).split(u' ', Qt::SkipEmptyParts);
    m_kind = kind;
    findKinds();
    m_held.clear();
    choose();
    endResetModel();
}

void NamesModel::hold(const QList<model::EntityId> &ids)
{
    beginResetModel();
    m_held.unite(QSet<model::EntityId>(ids.cbegin(), ids.cend()));
    choose();
    endResetModel();
}

void NamesModel::findKinds()
{
    m_kinds.clear();
    for (const model::Tag &tag : m_codebook.tags) {
        if (!m_kind.isNull() && (tag.id == m_kind || m_codebook.isBelow(tag.id, m_kind))) {
            m_kinds.insert(tag.id);
        }
    }
}

void NamesModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_column = column;
    m_order = order;
    arrange();
    choose();
    endResetModel();
}

/// Those that are alike in the column stand in the order of their names, which is that of the rows.
void NamesModel::arrange()
{
    QHash<model::TagId, qint64> kinds;
    for (const model::Tag &tag : m_codebook.tags) {
        kinds.insert(tag.id, kinds.size());
    }
    const bool descends = m_order == Qt::DescendingOrder;
    std::vector<std::pair<qint64, int>> keys;
    keys.reserve(m_rows.size());
    for (const Row &row : m_rows) {
        const auto place = static_cast<int>(keys.size());
        const qint64 key = m_column == Name ? place
            : m_column == Kind              ? kinds.value(row.tag)
                                            : counted(row.count, m_column);
        keys.emplace_back(descends ? -key : key, place);
    }
    std::sort(keys.begin(), keys.end());
    m_arranged.clear();
    m_arranged.reserve(keys.size());
    for (const auto &[key, place] : keys) {
        m_arranged.push_back(place);
    }
}

bool NamesModel::fits(const Row &row) const
{
    return (m_kinds.isEmpty() || m_kinds.contains(row.tag))
        && std::all_of(m_words.cbegin(), m_words.cend(), [&row](const QString &word) {
               return row.folded.contains(word);
           });
}

void NamesModel::choose()
{
    m_shown.clear();
    m_heldOnly = 0;
    for (const int place : m_arranged) {
        const Row &row = m_rows[static_cast<size_t>(place)];
        if (fits(row)) {
            m_shown.push_back(place);
        } else if (m_held.contains(row.id)) {
            m_shown.push_back(place);
            ++m_heldOnly;
        }
    }
}

model::EntityId NamesModel::idAt(int row) const
{
    return row >= 0 && row < shown() ? m_rows[static_cast<size_t>(m_shown[static_cast<size_t>(row)])].id
                                     : model::EntityId();
}

model::TagId NamesModel::kindAt(int row) const
{
    return row >= 0 && row < shown() ? m_rows[static_cast<size_t>(m_shown[static_cast<size_t>(row)])].tag
                                     : model::TagId();
}

QString NamesModel::nameAt(int row) const
{
    return row >= 0 && row < shown() ? m_rows[static_cast<size_t>(m_shown[static_cast<size_t>(row)])].name
                                     : QString();
}

int NamesModel::rowOf(model::EntityId id) const
{
    for (int row = 0; row < shown(); ++row) {
        if (idAt(row) == id) {
            return row;
        }
    }
    return -1;
}

int NamesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : shown();
}

int NamesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NamesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= shown()) {
        return {};
    }
    const Row &row = m_rows[static_cast<size_t>(m_shown[static_cast<size_t>(index.row())])];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Name ? about(row) : QString();
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            ((index.column() >= Mentions ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter).toInt());
    case Qt::ForegroundRole:
        if (const model::Tag *tag = m_codebook.find(row.tag); tag && index.column() == Kind) {
            return m_theme.style(*tag).ink;
        }
        return {};
    default:
        return {};
    }
}

QVariant NamesModel::text(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Kind:
        return labelOfKind(row.tag);
    default:
        return m_isCounted ? QLocale().toString(counted(row.count, column)) : QString();
    }
}

QString NamesModel::labelOfKind(model::TagId id) const
{
    const model::Tag *tag = m_codebook.find(id);
    return tag ? labelOf(*tag) : QString();
}

QString NamesModel::about(const Row &row) const
{
    return row.aliases.isEmpty() ? row.name
                                 : tr("%1, also called %2").arg(row.name, row.aliases.join(u", "_s));
}

QVariant NamesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(
            ((section >= Mentions ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter).toInt());
    }
    const QStringList titles{tr("Name"),     tr("Kind"),   tr("Mentions"),
                             tr("Articles"), tr("Claims"), tr("Words quoted")};
    const QStringList tips{
        tr("What all mentions are called in lists and exports"),
        tr("The tag of its mentions"),
        tr("How often it is tagged, in the coding that counts"),
        tr("In how many articles it is mentioned or says something"),
        tr("How many claims have it as a source"),
        tr("Words within quotation marks in these claims")};
    if (role == Qt::ToolTipRole) {
        return QString(titles.value(section) + u'\n' + tips.value(section));
    }
    return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

} // namespace ui
