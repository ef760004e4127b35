// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/spoken_reader.h"
#include "model/analysis/who_speaks.h"
#include "model/storage/query.h"
#include "model/storage/store.h"
#include "tests/bench/benches.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

using model::storage::run;
using model::storage::Store;

constexpr int claimsEach = 25;

/// In each article 25 claims of 10 sources and 25 mentions; most sources have a role, most entities a gender,
/// every fourth claim was verified. Written as rows: what matters is how many there are.
void makeSpoken(const QString &path, int articles)
{
    Store::create(path, {});
    Store store(path, Store::Mode::ReadWrite);
    const QSqlDatabase database = store.database();
    model::storage::Transaction transaction(database);
    const QString numbers =
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s;
    const auto fill = [&](int count, const QString &sql) {
        run(database, numbers.arg(count) + sql);
    };
    const auto uuid = [](int kind) {
        return u"printf('%08x-%04x-7000-8000-000000000000', i, %1)"_s.arg(kind);
    };
    fill(
        articles,
        u"INSERT INTO article (id, uuid, title, outlet, published, added, characters, words, text_sha256, "
        u"text) "
        "SELECT i, "_s
            + uuid(1)
            + u", 'Article ' || i, 'Outlet ' || (i % 30), date('2020-01-01', (i % 1400) || ' days'), 1, 4, "
              u"1, "
              "printf('%064x', i), 'text' FROM n"_s);
    fill(
        5'000,
        u"INSERT INTO entity (id, uuid, tag, name) SELECT i, "_s + uuid(2)
            + u", (SELECT id FROM tag WHERE name = CASE i % 3 WHEN 0 THEN 'organization' ELSE 'person' END), "
              "'Name ' || i FROM n"_s);
    fill(
        articles * 10,
        u"INSERT INTO source (id, uuid, article, coder, round, entity) SELECT i, "_s + uuid(3)
            + u", (i - 1) / 10 + 1, 1, 1, (i * 7919) % 5000 + 1 FROM n"_s);
    for (const auto &[tag, first] :
         {std::pair(u"claim"_s, 0), std::pair(u"person"_s, articles * claimsEach)}) {
        fill(
            articles * claimsEach,
            u"INSERT INTO annotation (article, id, uuid, tag, coder, round, entity, start, \"end\", pieces, "
            "paragraph, sentence, part, words, words_quoted, codebook_version, created, updated) "
            "SELECT (i - 1) / %1 + 1, i + %2, "_s.arg(claimsEach)
                    .arg(first)
                + uuid(first == 0 ? 4 : 5)
                + u", (SELECT id FROM tag WHERE name = '%1'), 1, 1, CASE '%1' WHEN 'person' THEN (i * "
                  u"104729) % "
                  "5000 + 1 END, 0, 4, 1, 1, 1, 'body', 20, i % 20, 1, i, i FROM n"_s.arg(tag));
    }
    fill(
        articles * claimsEach,
        u"INSERT INTO relation (id, uuid, article, from_annotation, source, coder, round, created) SELECT i, "_s
            + uuid(6)
            + u", (i - 1) / %1 + 1, i, ((i - 1) / %1) * 10 + i % 10 + 1, 1, 1, i FROM n "
              "WHERE i % 20 <> 0"_s.arg(claimsEach));
    const QString value = u"INSERT INTO value (uuid, variable, %1, value, updated) SELECT "_s;
    fill(
        articles * 10,
        value.arg(u"article, source, coder, round"_s) + uuid(7)
            + u", (SELECT id FROM variable WHERE name = 'role'), (i - 1) / 10 + 1, i, 1, 1, CASE i % 5 WHEN "
              u"0 THEN "
              "'expert' WHEN 1 THEN 'witness' ELSE 'official' END, 1 FROM n WHERE i % 9 <> 0"_s);
    fill(
        5'000,
        value.arg(u"entity"_s) + uuid(8)
            + u", (SELECT id FROM variable WHERE name = 'gender'), i, CASE i % 2 WHEN 0 THEN 'woman' ELSE "
              u"'man' "
              "END, 1 FROM n"_s);
    fill(
        articles * claimsEach / 4,
        value.arg(u"article, annotation, coder, round"_s) + uuid(9)
            + u", (SELECT id FROM variable WHERE name = 'verification'), (i * 4 - 1) / %1 + 1, i * 4, 1, 1, "
              "'confirmed', 1 FROM n"_s.arg(claimsEach));
    transaction.commit();
}

const QString grouped =
    u"SELECT coalesce(v.value, ''), count(DISTINCT n.id), sum(n.words_quoted), count(DISTINCT n.article) "
    "FROM annotation n JOIN final_coding f ON f.article = n.article AND f.coder = n.coder AND f.round = "
    "n.round "
    "JOIN tag t ON t.id = n.tag AND t.role = 'claim' "
    "LEFT JOIN relation x ON x.from_annotation = n.id AND x.removed = 0 "
    "LEFT JOIN source s ON s.id = x.source AND s.removed = 0 "
    "LEFT JOIN value v ON v.source = s.id AND v.removed = 0 "
    "AND v.variable = (SELECT id FROM variable WHERE name = 'role') "
    "WHERE n.removed = 0 GROUP BY 1"_s;

} // namespace

std::vector<Row> countSpeakers()
{
    std::vector<Row> rows;
    for (const int articles : {200, 2'000, 20'000}) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"spoken.tagline"_s);
        makeSpoken(path, articles);
        Store store(path, Store::Mode::ReadOnly);
        double slowest = 0;
        const auto ours = [&] {
            return timed([&] {
                model::analysis::SpokenReader reader({.variables = {u"role"_s}});
                bool more = true;
                while (more) {
                    slowest = std::max(slowest, timed([&] { more = reader.step(store); }));
                }
                const auto spoken = reader.result();
                const auto speaking = model::analysis::whoSpeaks(
                    *spoken, model::analysis::groupingNamed(u"role"_s), model::analysis::Measure::Claims);
                Q_ASSERT(speaking.base.claims == articles * claimsEach);
            });
        };
        Row row = compare(
            u"count who speaks"_s, u"%1 claims in %2 articles"_s.arg(articles * claimsEach).arg(articles),
            u"sqlite3 shell, the same GROUP BY"_s, {2, 30}, articles > 2'000 ? 5 : 9, ours,
            [&] { return timedShell(path, grouped); });
        row.stall = slowest;
        rows.push_back(row);
    }
    return rows;
}

} // namespace bench
