// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/process.h"

#include "model/error.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int waitAtMost = 600'000;

/// With a screen as people have: on the offscreen platform's own a window would be smaller.
QString platform()
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"screen.json"_s);
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly)) {
        file.write(R"({"screens": [{"name": "desk", "x": 0, "y": 0, "width": 1600, "height": 1000,
                       "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    }
    return u"offscreen:configfile="_s + path;
}

QProcessEnvironment surroundings()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, platform());
    return environment;
}

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
    auto environment = surroundings();
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
    return run(u"tagline_bench_bare"_s, arguments, surroundings());
}

} // namespace bench
