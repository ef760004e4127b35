// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace bench {

/// What a process told: see peak_memory.h.
struct Told
{
    double painted = 0;      ///< milliseconds from its start
    QList<double> megabytes; ///< peaks, as often as it said
};

/// Starts one of the two programs beside this one, with settings and backups of its own, and waits for its
/// end. Throws model::Error if it fails or paints nothing.
Told runProgram(const QStringList &arguments, int walk = 0);
Told runBareWindow(const QStringList &arguments);
/// Makes the program's sample project.
void makeSample(const QString &path);

} // namespace bench
