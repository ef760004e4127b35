// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/whole_file.h"

#include <QFile>
#include <QFileInfo>

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

bool syncToDisk(int descriptor)
{
    return ::fsync(descriptor) == 0;
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
