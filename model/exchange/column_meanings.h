// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model::exchange {

/// What an exported column holds.
struct ColumnMeaning
{
    QString meaning;
    QString type; ///< "text", "id", "integer", "date", "0 or 1", in English
    QString unit; ///< "code points", "words", …; empty where it has none

    friend bool operator==(const ColumnMeaning &, const ColumnMeaning &) = default;
};

/// For people, in the language that the window speaks. By the column's name in the header; columns of one
/// name mean the same in every table. "n.person" and "has.person" are known for every tag. An empty meaning
/// for a name that no table has.
ColumnMeaning columnMeaning(const QString &column);

} // namespace model::exchange
