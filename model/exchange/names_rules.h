// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/codebook_rules.h"
#include "model/exchange/names_file.h"

#include <QHash>

namespace model::exchange {

/// Joins the rows of a list of names that are about the same, and refuses what contradicts itself.
class NamesRules
{
public:
    explicit NamesRules(QList<ListedName> rows)
        : m_rows(std::move(rows))
    {
    }

    /// Throws RowError at the first row that breaks a rule.
    QList<ListedName> names();
    /// After names(): sentences for people.
    const QStringList &warnings() const { return m_warnings; }

private:
    using Ways = QHash<qsizetype, QList<qsizetype>>; ///< from a row to those whose names are its aliases

    void join();
    void joinInto(ListedName &known, const ListedName &row);
    void refuseTwoNames() const;
    void judgeAliases();
    void refuseCycle(qsizetype from, const Ways &ways, QSet<qsizetype> &left) const;
    [[noreturn]] void refuseCircle(QList<qsizetype> circle) const;
    using Key = std::pair<TagId, QString>; ///< the name without regard to case
    static Key keyOf(TagId tag, const QString &name);

    QList<ListedName> m_rows;
    QList<ListedName> m_names;
    QHash<Key, QList<qsizetype>> m_byName; ///< places in m_names
    QStringList m_warnings;
};

} // namespace model::exchange
