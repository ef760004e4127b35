// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

/// Measures what the program does against a plain baseline in the same run, interleaved with it, so that a
/// machine that speeds up or slows down moves both.
namespace bench {

/// One line of the table, in milliseconds of wall clock unless `unit` says otherwise.
struct Row
{
    QString bench;
    QString size;
    QString baseline; ///< what was measured beside it, in words
    double ours = 0;  ///< median
    double ours95 = 0;
    double reference = 0; ///< the baseline's median
    QString limit;        ///< what the ratio must be, in words
    bool holds = true;
    int rounds = 0;
    QString unit = QStringLiteral("ms");
    double stall = 0; ///< the longest that the window's thread was busy with one event, in milliseconds

    double ratio() const { return reference > 0 ? ours / reference : 0; }
};

/// What a median must not exceed: `times` the baseline, plus `plus` of the unit; how often the median its
/// 95th percentile may be, if that is bound, too; and how many milliseconds one event may take.
struct Limit
{
    double times = 1;
    double plus = 0;
    double spread = 0;
    QString unit = QStringLiteral("ms");
    double stall = 100;

    QString text() const;
    bool holds(const Row &row) const;
};

/// Both functions return the milliseconds (or what the limit's unit is) that count, so that their preparation
/// does not.
using Measured = std::function<double()>;
Row compare(
    const QString &bench, const QString &size, const QString &baselineWords, const Limit &limit, int rounds,
    const Measured &ours, const Measured &baseline);

/// What must never take longer than `limit` milliseconds: `ours` in the row is the slowest of the rounds.
Row worst(const QString &bench, const QString &size, double limit, int rounds, const Measured &ours);

/// What may take its time, but no event of it more than 100 ms of the window's thread.
Row unblocked(const QString &bench, const QString &size, int rounds, const Measured &ours);
/// A figure that nothing bounds.
Row told(const QString &bench, const QString &size, const QString &unit, double figure);

/// Runs a function and returns its milliseconds.
double timed(const std::function<void()> &work);
/// Runs the event loop, asleep between events, until it is so. Throws model::Error after ten minutes.
void waitUntil(const std::function<bool()> &isSo);
/// Runs the sqlite3 shell on a file and throws away what it prints; milliseconds with its start. Throws
/// model::Error when the shell is missing or fails.
double timedShell(const QString &file, const QString &sql, const QStringList &options = {});
/// What the sqlite3 shell answers.
QString askShell(const QString &file, const QString &sql);

double median(std::vector<double> values);
double percentile(std::vector<double> values, double part);

void printTable(const std::vector<Row> &rows);
QJsonArray toJson(const std::vector<Row> &rows);

} // namespace bench
