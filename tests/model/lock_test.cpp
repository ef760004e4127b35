// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/lock.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>

#include <memory>
#include <sys/file.h>

using namespace Qt::StringLiterals;
using model::storage::Lock;
using State = Lock::State;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// What QLockFile writes: process, program, machine.
QByteArray lockOf(qint64 pid, const QString &program, const QString &host)
{
    return QByteArray::number(pid) + '\n' + program.toUtf8() + '\n' + host.toUtf8() + '\n';
}

qint64 pidOfDeadProcess()
{
    QProcess process;
    process.start(u"true"_s, {});
    REQUIRE(process.waitForStarted());
    const qint64 pid = process.processId();
    REQUIRE(process.waitForFinished());
    return pid;
}

} // namespace

TEST_CASE("a lock stands beside the project and goes with the holder", "[lock]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"harbour.tagline"_s);
    const QString lockFile = folder.filePath(u".harbour.tagline.lock"_s);
    auto lock = std::make_unique<Lock>(path);
    CHECK(lock->isHeld());
    CHECK(lock->reason().isEmpty());
    CHECK(QFileInfo::exists(lockFile));
    lock.reset();
    CHECK_FALSE(QFileInfo::exists(lockFile));
}

TEST_CASE("a second lock names the living holder", "[lock]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"harbour.tagline"_s);
    const Lock first(path);
    REQUIRE(first.isHeld());
    const Lock second(path);
    CHECK(second.state() == State::OpenHere);
    CHECK(second.holder().pid == QCoreApplication::applicationPid());
    CHECK(second.holder().thisMachine);
    CHECK(
        second.reason()
        == u"“harbour.tagline” is already open on this computer (%1, process %2)."_s.arg(
            second.holder().program, QString::number(second.holder().pid)));
}

TEST_CASE("links to one project meet at one lock", "[lock]")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(u"elsewhere"_s));
    const QString path = folder.filePath(u"harbour.tagline"_s);
    writeFile(path, "x");
    const QString link = folder.filePath(u"elsewhere/link.tagline"_s);
    REQUIRE(QFile::link(path, link));
    CHECK(Lock::fileFor(link) == Lock::fileFor(path));
    const Lock first(path);
    CHECK(Lock(link).state() == State::OpenHere);
}

TEST_CASE("the lock of a dead process of this machine is taken over", "[lock]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"harbour.tagline"_s);
    writeFile(Lock::fileFor(path), lockOf(pidOfDeadProcess(), u"tagline"_s, QSysInfo::machineHostName()));
    CHECK(Lock(path).isHeld());
}

TEST_CASE("the lock of another machine stays until people decide", "[lock]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"harbour.tagline"_s);
    const QString lockFile = Lock::fileFor(path);
    writeFile(lockFile, lockOf(77, u"tagline"_s, u"newsroom-3"_s));
    QFile old(lockFile);
    REQUIRE(old.open(QIODevice::ReadWrite));
    REQUIRE(old.setFileTime(QDateTime::currentDateTime().addYears(-1), QFileDevice::FileModificationTime));
    old.close();

    Lock lock(path);
    CHECK(lock.state() == State::OtherMachine);
    CHECK(lock.holder() == model::storage::LockHolder{77, u"newsroom-3"_s, u"tagline"_s, false});
    CHECK(
        lock.reason()
        == u"“harbour.tagline” is open on the computer “newsroom-3” (tagline, process 77), or was not closed "
           u"properly there."_s);
    lock.takeOver();
    CHECK(lock.isHeld());
    CHECK(lock.reason().isEmpty());
}

TEST_CASE("taking over does nothing to a living process of this machine", "[lock]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"harbour.tagline"_s);
    const Lock first(path);
    Lock second(path);
    second.takeOver();
    CHECK(second.state() == State::OpenHere);
    CHECK(QFileInfo::exists(Lock::fileFor(path)));
}

TEST_CASE("an empty lock file, as a full disk leaves one, can be taken over", "[lock]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"harbour.tagline"_s);
    writeFile(Lock::fileFor(path), {});
    Lock lock(path);
    CHECK(lock.state() == State::OtherMachine);
    CHECK(
        lock.reason() == u"“harbour.tagline” is locked by “.harbour.tagline.lock”, which cannot be read."_s);
    lock.takeOver();
    CHECK(lock.isHeld());
}

TEST_CASE("no lock can be made in a folder that does not exist", "[lock]")
{
    const QTemporaryDir folder;
    const Lock lock(folder.filePath(u"gone/harbour.tagline"_s));
    CHECK(lock.state() == State::Unavailable);
    CHECK(lock.reason() == u"The folder “%1” does not exist."_s.arg(folder.filePath(u"gone"_s)));
}

TEST_CASE("the longest project name has a lock too", "[lock]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QString(123, u'ü') + u".tagline"_s);
    writeFile(path, "x");
    const Lock lock(path);
    CHECK(lock.isHeld());
    CHECK(Lock(path).state() == State::OpenHere);
}

TEST_CASE("an empty lock file that nobody holds any more is nobody's after a moment", "[lock]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"harbour.tagline"_s);
    const QString lockFile = Lock::fileFor(path);
    writeFile(lockFile, {});
    QFile file(lockFile);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    SECTION ("so it is taken over") {
        file.close();
        const Lock lock(path);
        CHECK(lock.isHeld());
        CHECK(Lock(path).state() == State::OpenHere);
    }
    SECTION ("but not while a process has it in hand") {
        REQUIRE(::flock(file.handle(), LOCK_EX | LOCK_NB) == 0);
        const Lock lock(path);
        CHECK(lock.state() == State::OtherMachine);
        CHECK(QFileInfo::exists(lockFile));
    }
}
