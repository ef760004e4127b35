// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/harness.h"

#include "model/error.h"
#include "tests/bench/watchdog.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QProcess>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bench {

QString Limit::text() const
{
    const QString most = u"%1 %2"_s.arg(plus, 0, 'f', 0).arg(unit);
    QStringList parts;
    if (times > 0) {
        parts.append(u"≤ %1×"_s.arg(times) + (plus > 0 ? u" + "_s + most : QString()));
    } else {
        parts.append(u"≤ "_s + most);
    }
    if (spread > 0) {
        parts.append(u"p95 ≤ %1 medians"_s.arg(spread));
    }
    return parts.join(u", "_s);
}

bool Limit::holds(const Row &row) const
{
    const bool isTypicalFine = row.ours <= times * row.reference + plus;
    return isTypicalFine && row.stall <= stall && (spread <= 0 || row.ours95 <= spread * row.ours);
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void waitUntil(const std::function<bool()> &isSo)
{
    const QDeadlineTimer deadline(600'000);
    QTimer alarm;
    alarm.start(100);
    while (!isSo()) {
        if (deadline.hasExpired()) {
            throw model::Error(u"The bench waited ten minutes in vain."_s);
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

namespace {

void run(QProcess &shell, const QString &file, const QString &sql, const QStringList &options)
{
    shell.start(u"sqlite3"_s, options + QStringList{file, sql});
    shell.waitForFinished(-1);
    if (shell.error() == QProcess::FailedToStart || shell.exitCode() != 0) {
        throw model::Error(u"The sqlite3 shell failed on %1: %2. Install the package sqlite3."_s.arg(
            file, QString::fromUtf8(shell.readAllStandardError()).trimmed()));
    }
}

} // namespace

double timedShell(const QString &file, const QString &sql, const QStringList &options)
{
    QProcess shell;
    shell.setStandardOutputFile(QProcess::nullDevice());
    return timed([&] { run(shell, file, sql, options); });
}

QString askShell(const QString &file, const QString &sql)
{
    QProcess shell;
    run(shell, file, sql, {});
    return QString::fromUtf8(shell.readAllStandardOutput()).trimmed();
}

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    const double place = part * static_cast<double>(values.size() - 1);
    const auto below = static_cast<size_t>(place);
    const size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (values[above] - values[below]) * (place - static_cast<double>(below));
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

Row compare(
    const QString &bench, const QString &size, const QString &baselineWords, const Limit &limit, int rounds,
    const Measured &ours, const Measured &baseline)
{
    ours();
    baseline();
    std::vector<double> mine;
    std::vector<double> reference;
    double stall = 0;
    for (int i = 0; i < rounds; ++i) {
        Watchdog::takeLongest();
        mine.push_back(ours());
        stall = std::max(stall, Watchdog::takeLongest());
        reference.push_back(baseline());
    }
    Row row{
        .bench = bench,
        .size = size,
        .baseline = baselineWords,
        .ours = median(mine),
        .ours95 = percentile(mine, 0.95),
        .reference = median(reference),
        .limit = limit.text(),
        .rounds = rounds,
        .unit = limit.unit,
        .stall = stall};
    row.holds = limit.holds(row);
    return row;
}

Row worst(const QString &bench, const QString &size, double limit, int rounds, const Measured &ours)
{
    ours();
    std::vector<double> mine;
    Watchdog::takeLongest();
    for (int i = 0; i < rounds; ++i) {
        mine.push_back(ours());
    }
    Row row{
        .bench = bench,
        .size = size,
        .baseline = u"none; the slowest of all rounds counts"_s,
        .ours = percentile(mine, 1),
        .ours95 = percentile(mine, 0.95),
        .limit = Limit{0, limit}.text(),
        .rounds = rounds,
        .stall = Watchdog::takeLongest()};
    row.holds = row.ours <= limit && row.stall <= limit;
    return row;
}

Row unblocked(const QString &bench, const QString &size, int rounds, const Measured &ours)
{
    ours();
    std::vector<double> mine;
    Watchdog::takeLongest();
    for (int i = 0; i < rounds; ++i) {
        mine.push_back(ours());
    }
    Row row{
        .bench = bench,
        .size = size,
        .baseline = u"none"_s,
        .ours = median(mine),
        .ours95 = percentile(mine, 0.95),
        .limit = u"no event over 100 ms"_s,
        .rounds = rounds,
        .stall = Watchdog::takeLongest()};
    row.holds = row.stall <= Limit().stall;
    return row;
}

Row told(const QString &bench, const QString &size, const QString &unit, double figure)
{
    return {
        .bench = bench,
        .size = size,
        .baseline = u"none"_s,
        .ours = figure,
        .ours95 = figure,
        .limit = u"no limit"_s,
        .rounds = 1,
        .unit = unit};
}

void printTable(const std::vector<Row> &rows)
{
    QTextStream out(stdout);
    out << u"| bench | size | unit | ours | p95 | baseline | ratio | longest stall | must be | | baseline is |\n"_s;
    out << u"|---|---|---|---:|---:|---:|---:|---:|---|---|---|\n"_s;
    for (const Row &row : rows) {
        out << u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 | %8 ms | %9 | %10 | %11 |\n"_s
                   .arg(row.bench, row.size, row.unit)
                   .arg(row.ours, 0, 'f', 2)
                   .arg(row.ours95, 0, 'f', 2)
                   .arg(row.reference, 0, 'f', 2)
                   .arg(row.ratio(), 0, 'f', 2)
                   .arg(row.stall, 0, 'f', 0)
                   .arg(row.limit, row.holds ? u"holds"_s : u"MISSED"_s, row.baseline);
    }
}

QJsonArray toJson(const std::vector<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows) {
        array.append(QJsonObject{
            {u"bench"_s, row.bench},
            {u"size"_s, row.size},
            {u"unit"_s, row.unit},
            {u"median"_s, row.ours},
            {u"p95"_s, row.ours95},
            {u"baseline"_s, row.baseline},
            {u"baseline_median"_s, row.reference},
            {u"ratio"_s, row.ratio()},
            {u"limit"_s, row.limit},
            {u"holds"_s, row.holds},
            {u"rounds"_s, row.rounds},
            {u"longest_stall_ms"_s, row.stall},
        });
    }
    return array;
}

} // namespace bench
