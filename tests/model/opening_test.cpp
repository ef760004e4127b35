// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/storage/opening.h"
#include "tests/support/catch.h"
#include "tests/support/raw_project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;
using model::storage::Lock;
using model::storage::Opening;
using model::storage::OpeningWish;
using model::storage::prepareOpening;
using model::storage::prepareWriting;
using tests::RawConnection;
using tests::RawProject;

namespace {

QString refusalOf(const std::function<void()> &attempt)
{
    try {
        attempt();
    } catch (const model::Error &error) {
        return error.text();
    }
    return u"(no error)"_s;
}

/// A project as a crash in the middle of a change leaves it: with its journal, title changed on the disk.
/// Made by copying the files of a connection that has spilled pages of an open transaction.
struct Interrupted
{
    Interrupted()
    {
        RawConnection writer(project.path());
        writer.run(u"PRAGMA cache_size = 5"_s);
        writer.run(u"BEGIN IMMEDIATE"_s);
        writer.run(u"UPDATE project SET title = 'half done'"_s);
        writer.run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
                   u" INSERT INTO history (uuid, at, coder, action)"
                   u" SELECT printf('00000000-0000-7000-9000-%012d', i), 1, 1, 'x' FROM n"_s);
        REQUIRE(QDir(project.folder()).mkdir(u"left"_s));
        path = project.beside(u"left/storm.tagline"_s);
        tests::writeBytes(path, tests::bytesOf(project.path()));
        tests::writeBytes(path + u"-journal"_s, tests::bytesOf(project.path() + u"-journal"_s));
        writer.run(u"ROLLBACK"_s);
    }

    RawProject project;
    QString path;
};

} // namespace

TEST_CASE("a project nobody has is opened for writing under its lock", "[opening]")
{
    const RawProject project;
    {
        const Opening opening = prepareOpening(project.path());
        CHECK(opening.kind == Opening::Kind::Writable);
        CHECK(opening.path == QFileInfo(project.path()).canonicalFilePath());
        CHECK(opening.file == opening.path);
        CHECK(opening.reason.isEmpty());
        CHECK(QFileInfo::exists(Lock::fileFor(project.path())));
    }
    CHECK_FALSE(QFileInfo::exists(Lock::fileFor(project.path())));
}

TEST_CASE("a project that is open here is not opened twice, but can be read", "[opening]")
{
    const RawProject project;
    const Opening first = prepareOpening(project.path());
    const Opening second = prepareOpening(project.path());
    CHECK(second.kind == Opening::Kind::OpenHere);
    CHECK(second.holder.pid == QCoreApplication::applicationPid());
    CHECK_FALSE(second.lock);

    const Opening reader = prepareOpening(project.path(), OpeningWish::ReadOnly);
    CHECK(reader.kind == Opening::Kind::ReadOnly);
    CHECK(reader.file == reader.path);
    CHECK(reader.reason == u"“%1” was opened for reading only."_s.arg(reader.path));
    CHECK(
        refusalOf([&] { prepareWriting(project.path()); })
        == second.reason + u" Close it there and try again."_s);
}

TEST_CASE("another machine's lock asks, and yields when people say so", "[opening]")
{
    const RawProject project;
    const QString lock = Lock::fileFor(project.path());
    tests::writeBytes(lock, "77\ntagline\nnewsroom-3\n");
    const Opening asked = prepareOpening(project.path());
    CHECK(asked.kind == Opening::Kind::OtherMachine);
    CHECK(asked.holder.host == u"newsroom-3"_s);
    CHECK(
        refusalOf([&] { prepareWriting(project.path()); })
        == u"“storm.tagline” is open on the computer “newsroom-3” (tagline, process 77), or was not closed "
           u"properly there. If nobody has it open, delete “%1” and try again."_s.arg(lock));
    CHECK(prepareOpening(project.path(), OpeningWish::TakeOver).kind == Opening::Kind::Writable);
}

TEST_CASE("a missing file and a folder are refused by name", "[opening]")
{
    const RawProject project;
    const QString gone = project.beside(u"gone.tagline"_s);
    CHECK(
        refusalOf([&] { prepareOpening(gone); })
        == u"There is no file “%1”. It may have been moved, renamed or deleted."_s.arg(gone));
    CHECK(
        refusalOf([&] { prepareOpening(project.folder()); })
        == u"“%1” is a folder, not a Tagline project. Choose a .tagline file."_s.arg(project.folder()));
}

TEST_CASE("an interrupted change is taken back in a copy when the project is only read", "[opening]")
{
    const Interrupted left;
    const QByteArray before = tests::bytesOf(left.path);
    QString copy;
    {
        const Opening opening = prepareOpening(left.path, OpeningWish::ReadOnly);
        CHECK(opening.kind == Opening::Kind::ReadOnly);
        CHECK(
            opening.reason
            == u"“%1” was opened for reading only. It was left in the middle of a change; what you see is a "
               u"copy with that change taken back."_s.arg(opening.path));
        copy = opening.file;
        REQUIRE(copy != opening.path);
        RawConnection reader(copy);
        CHECK(reader.value(u"SELECT title FROM project"_s).toString() == u"Storm"_s);
        CHECK(reader.value(u"SELECT count(*) FROM history"_s).toInt() == 1);
        CHECK(reader.value(u"PRAGMA integrity_check"_s).toString() == u"ok"_s);
    }
    CHECK_FALSE(QFileInfo::exists(copy));
    CHECK(tests::bytesOf(left.path) == before);
    CHECK(QFileInfo::exists(left.path + u"-journal"_s));
}

TEST_CASE("a project that another program is changing at this moment is read in place", "[opening]")
{
    const RawProject project;
    RawConnection writer(project.path());
    writer.run(u"BEGIN IMMEDIATE"_s);
    writer.run(u"UPDATE project SET title = 'not yet'"_s);
    const Opening opening = prepareOpening(project.path(), OpeningWish::ReadOnly);
    CHECK(opening.file == opening.path);
    CHECK_FALSE(opening.copy);
    writer.run(u"ROLLBACK"_s);
}

TEST_CASE("a file or folder without write permission is opened for reading with the reason", "[opening]")
{
    if (::geteuid() == 0) {
        WARN("Permissions do not bind root; tests/app/faults does this as another user.");
        return;
    }
    const RawProject project;
    const QString path = QFileInfo(project.path()).canonicalFilePath();
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    CHECK(prepareOpening(path).reason == u"You have no permission to change “%1”."_s.arg(path));
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);

    const QString folder = QFileInfo(path).absolutePath();
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const Opening opening = prepareOpening(path);
    CHECK(opening.kind == Opening::Kind::ReadOnly);
    CHECK(
        opening.reason
        == u"You have no permission to write in the folder “%1”, where Tagline would keep its lock and its "
           u"journal."_s.arg(folder));
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}
