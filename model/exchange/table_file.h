// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/decode.h"

#include <QString>

#include <functional>

namespace model::exchange {

/// What one kind of table is told apart by when its file is refused.
struct TableFile
{
    qint64 largest = 0; ///< bytes
    QString tooLarge;   ///< "too large for a codebook. Choose …"
    QString howToSave;  ///< "Save the codebook as a CSV file (UTF-8) and give that."
};

/// The text of a file or pipe that should be a CSV table. Throws model::Error if it cannot be read, is too
/// large, has a zero byte, or is a workbook, an archive or something else that is no text. `between` is
/// called while a pipe keeps it waiting, and may throw.
reading::Decoded
decodedTable(const QString &path, const TableFile &table, const std::function<void()> &between = {});

} // namespace model::exchange
