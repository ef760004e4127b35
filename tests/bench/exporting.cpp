// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/export.h"
#include "tests/bench/benches.h"
#include "tests/bench/big_project.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bench {

std::vector<Row> exportAnnotations()
{
    std::vector<Row> rows;
    for (const int articles : {200, 2'000, 20'000}) {
        const QTemporaryDir folder;
        const QString path = sharedProject(articles);
        model::storage::Store store(path, model::storage::Store::Mode::ReadOnly);
        const auto ours = [&] {
            return timed([&] {
                model::exchange::Exporter exporter({}, folder.filePath(u"annotations.csv"_s), true);
                while (exporter.step(store)) {
                }
                exporter.finish();
            });
        };
        rows.push_back(compare(
            u"export annotations"_s, u"%1 rows of %2 articles"_s.arg(articles * 50).arg(articles),
            u"sqlite3 shell, SELECT * FROM annotations, -csv"_s, {1.2, 0}, 5, ours,
            [&] { return timedShell(path, u"SELECT * FROM annotations"_s, {u"-csv"_s}); }));
    }
    return rows;
}

} // namespace bench
