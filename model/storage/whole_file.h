// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model::storage {

/// Makes sure that the file's bytes are on the disk; false if the disk refuses.
bool syncToDisk(const QString &path);

/// Lets the disk begin to take what was written, without waiting for it: else a commit of another file waits
/// for all of it.
void startWritingOut(int descriptor, qint64 from, qint64 length);
/// Waits until the disk has taken these bytes, which it began to take before; false if it refuses them. Who
/// waits for what was begun some megabytes ago never has more than these stand before somebody else's commit.
bool waitForWritingOut(int descriptor, qint64 from, qint64 length);

/// Gives a finished file its final name, in place of what had it, in one step, and makes that last.
bool renameOver(const QString &from, const QString &to);

/// Makes a file's new name last. Some network shares cannot; the file itself is safe by then.
void syncFolderOf(const QString &path);

} // namespace model::storage
