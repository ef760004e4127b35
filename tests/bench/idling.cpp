// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/desk.h"

#include <QDeadlineTimer>

#include <ctime>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

void wait(int milliseconds)
{
    const QDeadlineTimer over(milliseconds);
    waitUntil([&] { return over.hasExpired(); });
}

/// The milliseconds that all threads of this process work in two seconds in which nobody does anything, once
/// all is shown.
double idle()
{
    wait(2500);
    const std::clock_t before = std::clock();
    wait(2000);
    return 1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
}

} // namespace

std::vector<Row> idleWindow()
{
    return atEachCrowd([](const Script &script, const QString &size) {
        const auto ours = [&] {
            Desk desk(script);
            desk.openBig();
            return idle();
        };
        const auto bare = [&] {
            BareReader reader(script.text);
            reader.timedOpen();
            return idle();
        };
        return compare(
            u"idle for two seconds"_s, size, u"bare QPlainTextEdit, idle"_s, {1, 10}, 1, ours, bare);
    });
}

} // namespace bench
