// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind tests/faults/failing_disk.h: which operation fails, and what is recorded.
#pragma once

#include <cstdio>
#include <dlfcn.h>
#include <mutex>
#include <string>

namespace tests {

enum Kind { Write, Sync, Truncate, Unlink, Rename, Create, OpenToWrite, Read, FileLock, RangeLock };

enum class Outcome { Well, Fails, TakesHalf };

/// The C library's own function of that name.
template <typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

class Disk
{
public:
    /// As the environment wishes it.
    Disk();

    void fail(const std::string &folder, const std::string &way, long nth, bool always);
    long mend();
    void record(const char *folder, const char *file);

    /// What becomes of an operation; sets errno where it fails.
    Outcome outcome(Kind kind, const std::string &path);
    /// Writes a line of the record, with the bytes that belong to it.
    void note(const std::string &path, const std::string &line, const void *bytes = nullptr, size_t size = 0);

    bool isBelow(const std::string &path) const;
    bool isRecording() const { return m_record != nullptr; }
    const std::string &folder() const { return m_folder; }

private:
    bool concerns(Kind kind) const;
    int number() const;
    static void tell();

    std::mutex m_mutex;
    std::string m_folder;
    std::string m_way;
    long m_left = 0;
    bool m_always = false;
    long m_failures = 0;
    std::FILE *m_record = nullptr;
};

Disk &disk();

} // namespace tests
