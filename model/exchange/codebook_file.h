// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace model::exchange {

/// The largest file that is read as a codebook.
inline constexpr qint64 largestCodebook = 16LL * 1024 * 1024;

/// A codebook from a file, and what people should know of how it was read.
struct ReadCodebook
{
    Codebook codebook;
    int version = 1;
    QStringList warnings; ///< a guessed encoding, columns that are not known, rows that are no tags
};

/// Reads the tags of a CSV as the table `codebook` has them, in any preset, or as a person writes them: only
/// the column "name" must be there, columns may stand in any order, and what is left out is chosen. Ids are
/// kept. Throws model::Error, which names the file and its line, where the table or its codebook is not
/// sound. `between` is called while a pipe keeps it waiting, and may throw.
ReadCodebook readCodebookFile(const QString &path, const std::function<void()> &between = {});

} // namespace model::exchange
