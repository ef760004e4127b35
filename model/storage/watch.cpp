// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/watch.h"

#include "model/error.h"
#include "model/storage/query.h"
#include "model/storage/whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

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

Foreign found(Foreign::Kind kind, const QString &path)
{
    switch (kind) {
    case Foreign::Kind::Gone:
        return {
            kind,
            u"“%1” was deleted, moved or renamed while it was open, so nothing more is written to it. Save a "
            u"copy of the project elsewhere, or put the file back and open it again."_s.arg(path)};
    case Foreign::Kind::Replaced:
        return {
            kind,
            u"“%1” was replaced by another file while it was open (by a sync program, perhaps), so nothing "
            u"more is written. Open it again to see the other file, or save what you have as a copy."_s.arg(
                path)};
    case Foreign::Kind::Written:
        break;
    }
    return {
        kind,
        u"Another program changed “%1” while it was open, so nothing more is written. Open it again to go on "
        u"with those changes, or save a copy."_s.arg(path)};
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
    , m_dataVersion(dataVersion(database))
{
}

std::optional<Foreign> Watch::check(QSqlDatabase &database)
{
    if (!m_found) {
        m_found = look(database);
    }
    return m_found;
}

std::optional<Foreign> Watch::look(QSqlDatabase &database) const
{
    const std::optional<FileIdentity> now = FileIdentity::of(m_path);
    if (!now) {
        return found(Foreign::Kind::Gone, m_path);
    }
    if (now != m_identity) {
        return found(Foreign::Kind::Replaced, m_path);
    }
    if (dataVersion(database) != m_dataVersion) {
        return found(Foreign::Kind::Written, m_path);
    }
    return std::nullopt;
}

void saveCopy(QSqlDatabase &database, const QString &path)
{
    const QString partial = path + u".part"_s;
    QFile::remove(partial);
    QSqlQuery query(database);
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(partial);
    const bool written = query.exec();
    query.finish();
    if (!written || !syncToDisk(partial) || !renameOver(partial, path)) {
        const QString detail = query.lastError().text();
        QFile::remove(partial);
        throw Error(
            u"The copy “%1” could not be written. Choose another place with enough room."_s.arg(path),
            detail);
    }
}

} // namespace model::storage
