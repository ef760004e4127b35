// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace tests {

/// What one run of the built executable gave.
struct Run
{
    int code = -1;
    QByteArray out;
    QString err;

    /// Standard output as one JSON object; fails the test if it is not.
    QJsonObject json() const;
};

/// A folder of its own in which the built executable is run, as a script runs it: without a display, without
/// a platform plugin, with a home of its own.
class Program
{
public:
    Run run(const QStringList &arguments) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file and returns its path.
    QString file(const QString &name, const QByteArray &bytes) const;
    QByteArray bytes(const QString &name) const;
    bool has(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

} // namespace tests
