// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace app {

enum ExitCode { Done = 0, CouldNot = 1, WrongUsage = 2, DoneWithWarnings = 3 };

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

/// Lets Ctrl-C and SIGTERM end the work at the next good moment, and broken pipes be errors.
void watchSignals();
/// Throws model::Error if the person pressed Ctrl-C; called between slices of work.
void stopIfInterrupted();

} // namespace app
