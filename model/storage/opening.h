// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/lock.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace model::storage {

/// How a project can be opened at this moment, and what must be kept while it is open.
struct Opening
{
    enum class Kind {
        Writable,    ///< open `file` for reading and writing
        ReadOnly,    ///< open `file` for reading; `reason` says why no more
        OpenHere,    ///< a process of this machine has it: ask it to raise its window, or open read-only
        OtherMachine ///< ask the person: take the lock over, or open read-only
    };

    Kind kind = Kind::ReadOnly;
    QString path; ///< the project, links resolved
    QString
        file; ///< what to open: the project, or a copy of it where an unfinished change must be taken back
    QString reason;    ///< for people; empty when writable
    LockHolder holder; ///< with OpenHere and OtherMachine
    std::shared_ptr<Lock> lock;
    std::shared_ptr<QTemporaryDir> copy;
};

enum class OpeningWish {
    Write,
    TakeOver, ///< as Write, and another machine's lock is taken away: the person agreed
    ReadOnly
};

/// Finds out how the project can be opened, and takes its lock where it will be written. Throws model::Error
/// if the file cannot be read at all.
Opening prepareOpening(const QString &path, OpeningWish wish = OpeningWish::Write);

/// The same for commands, which can ask nobody: writable, or a model::Error that says why not and what to do.
Opening prepareWriting(const QString &path);

} // namespace model::storage
