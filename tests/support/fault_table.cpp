// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_table.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace tests {

bool triesAllFaults()
{
    return qEnvironmentVariable("TAGLINE_FAULTS") == u"long"_s;
}

void tellFault(const QString &what, qint64 times, const QString &outcome)
{
    if (triesAllFaults()) {
        const QString line = u"| %1 | %2 | %3"_s.arg(what, -34).arg(times, 6).arg(outcome);
        std::printf("%s\n", line.toUtf8().constData());
        std::fflush(stdout);
    }
}

} // namespace tests
