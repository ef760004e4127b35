// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/raw_row.h"

#include <QString>

#include <span>
#include <utility>

namespace model::storage {

/// A table of a project as a repair knows it.
struct RepairTable
{
    const char16_t *name;
    const char *words; ///< what people call what it holds: of model::Message, in English
    /// One letter a column, in the order of the file: N the rowid, I integer, T text, U the row's public id,
    /// V another's, H a hash, X an article's text; small letters may be NULL.
    const char *shape;
    const char16_t *insert;
    /// Its index of public ids, empty if it has none, and where in that the row's own number stands.
    const char16_t *idIndex = u"";
    size_t numberInIndex = 1;
    int since = 1; ///< the version of the schema that brought it
};

/// All of ours, those first that others refer to.
std::span<const RepairTable> repairTables();

/// The one of this name; it must be one of ours.
const RepairTable &repairTable(QStringView name);

/// What tells a row from the others of its table.
using RowKey = std::pair<qint64, qint64>;
RowKey keyOf(const RepairTable &table, const std::vector<RawCell> &cells);

/// The row's values if it has the table's shape. `strict`: its public id must be a well-formed one, or what
/// it holds fit together, which makes sure enough that a row of an unknown table is one of this.
std::optional<std::vector<RawCell>> fitted(const RepairTable &table, const RawRow &row, bool strict);

/// A UUID in lower case without braces.
bool isPublicId(const QByteArray &text);

} // namespace model::storage
