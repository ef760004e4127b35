// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worker.h"

#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <csignal>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

constexpr int patience = 60000;

} // namespace

Worker::Worker(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(FAULT_WORKER), arguments);
    REQUIRE(m_process.waitForStarted());
}

QString Worker::line()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(1000) && m_process.state() == QProcess::NotRunning) {
            return {};
        }
        REQUIRE(timer.elapsed() < patience);
    }
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

void Worker::kill()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
    REQUIRE(m_process.waitForFinished());
}

QStringList Worker::linesToTheEnd()
{
    REQUIRE((m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patience)));
    return QString::fromUtf8(m_process.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void Worker::letGo()
{
    m_process.write("\n");
    REQUIRE(m_process.waitForFinished());
}

std::optional<Acknowledged> acknowledged(const QString &line)
{
    const QStringList words = line.split(u' ');
    if (words.size() != 3 || words[0] != u"ack"_s) {
        return std::nullopt;
    }
    return Acknowledged{words[1].toLongLong(), words[2].toLatin1()};
}

Acknowledged lastBefore(const QStringList &lines, const QString &beginning)
{
    Acknowledged last;
    for (const QString &line : lines) {
        if (line.startsWith(beginning)) {
            break;
        }
        last = acknowledged(line).value_or(last);
    }
    return last;
}

QString firstThat(const QStringList &lines, const QString &beginning)
{
    for (const QString &line : lines) {
        if (line.startsWith(beginning)) {
            return line.sliced(beginning.size());
        }
    }
    return {};
}

quint32 seedOfTheDay()
{
    const QByteArray wished = qgetenv("TAGLINE_SEED");
    return wished.isEmpty() ? QRandomGenerator::global()->generate() : wished.toUInt();
}

} // namespace tests
