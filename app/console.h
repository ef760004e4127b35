// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace app {

enum ExitCode { Done = 0, CouldNot = 1, WrongUsage = 2, DoneWithWarnings = 3, Stopped = 128 };

/// The person stopped the work; no model::Error, so that nobody takes it for a failure to get around.
struct Interrupted
{
    int signal = 0;
};

/// Where a command's words go: results to standard output, everything else to standard error.
class Console
{
public:
    /// A line of the result.
    void print(const QString &line);
    void print(const QJsonObject &object);
    /// Something that was done differently from what could be expected; makes the exit code 3.
    void warn(const QString &text);
    /// A message that is neither result nor warning.
    void note(const QString &text);
    /// Why the work was not done.
    void fail(const QString &text);

    const QStringList &warnings() const { return m_warnings; }
    ExitCode exitCode() const { return m_warnings.isEmpty() ? Done : DoneWithWarnings; }

private:
    QStringList m_warnings;
};

/// Lets Ctrl-C, SIGTERM and SIGHUP end the work at the next good moment (the same signal a second time, at
/// once), and broken pipes be errors. What was ignored when the program started stays ignored.
void watchSignals();
/// Throws Interrupted if such a signal came; called between slices of work.
void stopIfInterrupted();

} // namespace app
