// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/spoken_reader.h"
#include "model/analysis/who_speaks.h"
#include "model/error.h"
#include "model/exchange/speaks_report.h"
#include "model/storage/store.h"
#include "tests/bench/benches.h"
#include "tests/bench/spoken_project.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

using model::analysis::Speaking;
using model::storage::Store;

/// The claims that count, with their sources and the roles of these.
const QString ofClaims =
    u" FROM annotation n JOIN final_coding f ON f.article = n.article AND f.coder = n.coder AND f.round = "
    "n.round JOIN tag t ON t.id = n.tag AND t.role = 'claim' "
    "LEFT JOIN relation x ON x.from_annotation = n.id AND x.removed = 0 "
    "LEFT JOIN source s ON s.id = x.source AND s.removed = 0 "
    "LEFT JOIN value v ON v.source = s.id AND v.removed = 0 "
    "AND v.variable = (SELECT id FROM variable WHERE name = 'role') "_s;

/// The rows of the table by role: claims, words quoted and articles.
const QString grouped =
    u"SELECT coalesce(v.value, ''), count(DISTINCT n.id), sum(n.words_quoted), count(DISTINCT n.article)"_s
    + ofClaims + u"WHERE n.removed = 0 GROUP BY 1;"_s;

/// Besides: those who speak, with their roles, those who are only mentioned, and the roles in each month.
const QString allGrouped = grouped
    + u"SELECT coalesce(s.entity, -s.id) AS speaker, count(DISTINCT n.id), sum(n.words_quoted), "
      "count(DISTINCT n.article), count(DISTINCT n.id) FILTER (WHERE k.id IS NULL)"_s
    + ofClaims
    + u"LEFT JOIN value k ON k.annotation = n.id AND k.removed = 0 "
      "AND k.variable = (SELECT id FROM variable WHERE name = 'verification') "
      "WHERE n.removed = 0 AND s.id IS NOT NULL GROUP BY speaker ORDER BY 2 DESC, 3 DESC;"
      "SELECT coalesce(s.entity, -s.id) AS speaker, v.value, count(DISTINCT n.id)"_s
    + ofClaims
    + u"WHERE n.removed = 0 AND v.id IS NOT NULL GROUP BY speaker, v.value;"
      "SELECT e.name, count(*) AS mentions, count(DISTINCT n.article) FROM annotation n "
      "JOIN final_coding f ON f.article = n.article AND f.coder = n.coder AND f.round = n.round "
      "JOIN tag t ON t.id = n.tag AND t.role = 'entity' JOIN entity e ON e.id = n.entity "
      "WHERE n.removed = 0 AND n.entity NOT IN (SELECT s.entity FROM source s WHERE s.entity IS NOT NULL "
      "AND s.removed = 0) GROUP BY n.entity ORDER BY mentions DESC;"
      "SELECT substr(a.published, 1, 7), coalesce(v.value, ''), count(DISTINCT n.id)"_s
    + ofClaims + u"JOIN article a ON a.id = n.article WHERE n.removed = 0 GROUP BY 1, 2;"_s;

std::shared_ptr<model::analysis::Spoken> read(Store &store, double &slowest)
{
    model::analysis::SpokenReader reader({.variables = {u"role"_s}});
    bool more = true;
    while (more) {
        slowest = std::max(slowest, timed([&] { more = reader.step(store); }));
    }
    return reader.result();
}

void refuseOther(const Speaking &speaking, int claims)
{
    if (speaking.base.claims != claims) {
        throw model::Error(u"Not all claims were counted."_s);
    }
}

/// What the screen needs for its first table, read in slices; `slowest` is the longest of them.
void count(Store &store, int claims, double &slowest)
{
    refuseOther(
        model::analysis::whoSpeaks(
            *read(store, slowest), model::analysis::groupingNamed(u"role"_s),
            model::analysis::Measure::Claims),
        claims);
}

/// All that it waits for: those who speak, who are only mentioned, and the months, too.
void countAll(Store &store, int claims, double &slowest)
{
    refuseOther(
        model::exchange::speaksReport(
            u"Bench"_s, {}, read(store, slowest), model::analysis::groupingNamed(u"role"_s),
            model::analysis::Measure::Claims)
            .speaking,
        claims);
}

struct Question
{
    QString name;
    QString baseline; ///< in words
    QString sql;
    std::function<void(Store &, int, double &)> ours;
};

Row answer(const Question &question, int articles)
{
    const QString path = sharedSpokenProject(articles);
    const int claims = articles * claimsInArticle;
    Store store(path, Store::Mode::ReadOnly);
    double slowest = 0;
    const Limit limit{2, 0};
    Row row = compare(
        question.name, u"%1 claims in %2 articles"_s.arg(claims).arg(articles), question.baseline, limit,
        articles > 2'000 ? 5 : 9, [&] { return timed([&] { question.ours(store, claims, slowest); }); },
        [&] { return timedShell(path, question.sql); });
    row.stall = slowest; // edits wait as long, which no window's thread does
    row.holds = limit.holds(row);
    return row;
}

} // namespace

std::vector<Row> countSpeakers()
{
    const std::vector<Question> questions{
        {u"count who speaks"_s, u"sqlite3 shell, the same GROUP BY"_s, grouped, count},
        {u"all figures of who speaks"_s, u"sqlite3 shell, five such GROUP BYs"_s, allGrouped, countAll}};
    std::vector<Row> rows;
    for (const Question &question : questions) {
        for (const int articles : {200, 2'000, 20'000}) {
            rows.push_back(answer(question, articles));
        }
    }
    return rows;
}

} // namespace bench
