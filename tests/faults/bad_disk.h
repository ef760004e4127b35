// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tests {

/// What a disk does wrong, and at which of the operations on the project it begins.
struct BadDisk
{
    QString folder;
    QString way; ///< as failDisk() names it
    bool always = false;
    int first = 1;
    int step = 1; ///< 1 tries each operation
};

/// Does some work (`edits`, `import`, `copy` or `backup`) on a fresh project again and again, with each
/// operation of the disk failing in turn, until nothing fails any more. Tells "error TEXT" for what people
/// are told, "wrong TEXT" for what must not be, and "tried N" at the end.
int workOnBadDisk(const QString &work, const BadDisk &disk);

} // namespace tests
