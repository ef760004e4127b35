// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speaks/claims_behind.h"

#include "model/project/reference.h"
#include "ui/panel/marks.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using model::storage::SpokenClaimRow;
using model::storage::VariableRow;

namespace {

constexpr size_t pieceSize = 100;

const VariableRow *variableIn(const std::vector<VariableRow> &variables, const QString &name)
{
    const auto found =
        std::find_if(variables.begin(), variables.end(), [&](const auto &one) { return one.name == name; });
    return found == variables.end() ? nullptr : &*found;
}

} // namespace

void ClaimsBehind::show(
    model::Project *project, const std::vector<qint64> &keys, const std::vector<VariableRow> &variables)
{
    beginResetModel();
    ++m_show;
    m_project = project;
    m_keys = keys;
    m_variables = variables;
    m_rows.clear();
    m_asked = 0;
    m_isReading = false;
    endResetModel();
    fetchMore({});
}

void ClaimsBehind::clear()
{
    show(nullptr, {}, {});
}

int ClaimsBehind::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

bool ClaimsBehind::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_project && !m_isReading && m_asked < m_keys.size();
}

void ClaimsBehind::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    const size_t until = std::min(m_keys.size(), m_asked + pieceSize);
    const std::vector<qint64> some(
        m_keys.begin() + static_cast<qsizetype>(m_asked), m_keys.begin() + static_cast<qsizetype>(until));
    m_asked = until;
    m_isReading = true;
    const auto keyOf = [this](const QString &name) {
        const VariableRow *variable = variableIn(m_variables, name);
        return variable ? variable->key : 0;
    };
    m_project->read<std::vector<SpokenClaimRow>>(
        this,
        [some, quotation = keyOf(u"quotation"_s),
         verification = keyOf(u"verification"_s)](model::storage::Store &store) {
            return model::storage::SpokenRows(store.database()).shownClaims(some, quotation, verification);
        },
        [this, show = m_show](const std::vector<SpokenClaimRow> &rows) {
            if (show == m_show) {
                take(rows);
            }
        });
}

void ClaimsBehind::take(const std::vector<SpokenClaimRow> &rows)
{
    m_isReading = false;
    if (!rows.empty()) {
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        endInsertRows();
    }
}

QString ClaimsBehind::labelOf(const QString &name, const QString &code) const
{
    const VariableRow *variable = variableIn(m_variables, name);
    if (variable) {
        for (const model::storage::OptionRow &option : variable->options) {
            if (option.value == code) {
                return option.label;
            }
        }
    }
    return code;
}

QString ClaimsBehind::whereOf(const SpokenClaimRow &row) const
{
    QStringList parts{
        row.title.simplified(), row.outlet.simplified(), model::dateInWords(row.published, QLocale()),
        labelOf(u"quotation"_s, row.quotation),
        labelOf(u"verification"_s, row.verification.isEmpty() ? u"unchecked"_s : row.verification)};
    parts.removeAll(QString());
    // Else a date after an Arabic title falls apart.
    std::transform(parts.cbegin(), parts.cend(), parts.begin(), marks::isolated);
    return parts.join(u" · "_s);
}

QVariant ClaimsBehind::data(const QModelIndex &index, int role) const
{
    const SpokenClaimRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.words.simplified();
    case Qt::ToolTipRole:
        return row.words;
    case WhereRole:
        return whereOf(row);
    case Qt::AccessibleTextRole:
        return QString(row.words.simplified() + u", "_s + whereOf(row));
    default:
        return {};
    }
}

} // namespace ui
