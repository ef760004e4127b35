// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/search.h"
#include "tests/bench/benches.h"
#include "tests/bench/big_project.h"

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int hits = 100;
/// What is measured is short beside the shell's start, so that each asks so often.
constexpr int times = 20;

/// In every other article or so.
const QString words = u"Marta Olsen"_s;

qint64 articlesOfFirstHits(model::storage::Store &store)
{
    model::search::Search search({.text = words, .limit = hits}, {});
    qint64 found = 0;
    while (search.step(store)) {
        found += search.takeHits().size();
    }
    found += search.takeHits().size();
    return found == hits ? search.report().articles : 0;
}

/// The words that MATCH finds are found again by instr(), as sqlite3 has no way to ask a contentless index
/// where they stand.
QString statement(qint64 articles)
{
    return u"SELECT a.uuid, substr(a.text, max(instr(lower(a.text), 'marta olsen') - 60, 1), 131) "
           "FROM article_words w JOIN article a ON a.id = w.rowid "
           "WHERE w.words MATCH '\"marta olsen\"' AND a.removed = 0 ORDER BY w.rowid LIMIT %1;"_s.arg(
               articles);
}

} // namespace

std::vector<Row> searchWords()
{
    std::vector<Row> rows;
    for (const int articles : {200, 2'000, 20'000}) {
        const QString path = sharedProject(articles);
        model::storage::Store store(path, model::storage::Store::Mode::ReadOnly);
        const qint64 found = articlesOfFirstHits(store);
        const QString query = statement(found).repeated(times);
        const auto ours = [&] {
            return timed([&] {
                       for (int i = 0; i < times; ++i) {
                           articlesOfFirstHits(store);
                       }
                   })
                / times;
        };
        rows.push_back(compare(
            u"search, first 100 hits"_s, u"%1 articles, the hits in %2"_s.arg(articles).arg(found),
            u"sqlite3 shell without its start: the same MATCH, substr of the articles"_s, {1.5, 0}, 15, ours,
            [&] { return (timedShell(path, query) - timedShell(path, u"SELECT 1"_s)) / times; }));
    }
    return rows;
}

} // namespace bench
