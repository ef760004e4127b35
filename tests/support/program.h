// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace tests {

/// What one run of the built executable gave.
struct Run
{
    int code = -1; ///< the exit code; the signal's number, below zero, if one killed it
    QByteArray out;
    QString err;

    /// Standard output as one JSON object; fails the test if it is not.
    QJsonObject json() const;
};

/// The executable at work.
class Running
{
public:
    explicit Running(std::unique_ptr<QProcess> process)
        : m_process(std::move(process))
    {
    }

    void send(int signal) const;
    /// Waits for its end.
    Run finish() const;

private:
    std::unique_ptr<QProcess> m_process;
};

/// A folder of its own in which the built executable is run, as a script runs it: without a display, without
/// a platform plugin, with a home of its own.
class Program
{
public:
    enum class As { Oneself, Nobody };

    Run
    run(const QStringList &words, As user = As::Oneself,
        const QString &locale = QStringLiteral("C.UTF-8")) const;
    /// Words as they are typed, parted by single spaces.
    Run type(const QString &line) const { return run(line.split(u' ')); }
    Running start(
        const QStringList &words, As user = As::Oneself,
        const QString &locale = QStringLiteral("C.UTF-8")) const;
    /// A line for the shell, in which "$0" is the executable.
    Run shell(const QString &line) const;
    /// Whether this test may become a user who owns nothing and still run the executable.
    bool canBeNobody() const;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file and returns its path.
    QString file(const QString &name, const QByteArray &bytes) const;
    QByteArray bytes(const QString &name) const;
    bool has(const QString &name) const;
    /// What stands in the folder, hidden files too, but not the home.
    QStringList entries() const;

private:
    std::unique_ptr<QProcess> process(const QString &locale) const;

    QTemporaryDir m_folder;
};

} // namespace tests
