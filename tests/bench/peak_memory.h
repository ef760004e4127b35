// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

#include <cstdio>

/// What a measured process tells the bench, line by line on standard output.
namespace bench {

inline void say(const QByteArray &line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

/// "memory KILOBYTES": the most that was resident so far.
inline void sayPeakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("VmHWM:")) {
                say("memory " + line.sliced(6).simplified().split(' ').first());
            }
        }
    }
}

/// What of this process is in memory now.
inline double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    constexpr double pagesInMegabyte = 256;
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() / pagesInMegabyte
                                          : 0;
}

} // namespace bench
