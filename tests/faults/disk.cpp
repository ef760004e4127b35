// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace tests {

Disk::Disk()
{
    // "FOLDER:WAY:NTH:once|always"
    const char *wish = std::getenv("FAILING_DISK");
    if (!wish) {
        return;
    }
    const std::string words = wish;
    const size_t last = words.rfind(':');
    const size_t second = words.rfind(':', last - 1);
    const size_t first = words.rfind(':', second - 1);
    fail(
        words.substr(0, first), words.substr(first + 1, second - first - 1),
        std::stol(words.substr(second + 1)), words.substr(last + 1) == "always");
}

void Disk::fail(const std::string &folder, const std::string &way, long nth, bool always)
{
    const std::lock_guard guard(m_mutex);
    m_folder = folder;
    m_way = way;
    m_left = nth;
    m_always = always;
    m_failures = 0;
}

long Disk::mend()
{
    const std::lock_guard guard(m_mutex);
    m_way.clear();
    return m_failures;
}

void Disk::record(const char *folder, const char *file)
{
    const std::lock_guard guard(m_mutex);
    m_folder = folder;
    m_record = std::fopen(file, "wbe");
}

Outcome Disk::outcome(Kind kind, const std::string &path)
{
    const std::lock_guard guard(m_mutex);
    if (m_way.empty() || !concerns(kind) || !isBelow(path)) {
        return Outcome::Well;
    }
    --m_left;
    if (m_left > 0 || (m_left < 0 && !m_always)) {
        return Outcome::Well;
    }
    ++m_failures;
    tell();
    if (m_way == "short" && m_left == 0) {
        return Outcome::TakesHalf;
    }
    errno = number();
    return Outcome::Fails;
}

void Disk::note(const std::string &path, const std::string &line, const void *bytes, size_t size)
{
    const std::lock_guard guard(m_mutex);
    if (!m_record || !isBelow(path)) {
        return;
    }
    const int before = errno;
    std::fprintf(m_record, "%s\n", line.c_str());
    if (size > 0) {
        std::fwrite(bytes, 1, size, m_record);
    }
    std::fflush(m_record);
    errno = before;
}

bool Disk::isBelow(const std::string &path) const
{
    return !m_folder.empty() && path.compare(0, m_folder.size(), m_folder) == 0
        && (path.size() == m_folder.size() || path[m_folder.size()] == '/');
}

bool Disk::concerns(Kind kind) const
{
    if (m_way == "reading") {
        return kind == Read;
    }
    if (m_way == "sync") {
        return kind == Sync;
    }
    if (m_way == "locks") {
        return kind == FileLock || kind == RangeLock;
    }
    if (m_way == "flock") {
        return kind == FileLock;
    }
    if (m_way == "short") {
        return kind == Write;
    }
    if (m_way == "full") {
        return kind <= Create && kind != Unlink;
    }
    return kind <= OpenToWrite;
}

int Disk::number() const
{
    if (m_way == "locks") {
        return ENOLCK;
    }
    if (m_way == "flock") {
        return EOPNOTSUPP;
    }
    return m_way == "full" || m_way == "short" ? ENOSPC : EIO;
}

void Disk::tell()
{
    if (const char *file = std::getenv("FAILING_DISK_TOLD")) {
        const int told =
            real<int(const char *, int, ...)>("open")(file, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
        ::close(told);
    }
}

/// Never destroyed: the last files are closed after everything.
Disk &disk()
{
    static Disk &disk = *new Disk;
    return disk;
}

} // namespace tests
