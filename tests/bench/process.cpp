// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/process.h"

#include "model/error.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int waitAtMost = 600'000;

Told run(const QString &name, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    Told told;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationDirPath() + u'/' + name, arguments);
    while (process.canReadLine() || process.waitForReadyRead(waitAtMost)) {
        const double now = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        while (process.canReadLine()) {
            const QByteArray line = process.readLine().trimmed();
            if (line == "painted") {
                told.painted = now;
            } else if (line.startsWith("memory ")) {
                told.megabytes.append(line.sliced(7).toDouble() * 1024 / 1e6);
            }
        }
    }
    process.waitForFinished(waitAtMost);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || told.painted == 0
        || told.megabytes.isEmpty()) {
        throw model::Error(
            u"“%1” failed or painted nothing."_s.arg(name),
            QString::fromUtf8(process.readAllStandardError()));
    }
    return told;
}

} // namespace

Told runProgram(const QStringList &arguments, int walk)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TAGLINE_BENCH_WALK"_s, QString::number(walk));
    return run(u"tagline_bench_program"_s, arguments, environment);
}

void makeSample(const QString &path)
{
    const QString program = QCoreApplication::applicationDirPath() + u"/tagline_bench_program"_s;
    if (QProcess::execute(program, {u"sample"_s, path}) != 0) {
        throw model::Error(u"The sample project could not be made."_s);
    }
}

Told runBareWindow(const QStringList &arguments)
{
    return run(u"tagline_bench_bare"_s, arguments, QProcessEnvironment::systemEnvironment());
}

} // namespace bench
