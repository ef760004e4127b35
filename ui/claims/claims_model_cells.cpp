// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the list of claims show, and what is typed into them.
#include "ui/claims/appearance.h"
#include "ui/claims/claims_model.h"
#include "ui/panel/marks.h"
#include "ui/short_date.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using model::storage::ClaimRow;

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ClaimsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : claimColumns;
}

QString ClaimsModel::checked(const ClaimRow &row, bool isLong) const
{
    if (row.checkedAt == 0) {
        return {};
    }
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(row.checkedAt);
    const QString when = isLong ? QLocale().toString(at, QLocale::LongFormat)
                                : QLocale().toString(at.date(), QLocale::ShortFormat);
    const QString who = m_all.coders.value(row.checkedBy);
    return who.isEmpty() ? when
                         : tr("%1, %2", "who checked a claim, and when").arg(marks::isolated(who), when);
}

/// "3×"; whoever is checked twice with two results stands out by words.
QString ClaimsModel::same(const ClaimRow &row) const
{
    if (!m_all.same.contains(row.id)) {
        return {};
    }
    const QString times = tr("%1×", "so many times").arg(QLocale().toString(m_all.same.of(row.id).size()));
    return m_all.same.differs(row.id) ? tr("%1, verdicts differ", "how often").arg(times) : times;
}

QList<ClaimRow> ClaimsModel::sameAs(const ClaimRow &row) const
{
    QList<ClaimRow> rows;
    for (const int place : m_all.same.of(row.id)) {
        if (m_all.rows.at(place).id != row.id) {
            rows.append(m_all.rows.at(place));
        }
    }
    std::sort(rows.begin(), rows.end(), [this](const ClaimRow &a, const ClaimRow &b) {
        return std::pair(m_all.articles.value(a.article).published, m_all.articles.value(a.article).place)
            < std::pair(m_all.articles.value(b.article).published, m_all.articles.value(b.article).place);
    });
    return rows;
}

QString ClaimsModel::appearance(const ClaimRow &row) const
{
    return appearanceText(
        m_all.articles.value(row.article),
        isUnchecked(row) ? QString() : m_all.labels.value(row.verification, row.verification));
}

QStringList ClaimsModel::appearances(const ClaimRow &row) const
{
    QStringList lines;
    for (const ClaimRow &other : sameAs(row)) {
        lines.append(appearance(other));
    }
    return lines;
}

QString ClaimsModel::text(const ClaimRow &row, ClaimColumn column) const
{
    const ArticleFacts article = m_all.articles.value(row.article);
    switch (column) {
    case ClaimColumn::Claim:
        return row.words;
    case ClaimColumn::Source:
        return row.sources.isEmpty() ? tr("no source") : row.sources;
    case ClaimColumn::Article:
        return article.title.isEmpty() ? tr("Untitled") : article.title;
    case ClaimColumn::Date:
        return shortDate(article.published);
    case ClaimColumn::Same:
        return same(row);
    case ClaimColumn::Verification:
        return row.verification.isEmpty() ? tr("not coded") : labelOf(row.verification);
    case ClaimColumn::Checked:
        return checked(row, false);
    case ClaimColumn::Evidence:
        return row.evidence.simplified();
    case ClaimColumn::Note:
        return row.note.simplified();
    }
    return {};
}

QString ClaimsModel::tip(const ClaimRow &row, ClaimColumn column) const
{
    const ArticleFacts article = m_all.articles.value(row.article);
    switch (column) {
    case ClaimColumn::Article:
        return article.outlet.isEmpty() ? article.title : u"%1\n%2"_s.arg(article.title, article.outlet);
    case ClaimColumn::Same:
        return appearances(row).join(u'\n');
    case ClaimColumn::Checked:
        return checked(row, true);
    case ClaimColumn::Evidence:
        return row.evidence;
    case ClaimColumn::Note:
        return row.note;
    default:
        return text(row, column);
    }
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ClaimRow &claim = row(index);
    const auto column = static_cast<ClaimColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(claim, column);
    case Qt::EditRole:
        return column == ClaimColumn::Verification ? claim.verification
            : column == ClaimColumn::Evidence      ? claim.evidence
            : column == ClaimColumn::Note          ? claim.note
                                                   : text(claim, column);
    case Qt::ToolTipRole:
        return claim.isOwn
            ? tip(claim, column)
            : QString(
                tip(claim, column) + u'\n'
                + tr("Coded by somebody else, or in another round: it can only be changed there."));
    case IsMutedRole:
        return (column == ClaimColumn::Source && claim.sources.isEmpty())
            || (column == ClaimColumn::Verification && isUnchecked(claim));
    case RowRole:
        return QVariant::fromValue(claim);
    default:
        return {};
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::ToolTipRole) {
        const bool isSame = static_cast<ClaimColumn>(section) == ClaimColumn::Same;
        return QString(
            (isSame ? tr("In how many places the same claim was made")
                    : headerData(section, orientation, Qt::DisplayRole).toString())
            + u'\n' + tr("Click to sort: forwards, backwards, the unchecked ones first"));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<ClaimColumn>(section)) {
    case ClaimColumn::Claim:
        return tr("Claim");
    case ClaimColumn::Source:
        return tr("Source");
    case ClaimColumn::Article:
        return tr("Article");
    case ClaimColumn::Date:
        return tr("Date");
    case ClaimColumn::Same:
        return tr("Said");
    case ClaimColumn::Verification:
        return tr("Verification");
    case ClaimColumn::Checked:
        return tr("Checked");
    case ClaimColumn::Evidence:
        return tr("Evidence");
    case ClaimColumn::Note:
        return tr("Note");
    }
    return {};
}

Qt::ItemFlags ClaimsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const auto column = static_cast<ClaimColumn>(index.column());
    const bool isField =
        column == ClaimColumn::Verification || column == ClaimColumn::Evidence || column == ClaimColumn::Note;
    return index.isValid() && isField && isWritable() && row(index).isOwn ? flags | Qt::ItemIsEditable
                                                                          : flags;
}

bool ClaimsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)
        || value.toString() == data(index, Qt::EditRole).toString()) {
        return false;
    }
    emit edited(row(index), static_cast<ClaimColumn>(index.column()), value.toString());
    return true;
}

} // namespace ui
