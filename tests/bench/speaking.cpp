// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/spoken_reader.h"
#include "model/analysis/who_speaks.h"
#include "model/error.h"
#include "model/storage/store.h"
#include "tests/bench/benches.h"
#include "tests/bench/spoken_project.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

using model::analysis::Speaking;
using model::storage::Store;

/// The rows of the table by role: claims, words quoted and articles.
const QString grouped =
    u"SELECT coalesce(v.value, ''), count(DISTINCT n.id), sum(n.words_quoted), count(DISTINCT n.article) "
    "FROM annotation n JOIN final_coding f ON f.article = n.article AND f.coder = n.coder AND f.round = "
    "n.round JOIN tag t ON t.id = n.tag AND t.role = 'claim' "
    "LEFT JOIN relation x ON x.from_annotation = n.id AND x.removed = 0 "
    "LEFT JOIN source s ON s.id = x.source AND s.removed = 0 "
    "LEFT JOIN value v ON v.source = s.id AND v.removed = 0 "
    "AND v.variable = (SELECT id FROM variable WHERE name = 'role') "
    "WHERE n.removed = 0 GROUP BY 1"_s;

/// What the screen needs for its first table, read in slices; `slowest` is the longest of them.
void count(Store &store, int claims, double &slowest)
{
    model::analysis::SpokenReader reader({.variables = {u"role"_s}});
    bool more = true;
    while (more) {
        slowest = std::max(slowest, timed([&] { more = reader.step(store); }));
    }
    const auto speaking = model::analysis::whoSpeaks(
        *reader.result(), model::analysis::groupingNamed(u"role"_s), model::analysis::Measure::Claims);
    if (speaking.base.claims != claims) {
        throw model::Error(u"Not all claims were counted."_s);
    }
}

} // namespace

std::vector<Row> countSpeakers()
{
    std::vector<Row> rows;
    for (const int articles : {200, 2'000, 20'000}) {
        const QString path = sharedSpokenProject(articles);
        const int claims = articles * claimsInArticle;
        Store store(path, Store::Mode::ReadOnly);
        double slowest = 0;
        const Limit limit{2, 0};
        Row row = compare(
            u"count who speaks"_s, u"%1 claims in %2 articles"_s.arg(claims).arg(articles),
            u"sqlite3 shell, the same GROUP BY"_s, limit, articles > 2'000 ? 5 : 9,
            [&] { return timed([&] { count(store, claims, slowest); }); },
            [&] { return timedShell(path, grouped); });
        row.stall = slowest; // edits wait as long, which no window's thread does
        row.holds = limit.holds(row);
        rows.push_back(row);
    }
    return rows;
}

} // namespace bench
