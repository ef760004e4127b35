// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/failing_disk.h"

#include "tests/faults/disk.h"

#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tests;

namespace {

std::string pathOf(int descriptor)
{
    std::string path(PATH_MAX, '\0');
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t size = ::readlink(link.c_str(), path.data(), path.size());
    path.resize(size > 0 ? static_cast<size_t>(size) : 0);
    return path;
}

std::string inodeOf(int descriptor)
{
    struct stat status = {};
    ::fstat(descriptor, &status);
    return std::to_string(status.st_ino);
}

std::string inodeOf(const char *path)
{
    struct stat status = {};
    ::stat(path, &status);
    return std::to_string(status.st_ino);
}

std::string nameIn(const char *path)
{
    const char *slash = std::strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/// How many of the bytes are written; -1 if none may be.
ssize_t allowed(int descriptor, size_t bytes)
{
    switch (disk().outcome(Write, pathOf(descriptor))) {
    case Outcome::Fails:
        return -1;
    case Outcome::TakesHalf:
        return static_cast<ssize_t>(bytes > 1 ? bytes / 2 : bytes);
    case Outcome::Well:
        break;
    }
    return static_cast<ssize_t>(bytes);
}

void noteWrite(int descriptor, off_t offset, const void *bytes, ssize_t size)
{
    if (disk().isRecording() && size > 0) {
        disk().note(
            pathOf(descriptor),
            "write " + inodeOf(descriptor) + ' ' + std::to_string(offset) + ' ' + std::to_string(size), bytes,
            static_cast<size_t>(size));
    }
}

ssize_t writeAt(const char *name, int descriptor, const void *bytes, size_t size, off_t offset)
{
    const ssize_t some = allowed(descriptor, size);
    if (some < 0) {
        return -1;
    }
    auto *function = real<ssize_t(int, const void *, size_t, off_t)>(name);
    const ssize_t written = function(descriptor, bytes, static_cast<size_t>(some), offset);
    noteWrite(descriptor, offset, bytes, written);
    return written;
}

ssize_t readAt(const char *name, int descriptor, void *bytes, size_t size, off_t offset)
{
    if (disk().outcome(Read, pathOf(descriptor)) != Outcome::Well) {
        return -1;
    }
    return real<ssize_t(int, void *, size_t, off_t)>(name)(descriptor, bytes, size, offset);
}

int truncateTo(const char *name, int descriptor, off_t size)
{
    if (disk().outcome(Truncate, pathOf(descriptor)) != Outcome::Well) {
        return -1;
    }
    const int result = real<int(int, off_t)>(name)(descriptor, size);
    if (result == 0 && disk().isRecording()) {
        disk().note(pathOf(descriptor), "truncate " + inodeOf(descriptor) + ' ' + std::to_string(size));
    }
    return result;
}

int syncNow(const char *name, int descriptor)
{
    const std::string path = pathOf(descriptor);
    if (disk().outcome(Sync, path) != Outcome::Well) {
        return -1;
    }
    if (disk().isBelow(path)) {
        disk().note(path, path == disk().folder() ? "syncfolder" : "sync " + inodeOf(descriptor));
        return 0; // nobody cuts the power, so it need not take its time
    }
    return real<int(int)>(name)(descriptor);
}

int openFile(const char *name, const char *path, int flags, mode_t mode)
{
    if ((flags & O_ACCMODE) != O_RDONLY) {
        const Kind kind = (flags & O_CREAT) != 0 ? Create : OpenToWrite;
        if (disk().outcome(kind, path) != Outcome::Well) {
            return -1;
        }
    }
    const int descriptor = real<int(const char *, int, ...)>(name)(path, flags, mode);
    if (descriptor >= 0 && disk().isRecording() && path != disk().folder()) {
        disk().note(path, "open " + inodeOf(descriptor) + ' ' + nameIn(path));
    }
    return descriptor;
}

/// The flags of a call that may have a mode, and the mode.
mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

int control(const char *name, int descriptor, int command, void *argument)
{
    const bool locks = command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK;
    if (locks && disk().outcome(RangeLock, pathOf(descriptor)) != Outcome::Well) {
        return -1;
    }
    return real<int(int, int, ...)>(name)(descriptor, command, argument);
}

} // namespace

extern "C" {

void failDisk(const char *folder, const char *way, long nth, bool always)
{
    disk().fail(folder, way, nth, always);
}

long mendDisk()
{
    return disk().mend();
}

void recordDisk(const char *folder, const char *file)
{
    disk().record(folder, file);
}

void noteOnDisk(const char *text)
{
    disk().note(disk().folder(), std::string("note ") + text);
}

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openFile("open", path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openFile("open64", path, flags, mode);
}

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    const ssize_t some = allowed(descriptor, size);
    if (some < 0) {
        return -1;
    }
    const off_t offset = disk().isRecording() ? ::lseek(descriptor, 0, SEEK_CUR) : 0;
    auto *function = real<ssize_t(int, const void *, size_t)>("write");
    const ssize_t written = function(descriptor, bytes, static_cast<size_t>(some));
    noteWrite(descriptor, offset, bytes, written);
    return written;
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset)
{
    return writeAt("pwrite", descriptor, bytes, size, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    return writeAt("pwrite64", descriptor, bytes, size, offset);
}

ssize_t read(int descriptor, void *bytes, size_t size)
{
    if (disk().outcome(Read, pathOf(descriptor)) != Outcome::Well) {
        return -1;
    }
    return real<ssize_t(int, void *, size_t)>("read")(descriptor, bytes, size);
}

ssize_t pread(int descriptor, void *bytes, size_t size, off_t offset)
{
    return readAt("pread", descriptor, bytes, size, offset);
}

ssize_t pread64(int descriptor, void *bytes, size_t size, off64_t offset)
{
    return readAt("pread64", descriptor, bytes, size, offset);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    return truncateTo("ftruncate", descriptor, size);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    return truncateTo("ftruncate64", descriptor, size);
}

int fsync(int descriptor)
{
    return syncNow("fsync", descriptor);
}

int fdatasync(int descriptor)
{
    return syncNow("fdatasync", descriptor);
}

int unlink(const char *path) noexcept
{
    if (disk().outcome(Unlink, path) != Outcome::Well) {
        return -1;
    }
    const int result = real<int(const char *)>("unlink")(path);
    if (result == 0) {
        disk().note(path, "unlink " + nameIn(path));
    }
    return result;
}

int rename(const char *from, const char *to) noexcept
{
    if (disk().outcome(Rename, to) != Outcome::Well) {
        return -1;
    }
    const int result = real<int(const char *, const char *)>("rename")(from, to);
    if (result == 0 && disk().isRecording()) {
        disk().note(to, "rename " + inodeOf(to) + ' ' + nameIn(from) + ' ' + nameIn(to));
    }
    return result;
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    if (disk().outcome(Rename, to) != Outcome::Well) {
        return -1;
    }
    auto *function = real<int(int, const char *, int, const char *, unsigned)>("renameat2");
    const int result = function(fromFolder, from, toFolder, to, flags);
    if (result == 0 && disk().isRecording()) {
        disk().note(to, "rename " + inodeOf(to) + ' ' + nameIn(from) + ' ' + nameIn(to));
    }
    return result;
}

/// How a file without a name gets one.
int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    if (disk().outcome(Rename, to) != Outcome::Well) {
        return -1;
    }
    return real<int(int, const char *, int, const char *, int)>("linkat")(
        fromFolder, from, toFolder, to, flags);
}

int flock(int descriptor, int operation) noexcept
{
    if (operation != LOCK_UN && disk().outcome(FileLock, pathOf(descriptor)) != Outcome::Well) {
        return -1;
    }
    return real<int(int, int)>("flock")(descriptor, operation);
}

int fcntl(int descriptor, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    return control("fcntl", descriptor, command, argument);
}

int fcntl64(int descriptor, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    return control("fcntl64", descriptor, command, argument);
}
}
