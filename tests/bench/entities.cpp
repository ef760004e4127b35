// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of names: opening it, typing in its filter, and counting.
#include "model/analysis/entity_counts.h"
#include "model/project/project.h"
#include "model/storage/query.h"
#include "tests/bench/benches.h"
#include "tests/bench/big_project.h"
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

constexpr int articles = 10'000; ///< with 500,000 annotations
constexpr int few = 50;
constexpr int many = 50'000;

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
        "printf('00000000-0000-7000-8000-%012d', "
        "i), (SELECT id FROM tag WHERE name = 'person'), 'Maria ' || char(65 + i % 26, 97 + i % 23, 97 + i % "
        "19) "
        "|| ' López ' || i FROM n"_s.arg(names));
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
        auto dialog = std::make_unique<ui::NamesDialog>(project, dialogs, theme, QList<QAction *>());
        dialog->show();
        waitUntil([&dialog] { return dialog->isActiveWindow() || dialog->isVisible(); });
        dialog->repaint();
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
        u"open the names"_s, u"%1 names, 500,000 annotations"_s.arg(many), u"the same with 50 names"_s,
        {1, 300}, 15, [&] { return timed([&] { large.show(); }); },
        [&] { return timed([&] { small.show(); }); });
}

Row typeInFilter()
{
    Opened large(many);
    const auto dialog = large.show();
    waitUntil([&dialog] { return !dialog->isBusy(); });
    return worst(u"filter the names"_s, u"%1 names"_s.arg(many), 50, 5, [&] { return slowestKey(*dialog); });
}

Row countNames()
{
    const QString path = projectOf(many);
    model::storage::Store store(path, model::storage::Store::Mode::ReadOnly);
    return compare(
        u"count the names"_s, u"%1 names, 500,000 annotations"_s.arg(many),
        u"sqlite3 shell: mentions and articles of each, grouped"_s, {2.5, 0}, 5,
        [&] {
            return timed([&] {
                model::analysis::EntityCounts counts;
                while (counts.step(store)) {
                }
            });
        },
        [&] {
            return timedShell(
                path,
                u"SELECT entity, count(*), count(DISTINCT article) FROM annotation "
                "WHERE entity IS NOT NULL AND removed = 0 GROUP BY entity"_s);
        });
}

} // namespace

std::vector<Row> showNames()
{
    return {openScreen(), typeInFilter(), countNames()};
}

} // namespace bench
