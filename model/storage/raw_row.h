// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace model::storage {

/// One value as it stands in a page.
struct RawCell
{
    enum class Kind { Null, Integer, Real, Text, Blob };

    Kind kind = Kind::Null;
    qint64 number = 0; ///< of an integer
    QByteArray bytes;  ///< of a text or blob
};

/// One row of a table or an index.
struct RawRow
{
    std::optional<qint64> id; ///< the rowid, where the table has one
    std::vector<RawCell> cells;
    /// Where the way to the row's further pages is broken, its end stands as zeros; this is what the pages
    /// behind hold, which may be right: whoever can prove it may take it.
    QByteArray guess;
};

/// A number in SQLite's variable length; moves `at` on. Nothing if it reaches beyond the bytes.
std::optional<qint64> variableNumber(const QByteArray &bytes, qsizetype &at);

/// The values of a record. Nothing if the bytes are none.
std::optional<std::vector<RawCell>> cellsOf(const QByteArray &record);

} // namespace model::storage
