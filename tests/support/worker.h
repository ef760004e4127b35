// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <optional>

namespace tests {

/// What a store has promised to keep: the history up to a number, after which the article looks so.
struct Acknowledged
{
    qint64 number = 0;
    QByteArray digest;
};

/// A process of tests/faults/fault_worker.cpp and what it told, line by line.
class Worker
{
public:
    explicit Worker(const QStringList &arguments);

    QString line();
    void kill();
    QStringList linesToTheEnd();
    void letGo();
    qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
};

/// "ack NUMBER DIGEST"
std::optional<Acknowledged> acknowledged(const QString &line);
/// What the last acknowledged line before the first that begins so says.
Acknowledged lastBefore(const QStringList &lines, const QString &beginning);
/// The rest of the first line that begins so.
QString firstThat(const QStringList &lines, const QString &beginning);

/// TAGLINE_SEED, else by chance.
quint32 seedOfTheDay();

} // namespace tests
