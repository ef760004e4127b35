// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of names: opening it, typing in its filter, and counting.
#include "model/analysis/entity_counts.h"
#include "model/project/project.h"
#include "model/storage/query.h"
#include "tests/bench/benches.h"
#include "tests/bench/big_project.h"
#include "tests/bench/watchdog.h"
#include "ui/dialogs.h"
#include "ui/entities/names_dialog.h"
#include "ui/panel/filter_field.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int articles = 11'200; ///< of 50 annotations, nine in ten of which are mentions
constexpr int few = 50;
constexpr int many = 50'000;
const QString manyMentions = u"%1 names, 504,000 mentions"_s.arg(many);

/// The shared project, with so many names that are mentioned about equally often.
QString projectOf(int names)
{
    const QString path = sharedProject(articles) + u"-%1-names.tagline"_s.arg(names);
    if (QFile::exists(path)) {
        return path;
    }
    QFile::copy(sharedProject(articles), path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    model::storage::Store store(path, model::storage::Store::Mode::ReadWrite);
    QSqlDatabase &database = store.database();
    model::storage::Transaction transaction(database);
    model::storage::run(
        database,
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
        "INSERT INTO entity (id, uuid, tag, name) SELECT 1000000 + i, "
        "printf('%08x-0000-7000-8000-000000000000', i), (SELECT id FROM tag WHERE name = 'person'), "
        "'Maria ' || char(65 + i % 26, 97 + i % 23, 97 + i % 19) || ' López ' || i FROM n"_s.arg(names));
    model::storage::run(
        database, u"UPDATE annotation SET entity = 1000001 + id % %1 WHERE entity IS NOT NULL"_s.arg(names));
    model::storage::run(
        database, u"UPDATE source SET entity = 1000001 + id % %1 WHERE entity < 1000000"_s.arg(names));
    model::storage::run(database, u"DELETE FROM entity WHERE id < 1000000"_s);
    transaction.commit();
    return path;
}

/// An open project that knows its names.
struct Opened
{
    model::Project project;
    ui::NativeDialogs dialogs;
    ui::Theme theme;

    explicit Opened(int names)
        : project(projectOf(names), model::storage::OpeningWish::ReadOnly)
    {
        bool isLoaded = false;
        QObject::connect(&project, &model::Project::namesLoaded, [&isLoaded] { isLoaded = true; });
        waitUntil([&isLoaded] { return isLoaded; });
    }
    std::unique_ptr<ui::NamesDialog> show()
    {
        std::unique_ptr<ui::NamesDialog> dialog;
        Watchdog::during([&] {
            dialog = std::make_unique<ui::NamesDialog>(project, dialogs, theme, QList<QAction *>());
            dialog->show();
            dialog->repaint();
        });
        return dialog;
    }
};

/// The slowest of the keys that type a name letter by letter and take it back.
double slowestKey(ui::NamesDialog &dialog)
{
    auto *field = dialog.findChild<ui::FilterField *>();
    double slowest = 0;
    const auto press = [&](auto key) {
        slowest = std::max(slowest, timed([&] {
                               QTest::keyClick(field, key);
                               dialog.repaint();
                           }));
    };
    for (const char letter : {'m', 'a', 'r', 'i', 'a', ' ', 'l', 'o', 'p'}) {
        press(letter);
    }
    for (int i = 0; i < 9; ++i) {
        press(Qt::Key_Backspace);
    }
    return slowest;
}

Row openScreen()
{
    Opened small(few);
    Opened large(many);
    return compare(
        u"open the names"_s, manyMentions, u"the same with 50 names"_s, {1, 300}, 15,
        [&] { return timed([&] { large.show(); }); }, [&] { return timed([&] { small.show(); }); });
}

/// Counting goes on behind it, and the list is in order again then.
Row openUntilCounted()
{
    Opened large(many);
    return unblocked(u"open the names until counted"_s, manyMentions, 5, [&] {
        return timed([&] {
            const auto dialog = large.show();
            waitUntil([&dialog] { return !dialog->isBusy(); });
            dialog->repaint();
        });
    });
}

Row typeInFilter()
{
    Opened large(many);
    const auto dialog = large.show();
    waitUntil([&dialog] { return !dialog->isBusy(); });
    return worst(u"filter the names"_s, manyMentions, 50, 5, [&] { return slowestKey(*dialog); });
}

/// Of the coding that counts: mentions and articles, claims and the words quoted in them.
const QString grouped =
    u"SELECT entity, sum(mention), count(DISTINCT article), sum(claim), sum(words) FROM ("
    "SELECT n.entity, n.article, 1 AS mention, 0 AS claim, 0 AS words FROM annotation n "
    "JOIN final_coding f ON f.article = n.article AND f.coder = n.coder AND f.round = n.round "
    "JOIN tag t ON t.id = n.tag AND t.role = 'entity' WHERE n.entity IS NOT NULL AND n.removed = 0 "
    "UNION ALL SELECT DISTINCT s.entity, n.article, 0, 1, n.words_quoted FROM relation x "
    "JOIN annotation n ON n.id = x.from_annotation AND n.removed = 0 "
    "JOIN source s ON s.id = x.source AND s.removed = 0 WHERE s.entity IS NOT NULL AND x.removed = 0) "
    "GROUP BY entity"_s;

Row countNames()
{
    const QString path = projectOf(many);
    model::storage::Store store(path, model::storage::Store::Mode::ReadOnly);
    return compare(
        u"count the names"_s, manyMentions, u"sqlite3 shell, the same GROUP BY"_s, {2, 0}, 5,
        [&] {
            return timed([&] {
                model::analysis::EntityCounts counts;
                while (counts.step(store)) {
                }
            });
        },
        [&] { return timedShell(path, grouped); });
}

} // namespace

std::vector<Row> showNames()
{
    return {openScreen(), openUntilCounted(), typeInFilter(), countNames()};
}

} // namespace bench
