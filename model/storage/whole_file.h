// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model::storage {

/// Makes sure that the file's bytes are on the disk; false if the disk refuses.
bool syncToDisk(const QString &path);

/// Likewise what was written so far into an open file. A commit of another file waits for all that the disk
/// has taken and does not keep yet, so that should never be much.
bool syncToDisk(int descriptor);

/// Gives a finished file its final name, in place of what had it, in one step, and makes that last.
bool renameOver(const QString &from, const QString &to);

/// Makes a file's new name last. Some network shares cannot; the file itself is safe by then.
void syncFolderOf(const QString &path);

} // namespace model::storage
