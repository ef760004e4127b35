// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/names_model.h"

#include "model/text/name_form.h"
#include "ui/panel/tag_label.h"

#include <QLocale>

#include <algorithm>

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
    m_rows.clear();
    m_rows.reserve(static_cast<size_t>(names.size()));
    for (const model::NameIndex::Known &known : names.all()) {
        if (!known.id.isNull()) {
            m_rows.push_back(
                {known.id, known.tag, known.name, known.aliases, known.folded, m_counts.value(known.id)});
        }
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
    m_kinds.clear();
    for (const model::Tag &tag : m_codebook.tags) {
        if (!kind.isNull() && (tag.id == kind || m_codebook.isBelow(tag.id, kind))) {
            m_kinds.insert(tag.id);
        }
    }
    choose();
    endResetModel();
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

void NamesModel::arrange()
{
    const auto byName = [](const Row &a, const Row &b) {
        const int order = a.folded.compare(b.folded);
        return order != 0 ? order < 0 : a.id < b.id;
    };
    const bool descends = m_order == Qt::DescendingOrder;
    if (m_column == Name) {
        std::sort(m_rows.begin(), m_rows.end(), [&](const Row &a, const Row &b) {
            return descends ? byName(b, a) : byName(a, b);
        });
        return;
    }
    QHash<model::TagId, qint64> places;
    for (const model::Tag &tag : m_codebook.tags) {
        places.insert(tag.id, places.size());
    }
    const auto value = [&](const Row &row) {
        return m_column == Kind ? places.value(row.tag) : counted(row.count, m_column);
    };
    std::sort(m_rows.begin(), m_rows.end(), [&](const Row &a, const Row &b) {
        const qint64 first = value(a);
        const qint64 second = value(b);
        return first != second ? (first < second) != descends : byName(a, b);
    });
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
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (fits(m_rows[i])) {
            m_shown.push_back(static_cast<int>(i));
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
