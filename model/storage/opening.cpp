// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/opening.h"

#include "model/error.h"
#include "model/message.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace model::storage {

namespace {

enum class Access { ReadOnly, ReadWrite };

/// SQLite's primary result code of a first read, 0 if it worked. Reading takes back an unfinished change
/// where it may.
int tryReading(const QString &file, Access access)
{
    const QString name = u"opening-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    int code = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        database.setConnectOptions(
            access == Access::ReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=0"_s
                                       : u"QSQLITE_BUSY_TIMEOUT=0"_s);
        if (!database.open()) {
            code = database.lastError().nativeErrorCode().toInt();
        } else {
            QSqlQuery query(database);
            if (!query.exec(u"SELECT count(*) FROM sqlite_schema"_s)) {
                code = query.lastError().nativeErrorCode().toInt();
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return code & 0xff;
}

/// SQLITE_READONLY or SQLITE_CANTOPEN: a journal lies beside the file that only a writer can deal with.
bool needsWriter(const QString &file)
{
    const int code = tryReading(file, Access::ReadOnly);
    return code == 8 || code == 14;
}

QString refusalToWrite(const QString &path)
{
    if (::access(QFile::encodeName(path).constData(), W_OK) == 0) {
        return {};
    }
    if (errno == EROFS) {
        return Message::tr("“%1” stands on a disk that cannot be written to.").arg(path);
    }
    return Message::tr("You have no permission to change “%1”.").arg(path);
}

void requireReadable(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        throw Error(
            Message::tr("There is no file “%1”. It may have been moved, renamed or deleted.").arg(path));
    }
    if (info.isDir()) {
        throw Error(
            Message::tr("“%1” is a folder, not a Tagline project. Choose a .tagline file.").arg(path));
    }
    // SQLite would wait for ever at the end of a pipe.
    if (!info.isFile()) {
        throw Error(Message::tr("“%1” is a device or pipe, not a Tagline project. Choose a .tagline file.")
                        .arg(path));
    }
    if (!info.isReadable()) {
        throw Error(Message::tr("You have no permission to read “%1”. Ask its owner for it.").arg(path));
    }
}

void copyTo(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.copy(to)) {
        throw Error(
            Message::tr(
                "“%1” was left in the middle of a change and must be copied to be read, which did not work. "
                "Copy "
                "it with the files beside it to a folder you can write in, and open it there.")
                .arg(from),
            source.errorString());
    }
    QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

/// Whether the file system knows no locks, without which SQLite does not even read. Asked of a byte that
/// SQLite never locks.
bool refusesLocks(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    struct flock range = {};
    range.l_type = F_RDLCK;
    range.l_whence = SEEK_SET;
    range.l_len = 1;
    const bool refuses = ::fcntl(descriptor, F_SETLK, &range) != 0 && errno != EAGAIN && errno != EACCES;
    ::close(descriptor);
    return refuses;
}

/// Copies the project with its journal and takes an unfinished change back in the copy.
void readFromCopy(Opening &opening)
{
    opening.copy = std::make_shared<QTemporaryDir>();
    opening.file = opening.copy->filePath(QFileInfo(opening.path).fileName());
    for (const QString &beside : {u""_s, u"-journal"_s, u"-wal"_s}) {
        if (QFileInfo::exists(opening.path + beside)) {
            copyTo(opening.path + beside, opening.file + beside);
        }
    }
    tryReading(opening.file, Access::ReadWrite);
}

Opening readOnly(Opening opening, const QString &reason)
{
    opening.kind = Opening::Kind::ReadOnly;
    opening.reason = reason;
    opening.lock.reset();
    if (needsWriter(opening.path)) {
        readFromCopy(opening);
        opening.reason +=
            Message::tr(" It was left in the middle of a change; what you see is a copy with that change "
                        "taken back.");
    } else if (refusesLocks(opening.path)) {
        readFromCopy(opening);
        opening.reason += Message::tr(" What you see is a copy, because files there cannot be locked.");
    }
    return opening;
}

Opening heldByOther(Opening opening)
{
    opening.kind = opening.lock->state() == Lock::State::OpenHere ? Opening::Kind::OpenHere
                                                                  : Opening::Kind::OtherMachine;
    opening.reason = opening.lock->reason();
    opening.holder = opening.lock->holder();
    opening.lock.reset();
    return opening;
}

} // namespace

Opening prepareOpening(const QString &path, OpeningWish wish)
{
    requireReadable(path);
    Opening opening;
    opening.path = QFileInfo(path).canonicalFilePath();
    opening.file = opening.path;
    if (wish == OpeningWish::ReadOnly) {
        return readOnly(opening, Message::tr("“%1” was opened for reading only.").arg(opening.path));
    }
    if (const QString refusal = refusalToWrite(opening.path); !refusal.isEmpty()) {
        return readOnly(opening, refusal);
    }
    opening.lock = std::make_shared<Lock>(opening.path);
    if (wish == OpeningWish::TakeOver) {
        opening.lock->takeOver();
    }
    switch (opening.lock->state()) {
    case Lock::State::Held:
        opening.kind = Opening::Kind::Writable;
        return opening;
    case Lock::State::Unavailable: {
        const QString reason = opening.lock->reason();
        return readOnly(opening, reason);
    }
    case Lock::State::OpenHere:
    case Lock::State::OtherMachine:
        break;
    }
    return heldByOther(opening);
}

Opening prepareWriting(const QString &path)
{
    Opening opening = prepareOpening(path);
    switch (opening.kind) {
    case Opening::Kind::Writable:
        return opening;
    case Opening::Kind::OpenHere:
        throw Error(opening.reason + Message::tr(" Close it there and try again."));
    case Opening::Kind::OtherMachine:
        throw Error(
            opening.reason
            + Message::tr(" If nobody has it open, delete “%1” and try again.")
                  .arg(Lock::fileFor(opening.path)));
    case Opening::Kind::ReadOnly:
        break;
    }
    throw Error(
        opening.reason
        + Message::tr(" Nothing was changed. Work on a copy in a folder you can write in, or ask for the "
                      "permission."));
}

} // namespace model::storage
