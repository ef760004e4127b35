// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/storage/backup.h"
#include "model/storage/check.h"
#include "model/storage/migrations.h"
#include "model/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/raw_project.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using model::storage::Backup;
using model::storage::backUp;
using model::storage::BackupContents;
using model::storage::BackupReason;
using model::storage::BackupShelf;
using tests::RawConnection;
using tests::RawProject;

namespace {

/// Makes the project some megabytes large, so that its copy takes several slices.
void fill(RawConnection &project, int megabytes)
{
    project.run(u"CREATE TABLE IF NOT EXISTS ballast (bytes BLOB)"_s);
    for (int i = 0; i < megabytes; ++i) {
        project.run(u"INSERT INTO ballast VALUES (randomblob(1048576))"_s);
    }
}

BackupShelf shelfIn(const QString &root)
{
    return {root, tests::rawId(1), u"/news/storm.tagline"_s};
}

/// An empty file in the shelf with the name of a backup made then.
void put(const BackupShelf &shelf, const QString &at, BackupReason reason = BackupReason::Daily)
{
    REQUIRE(QDir().mkpath(shelf.folder()));
    tests::writeBytes(shelf.nameFor(QDateTime::fromString(at, Qt::ISODate), reason), "x");
}

QStringList daysOf(const BackupShelf &shelf)
{
    QStringList days;
    for (const auto &file : shelf.files()) {
        days.append(file.at.date().toString(Qt::ISODate));
    }
    return days;
}

} // namespace

TEST_CASE("a backup is a whole project outside its folder, named by project and time", "[backup]")
{
    const RawProject project;
    const QTemporaryDir root;
    const QString file = backUp(project.path(), BackupReason::Upgrade, root.path());
    CHECK(tests::bytesOf(file) == tests::bytesOf(project.path()));
    CHECK(file.startsWith(root.path() + u'/' + tests::rawId(1)));
    CHECK(QFileInfo(file).fileName().startsWith(u"storm 2"_s));
    CHECK(file.endsWith(u" before upgrade.tagline"_s));
    CHECK(QDir(QFileInfo(file).absolutePath()).entryList(QDir::Files).size() == 1);

    RawConnection connection(project.path());
    const auto shelf = BackupShelf::of(connection.database(), project.path(), root.path());
    const auto files = shelf.files();
    REQUIRE(files.size() == 1);
    CHECK(files[0].path == file);
    CHECK(files[0].reason == BackupReason::Upgrade);
    CHECK(files[0].bytes == QFileInfo(project.path()).size());
    CHECK(std::abs(files[0].at.secsTo(QDateTime::currentDateTime())) < 60);
    CHECK(BackupShelf::inspect(files[0]) == BackupContents::of(connection.database()));
}

TEST_CASE("an older project is kept as it was before it is upgraded", "[backup]")
{
    using model::storage::Store;
    const RawProject project(1);
    const QTemporaryDir root;
    const QByteArray before = tests::bytesOf(project.path());
    QString file;
    {
        Store store(project.path(), Store::Mode::ReadWrite, [&](const QString &path) {
            file = backUp(path, BackupReason::Upgrade, root.path());
        });
        CHECK(store.snapshot().articles.size() == 1);
    }
    CHECK(tests::bytesOf(file) == before);
    RawConnection upgraded(project.path());
    CHECK(upgraded.value(u"PRAGMA user_version"_s).toInt() == model::storage::schemaVersion());
    CHECK(model::storage::checkProject(upgraded.database()).findings.isEmpty());
}

TEST_CASE("without a backup an older project is not upgraded", "[backup]")
{
    using model::storage::Store;
    const RawProject project(1);
    tests::writeBytes(project.beside(u"file"_s), "not a folder");
    const QByteArray before = tests::bytesOf(project.path());
    const auto open = [&] {
        Store store(project.path(), Store::Mode::ReadWrite, [&](const QString &path) {
            backUp(path, BackupReason::Upgrade, project.beside(u"file"_s));
        });
    };
    CHECK_THROWS_AS(open(), model::Error);
    CHECK(tests::bytesOf(project.path()) == before);
}

TEST_CASE("the standard place is in the user's data folder", "[backup]")
{
    CHECK(BackupShelf::standardRoot().endsWith(u"/tagline/backups"_s));
}

TEST_CASE("two projects of one uuid do not share a shelf", "[backup]")
{
    CHECK(
        BackupShelf(u"/r"_s, tests::rawId(1), u"/a/x.tagline"_s).folder()
        != BackupShelf(u"/r"_s, tests::rawId(1), u"/b/x.tagline"_s).folder());
}

TEST_CASE("edits pass between the slices of a backup and are in it", "[backup]")
{
    const RawProject project;
    const QTemporaryDir root;
    RawConnection own(project.path());
    fill(own, 48);
    Backup backup(own.database(), project.path(), BackupReason::Daily, root.path());
    int edits = 0;
    bool more = true;
    while (more) {
        more = backup.copySlice(own.database());
        if (more && edits < 3) {
            ++edits;
            own.run(u"UPDATE project SET title = 'edit %1'"_s.arg(edits));
        }
    }
    CHECK(edits > 0);
    const QString file = backup.finish();
    RawConnection copy(file);
    CHECK(copy.value(u"SELECT title FROM project"_s).toString() == u"edit %1"_s.arg(edits));
    CHECK(copy.value(u"PRAGMA integrity_check"_s).toString() == u"ok"_s);
}

TEST_CASE("a backup waits while another program writes", "[backup]")
{
    const RawProject project;
    const QTemporaryDir root;
    RawConnection own(project.path());
    own.run(u"PRAGMA busy_timeout = 0"_s);
    Backup backup(own.database(), project.path(), BackupReason::Daily, root.path());
    {
        RawConnection other(project.path());
        other.run(u"BEGIN EXCLUSIVE"_s);
        other.run(u"UPDATE project SET title = 'theirs'"_s);
        CHECK(backup.copySlice(own.database()));
        other.run(u"COMMIT"_s);
    }
    while (backup.copySlice(own.database())) {
    }
    RawConnection copy(backup.finish());
    CHECK(copy.value(u"SELECT title FROM project"_s).toString() == u"theirs"_s);
}

TEST_CASE("a copy that somebody waits for stops after each megabyte, and is whole in the end", "[backup]")
{
    const RawProject project;
    const QTemporaryDir root;
    RawConnection own(project.path());
    own.run(u"UPDATE project SET title = hex(zeroblob(2500000))"_s);
    Backup backup(own.database(), project.path(), BackupReason::Daily, root.path());
    int slices = 1;
    while (backup.copySlice(own.database(), [] { return false; })) {
        ++slices;
    }
    CHECK(slices == 1 + (QFileInfo(project.path()).size() + (1 << 20) - 1) / (1 << 20));
    RawConnection copy(backup.finish());
    CHECK(copy.value(u"SELECT length(title) FROM project"_s) == 5'000'000);
}

TEST_CASE("copying does not take away the locks of the project's own connection", "[backup]")
{
    const RawProject project;
    const QTemporaryDir root;
    RawConnection own(project.path());
    Backup backup(own.database(), project.path(), BackupReason::Daily, root.path());
    while (backup.copySlice(own.database())) {
    }
    own.run(u"BEGIN IMMEDIATE"_s);
    own.run(u"UPDATE project SET title = 'mine'"_s);
    const QString file = backup.finish();
    own.run(u"COMMIT"_s);
    RawConnection copy(file);
    CHECK(copy.value(u"SELECT title FROM project"_s).toString() == u"Storm"_s);
}

TEST_CASE("within a transaction no backup is begun, and the transaction stays", "[backup]")
{
    const RawProject project;
    const QTemporaryDir root;
    RawConnection own(project.path());
    own.run(u"BEGIN"_s);
    own.run(u"UPDATE project SET title = 'open'"_s);
    Backup backup(own.database(), project.path(), BackupReason::Daily, root.path());
    CHECK(backup.copySlice(own.database()));
    own.run(u"ROLLBACK"_s);
    CHECK(own.value(u"SELECT title FROM project"_s).toString() == u"Storm"_s);
}

TEST_CASE("a backup that is not finished leaves nothing behind", "[backup]")
{
    const RawProject project;
    const QTemporaryDir root;
    RawConnection own(project.path());
    QString folder;
    {
        Backup backup(own.database(), project.path(), BackupReason::Daily, root.path());
        backup.copySlice(own.database());
        folder = BackupShelf::of(own.database(), project.path(), root.path()).folder();
        CHECK(QDir(folder).entryList(QDir::Files).size() == 1);
    }
    CHECK(QDir(folder).entryList(QDir::Files).isEmpty());
}

TEST_CASE("what a crash left half copied goes with the next backup", "[backup]")
{
    const RawProject project;
    const QTemporaryDir root;
    const QString file = backUp(project.path(), BackupReason::Daily, root.path());
    const QString folder = QFileInfo(file).absolutePath();
    tests::writeBytes(folder + u"/backup-1.part"_s, "half");
    backUp(project.path(), BackupReason::Merge, root.path());
    CHECK(QDir(folder).entryList({u"*.part"_s}, QDir::Files).isEmpty());
}

namespace {

/// Overwrites the first page of an index; what the file holds then.
QByteArray damage(const QString &path)
{
    QByteArray bytes = tests::bytesOf(path);
    const int page = [&] {
        RawConnection connection(path);
        return connection.value(u"SELECT rootpage FROM sqlite_schema WHERE name = 'tag_by_parent'"_s).toInt();
    }();
    bytes.replace((page - 1) * 4096, 4096, QByteArray(4096, '\x7f'));
    tests::writeBytes(path, bytes);
    return bytes;
}

} // namespace

TEST_CASE("a damaged project is not kept as a backup, and not upgraded", "[backup]")
{
    const RawProject project(3);
    const QTemporaryDir root;
    const QByteArray bytes = damage(project.path());
    const bool isOpened = GENERATE(false, true);
    const auto backedUp = [&root](const QString &file) {
        backUp(file, BackupReason::Upgrade, root.path());
    };
    QString text;
    bool isDamage = false;
    try {
        if (isOpened) {
            const model::storage::Store store(
                project.path(), model::storage::Store::Mode::ReadWrite, backedUp);
        } else {
            backedUp(project.path());
        }
    } catch (const model::Error &error) {
        text = error.text();
        isDamage = error.kind() == model::Error::Kind::Damage;
    }
    CHECK(
        text
        == u"The project “%1” is damaged. Work on with a backup, and keep this file: what can be read in it "
           u"can "
           u"be saved."_s.arg(project.path()));
    CHECK(isDamage);
    CHECK(tests::bytesOf(project.path()) == bytes);
    QDir shelf(root.path());
    REQUIRE(shelf.cd(shelf.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0)));
    CHECK(shelf.entryList(QDir::Files).isEmpty());
}

TEST_CASE("a place that cannot be written to is reported", "[backup]")
{
    const RawProject project;
    tests::writeBytes(project.beside(u"file"_s), "not a folder");
    QString text;
    try {
        backUp(project.path(), BackupReason::Daily, project.beside(u"file"_s));
    } catch (const model::Error &error) {
        text = error.text();
    }
    CHECK(
        text
        == u"No backup of “storm.tagline” could be made: its folder could not be made. Your work goes on and "
           u"is "
           u"kept in the project itself."_s);
}

TEST_CASE("a backup is due once a day, and only if the project moved on", "[backup]")
{
    const RawProject project;
    const QTemporaryDir root;
    RawConnection own(project.path());
    const auto shelf = BackupShelf::of(own.database(), project.path(), root.path());
    const QDate today = QDate::currentDate();
    CHECK(shelf.isDue(today, 1));
    backUp(project.path(), BackupReason::Daily, root.path());
    CHECK_FALSE(shelf.isDue(today, 1));
    CHECK_FALSE(shelf.isDue(today, 2));
    CHECK_FALSE(shelf.isDue(today.addDays(1), 1));
    CHECK(shelf.isDue(today.addDays(1), 2));
}

TEST_CASE("of each of the last ten days and eight weeks the newest backup stays", "[backup]")
{
    const QTemporaryDir root;
    const BackupShelf shelf = shelfIn(root.path());
    const QDate last(2026, 11, 22); // a Sunday
    for (int i = 0; i < 100; ++i) {
        put(shelf, last.addDays(-i).toString(Qt::ISODate) + u"T09:00:00"_s);
    }
    put(shelf, u"2026-11-22T08:00:00"_s);
    shelf.tidy();
    CHECK(
        daysOf(shelf)
        == QStringList{
            u"2026-11-22"_s, u"2026-11-21"_s, u"2026-11-20"_s, u"2026-11-19"_s, u"2026-11-18"_s,
            u"2026-11-17"_s, u"2026-11-16"_s, u"2026-11-15"_s, u"2026-11-14"_s, u"2026-11-13"_s,
            u"2026-11-08"_s, u"2026-11-01"_s, u"2026-10-25"_s, u"2026-10-18"_s, u"2026-10-11"_s,
            u"2026-10-04"_s});
    CHECK(shelf.files().first().at.time() == QTime(9, 0));
}

TEST_CASE("backups of a project that rests for years are not pushed out by time", "[backup]")
{
    const QTemporaryDir root;
    const BackupShelf shelf = shelfIn(root.path());
    put(shelf, u"2019-03-01T09:00:00"_s);
    put(shelf, u"2021-07-05T09:00:00"_s);
    put(shelf, u"2026-11-23T09:00:00"_s);
    shelf.tidy();
    CHECK(daysOf(shelf) == QStringList{u"2026-11-23"_s, u"2021-07-05"_s, u"2019-03-01"_s});
}

TEST_CASE("the last three backups before upgrades stay beside those of the days", "[backup]")
{
    const QTemporaryDir root;
    const BackupShelf shelf = shelfIn(root.path());
    for (int i = 0; i < 12; ++i) {
        put(shelf, u"2026-11-%1T09:00:00"_s.arg(11 + i));
    }
    for (int i = 0; i < 5; ++i) {
        put(shelf, u"2026-01-0%1T09:00:00"_s.arg(5 + i), BackupReason::Upgrade);
    }
    shelf.tidy();
    int upgrades = 0;
    for (const auto &file : shelf.files()) {
        upgrades += file.reason == BackupReason::Upgrade ? 1 : 0;
    }
    CHECK(upgrades == 3);
}

TEST_CASE("other files in the shelf are left alone", "[backup]")
{
    const QTemporaryDir root;
    const BackupShelf shelf = shelfIn(root.path());
    REQUIRE(QDir().mkpath(shelf.folder()));
    tests::writeBytes(shelf.folder() + u"/my own.tagline"_s, "x");
    CHECK(shelf.files().isEmpty());
    shelf.tidy();
    CHECK(QFileInfo::exists(shelf.folder() + u"/my own.tagline"_s));
}
