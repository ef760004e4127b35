// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/watch.h"

#include "model/error.h"
#include "model/message.h"
#include "model/storage/query.h"
#include "model/storage/whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QtEndian>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace model::storage {

namespace {

qint64 dataVersion(QSqlDatabase &database)
{
    Query query(database, u"PRAGMA data_version"_s);
    query.next();
    return query.integer(0);
}

/// How many commits a state of the file counts, by whomever.
quint32 commitsIn(const QByteArray &state)
{
    return state.size() < qsizetype(sizeof(quint32)) ? 0 : qFromBigEndian<quint32>(state.constData());
}

Foreign found(Foreign::Kind kind, const QString &path)
{
    switch (kind) {
    case Foreign::Kind::Gone:
        return {
            kind,
            Message::tr("“%1” was deleted, moved or renamed while it was open, so nothing more is written to "
                        "it. Save a "
                        "copy of the project elsewhere, or put the file back and open it again.")
                .arg(path)};
    case Foreign::Kind::Replaced:
        return {
            kind,
            Message::tr(
                "“%1” was replaced by another file while it was open (by a sync program, perhaps), so "
                "nothing "
                "more is written. Open it again to see the other file, or save what you have as a copy.")
                .arg(path)};
    case Foreign::Kind::Written:
        break;
    }
    return {
        kind,
        Message::tr("Another program changed “%1” while it was open, so nothing more is written. Open it "
                    "again to go on "
                    "with those changes, or save a copy.")
            .arg(path)};
}

constexpr int codeCorrupt = 11; // https://sqlite.org/rescode.html

Error notWhole(const QString &copy, const QString &detail)
{
    return Error(
        Message::tr("The copy “%1” could not be made, because the project itself cannot be read whole. Work "
                    "on with a "
                    "backup of it.")
            .arg(copy),
        detail);
}

} // namespace

std::optional<FileIdentity> FileIdentity::of(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        return std::nullopt;
    }
    return FileIdentity{status.st_dev, status.st_ino};
}

Watch::Watch(QSqlDatabase &database, const QString &path)
    : m_path(path)
    , m_identity(FileIdentity::of(path))
    , m_file(path)
    , m_dataVersion(dataVersion(database))
{
    if (m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        m_state = readState();
    }
}

/// The bytes by which SQLite itself sees that a file has changed: its count of commits and its size.
QByteArray Watch::readState()
{
    constexpr qint64 at = 24;
    constexpr qint64 size = 16;
    m_file.unsetError();
    const QByteArray state = m_file.seek(at) ? m_file.read(size) : QByteArray();
    if (m_file.error() != QFileDevice::NoError) {
        throw Error(
            Message::tr("The project “%1” cannot be read or written. Nothing was changed. Check that its "
                        "disk is still "
                        "connected, then try again.")
                .arg(m_path),
            m_file.errorString());
    }
    return state;
}

std::optional<Foreign> Watch::check(QSqlDatabase &database)
{
    if (!m_found) {
        m_found = look(database);
    }
    return m_found;
}

bool Watch::arrived(QSqlDatabase &database)
{
    QSqlQuery query(database);
    // A first read takes back what the commit left half done.
    if (!query.exec(u"BEGIN"_s) || !query.exec(u"SELECT 1 FROM sqlite_schema LIMIT 1"_s)) {
        query.exec(u"ROLLBACK"_s);
        return false;
    }
    query.finish();
    bool arrived = false;
    try {
        const QByteArray state = readState();
        const qint64 version = dataVersion(database);
        arrived = !m_state.isEmpty() && commitsIn(state) == commitsIn(m_state) + 1;
        if (arrived) {
            m_state = state;
            m_dataVersion = version;
        }
    } catch (const Error &) {
        // What cannot be read now is looked at again before the next edit.
    }
    query.exec(u"COMMIT"_s);
    return arrived;
}

std::optional<Foreign> Watch::look(QSqlDatabase &database)
{
    const std::optional<FileIdentity> now = FileIdentity::of(m_path);
    if (!now) {
        return found(Foreign::Kind::Gone, m_path);
    }
    if (now != m_identity) {
        return found(Foreign::Kind::Replaced, m_path);
    }
    // SQLite's version also moves when a disk fails and it reads the file anew, which is then as it was.
    const qint64 version = dataVersion(database);
    const QByteArray state = readState();
    if (version != m_dataVersion && (state.isEmpty() || state != m_state)) {
        return found(Foreign::Kind::Written, m_path);
    }
    m_dataVersion = version;
    m_state = state;
    return std::nullopt;
}

void saveCopy(QSqlDatabase &database, const QString &path, const QString &wished)
{
    const QString named = wished.isEmpty() ? path : wished;
    const QString partial = path + u".part"_s;
    QFile::remove(partial);
    QSqlQuery query(database);
    // Of a file that was emptied or cut off SQLite makes a copy that is as empty, and is content.
    if (!query.exec(u"SELECT id FROM project"_s) || !query.next()) {
        throw notWhole(named, query.lastError().text());
    }
    query.finish();
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(partial);
    const bool written = query.exec();
    query.finish();
    if (!written || !syncToDisk(partial) || !renameOver(partial, path)) {
        const QString detail = query.lastError().text();
        const int code = query.lastError().nativeErrorCode().toInt() & 0xff;
        QFile::remove(partial);
        if (code == codeCorrupt) {
            throw notWhole(named, detail);
        }
        throw Error(
            Message::tr("The copy “%1” could not be written. Choose another place with enough room.")
                .arg(named),
            detail);
    }
}

} // namespace model::storage
