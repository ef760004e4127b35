// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/whole_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace model::storage {

namespace {

bool sync(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

} // namespace

bool syncToDisk(const QString &path)
{
    return sync(path, O_RDWR);
}

void startWritingOut(int descriptor, qint64 from, qint64 length)
{
#ifdef Q_OS_LINUX
    ::sync_file_range(descriptor, from, length, SYNC_FILE_RANGE_WRITE);
#else
    Q_UNUSED(descriptor)
    Q_UNUSED(from)
    Q_UNUSED(length)
#endif
}

bool waitForWritingOut(int descriptor, qint64 from, qint64 length)
{
#ifdef Q_OS_LINUX
    constexpr unsigned all = SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER;
    // A refusal is told once, here: a later fsync() would not hear of it. What a file system cannot do at all
    // is no refusal.
    return ::sync_file_range(descriptor, from, length, all) == 0
        || (errno != EIO && errno != ENOSPC && errno != EDQUOT);
#else
    Q_UNUSED(descriptor)
    Q_UNUSED(from)
    Q_UNUSED(length)
    return true;
#endif
}

bool renameOver(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return false;
    }
    syncFolderOf(to);
    return true;
}

void syncFolderOf(const QString &path)
{
    sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace model::storage
