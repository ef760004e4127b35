// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/daily_backup.h"
#include "model/project/store_thread.h"
#include "model/storage/backup_shelf.h"
#include "tests/support/catch.h"
#include "tests/support/random_editor.h"
#include "tests/support/raw_project.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::DailyBackup;
using model::storage::Store;

namespace {

/// A project open in a store thread, and a place for its backups.
struct Opened
{
    Opened()
    {
        tests::makeEditableProject(path);
        thread.open([this] { return std::make_unique<Store>(path, Store::Mode::ReadWrite); });
    }

    void edit()
    {
        thread.post([](Store *store) {
            tests::RandomEditor editor(*store, 3);
            while (!editor.step()) {
            }
        });
    }

    QTemporaryDir folder;
    QTemporaryDir root;
    QString path = folder.filePath(u"storm.tagline"_s);
    model::StoreThread thread;
};

qint64 historyIn(const QString &file)
{
    tests::RawConnection backup(file);
    return backup.value(u"SELECT max(number) FROM history"_s).toLongLong();
}

} // namespace

TEST_CASE("the backup of the day holds the project as it was before the first edit", "[backup]")
{
    Opened project;
    DailyBackup daily(project.thread, project.path, project.root.path());
    QSignalSpy made(&daily, &DailyBackup::made);
    daily.beginIfDue();
    project.edit();
    REQUIRE(QTest::qWaitFor([&] { return made.count() == 1; }));
    CHECK(historyIn(made.first().first().toString()) == 1);
}

TEST_CASE("one backup a day, and none on the next day if nothing was edited", "[backup]")
{
    Opened project;
    const QDate today = QDate::currentDate();
    QString file;
    {
        DailyBackup daily(project.thread, project.path, project.root.path());
        QSignalSpy made(&daily, &DailyBackup::made);
        daily.beginIfDue(today);
        daily.beginIfDue(today);
        REQUIRE(QTest::qWaitFor([&] { return made.count() == 1; }));
        file = made.first().first().toString();
        daily.beginIfDue(today.addDays(1));
        project.edit();
        daily.beginIfDue(today.addDays(2));
        REQUIRE(QTest::qWaitFor([&] { return made.count() == 2; }));
        CHECK(historyIn(made.last().first().toString()) == 2);
    }
    DailyBackup again(project.thread, project.path, project.root.path());
    QSignalSpy made(&again, &DailyBackup::made);
    again.beginIfDue(today);
    bool passed = false;
    project.thread.post([&](Store *) { passed = true; });
    REQUIRE(QTest::qWaitFor([&] { return passed; }));
    CHECK(made.isEmpty());
}

TEST_CASE("a backup that fails is told once and edits go on", "[backup]")
{
    Opened project;
    const QString blocked = project.folder.filePath(u"blocked"_s);
    tests::writeBytes(blocked, "no folder");
    DailyBackup daily(project.thread, project.path, blocked);
    QStringList failures;
    QObject::connect(&daily, &DailyBackup::failed, &daily, [&](const model::Error &error) {
        failures.append(error.text());
    });
    daily.beginIfDue();
    project.edit();
    daily.beginIfDue();
    REQUIRE(QTest::qWaitFor([&] { return failures.size() == 1; }));
    CHECK(
        failures.first()
        == u"No backup of “storm.tagline” could be made: its folder could not be made. Your work goes on and "
           u"is "
           u"kept in the project itself."_s);
    qint64 last = 0;
    project.thread.post([&](Store *store) { last = store->lastHistory(); });
    REQUIRE(QTest::qWaitFor([&] { return last > 0; }));
    CHECK(last == 2);
}

TEST_CASE("closing at once waits for no copy and leaves no half one", "[backup]")
{
    const QTemporaryDir root;
    {
        Opened project;
        tests::RawConnection(project.path).run(u"SELECT 1"_s);
        DailyBackup daily(project.thread, project.path, root.path());
        daily.beginIfDue();
    }
    QDir shelf(root.path());
    for (const QString &name : shelf.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        CHECK(QDir(shelf.filePath(name)).entryList({u"*.part"_s}, QDir::Files).isEmpty());
    }
}
