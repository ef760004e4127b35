// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/big_project.h"
#include "tests/bench/process.h"

using namespace Qt::StringLiterals;

namespace bench {

std::vector<Row> peakMemory()
{
    constexpr int walk = 1'000;
    std::vector<Row> rows;
    for (const int articles : {200, 2'000, 20'000}) {
        const QString path = sharedProject(articles);
        const QString size = u"%1 articles, %2 annotations"_s.arg(articles).arg(articles * 50);
        const auto empty = [] {
            return runBareWindow({}).megabytes.last();
        };
        rows.push_back(compare(
            u"peak memory, one article open"_s, size, u"an empty QMainWindow"_s, {1, 80, 0, u"MB"_s}, 5,
            [&] { return runProgram({path}).megabytes.first(); }, empty));
        // The same process before and after, so that one has nothing on the other.
        QList<double> before;
        rows.push_back(compare(
            u"peak memory, articles walked through"_s, u"%1 of %2"_s.arg(std::min(walk, articles)).arg(size),
            u"the same process with one article open"_s, {1, 10, 0, u"MB"_s}, 5,
            [&] {
                before = runProgram({path}, walk).megabytes;
                return before.last();
            },
            [&] { return before.first(); }));
    }
    return rows;
}

} // namespace bench
