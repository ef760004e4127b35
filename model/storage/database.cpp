// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/database.h"

#include "model/error.h"
#include "model/message.h"
#include "model/storage/damaged.h"
#include "model/storage/file_header.h"
#include "model/storage/migrations.h"
#include "model/storage/query.h"
#include "model/storage/repair.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <QtEndian>

#include <algorithm>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Error newer(const QString &path, int version)
{
    return Error(
        Message::tr("The project “%1” was made by a newer version of Tagline (its format is %2, this program "
                    "knows up to %3). "
                    "It was left untouched. Install the newer version to open it.")
            .arg(shown(path), QString::number(version), QString::number(schemaVersion())));
}

Error unreadable(const QString &path, const QString &detail)
{
    return Error(
        Message::tr("The file “%1” cannot be read. Ask its owner for permission, or check that its disk is "
                    "connected.")
            .arg(shown(path)),
        detail);
}

QByteArray headerOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        throw Error(Message::tr("There is no file “%1”. It may have been moved, renamed or deleted.")
                        .arg(shown(path)));
    }
    if (info.isDir()) {
        throw Error(
            Message::tr("“%1” is a folder, not a Tagline project. Choose a .tagline file.").arg(shown(path)));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw unreadable(path, file.errorString());
    }
    const QByteArray bytes = file.read(header::size);
    if (file.error() != QFileDevice::NoError) {
        throw unreadable(path, file.errorString());
    }
    return bytes;
}

// Looks without SQLite, so that a file which is not for us is surely not touched.
void checkHeader(const QString &path)
{
    const QByteArray bytes = headerOf(path);
    if (bytes.isEmpty()) {
        throw Error(
            Message::tr("The file “%1” is empty. A copy or a synchronisation may not have finished: wait for "
                        "it, or go back to a "
                        "backup.")
                .arg(shown(path)));
    }
    const auto number = [&bytes](qsizetype at) {
        return qFromBigEndian<qint32>(bytes.constData() + at);
    };
    if (!bytes.startsWith(header::beginning) || bytes.size() < header::size
        || number(header::applicationAt) != applicationId) {
        if (holdsProject(path)) {
            // A power cut may tear the first page; with its journal SQLite puts it right.
            if (QFileInfo(path + u"-journal"_s).size() > 0) {
                return;
            }
            throw damaged(path, u"no header"_s, u"its beginning"_s);
        }
        throw Error(Message::tr("“%1” is not a Tagline project. Choose a .tagline file, or add it to a "
                                "project as an article.")
                        .arg(shown(path)));
    }
    if (number(header::versionAt) > schemaVersion()) {
        throw newer(path, number(header::versionAt));
    }
}

void configure(const QSqlDatabase &database)
{
    // FULL would not sync the folder when the journal goes: a power cut could bring it back, and with it the
    // state before an edit that was acknowledged.
    static const QStringList pragmas{
        u"foreign_keys = ON"_s,    u"synchronous = EXTRA"_s, u"trusted_schema = OFF"_s,
        u"temp_store = MEMORY"_s,  u"cache_size = -16384"_s, u"recursive_triggers = ON"_s,
        u"cell_size_check = ON"_s,
    };
    for (const QString &pragma : pragmas) {
        run(database, u"PRAGMA "_s + pragma);
    }
}

// Answers with a row, so it is asked as a query. A file that came with a write-ahead log goes back to a
// rollback journal: one file is what people copy and mail.
void setJournal(const QSqlDatabase &database)
{
    Query query(database, u"PRAGMA journal_mode = DELETE"_s);
    while (query.next()) {
    }
}

} // namespace

Database::Database(const QString &path, Mode mode, const BeforeMigration &beforeMigration)
    : m_path(path)
{
    checkHeader(path);
    if (mode == Mode::ReadOnly) {
        m_readOnlyReason = Message::tr("The project was opened for reading only.");
    } else if (!QFileInfo(path).isWritable() || !QFileInfo(QFileInfo(path).absolutePath()).isWritable()) {
        m_readOnlyReason =
            Message::tr("The file or its folder can only be read. Allow writing to them, or work on a copy.");
    }
    try {
        open(path);
        if (m_readOnlyReason.isEmpty()) {
            setJournal(m_connection);
        }
        checkSchema();
        upgrade(beforeMigration);
        standInForLater();
        if (!m_readOnlyReason.isEmpty()) {
            run(m_connection, u"PRAGMA query_only = ON"_s);
        }
    } catch (...) {
        close();
        throw;
    }
}

Database::~Database()
{
    close();
}

void Database::open(const QString &path)
{
    const QString name = u"project-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    m_connection.setDatabaseName(path);
    m_connection.setConnectOptions(
        m_readOnlyReason.isEmpty() ? u"QSQLITE_BUSY_TIMEOUT=0"_s
                                   : u"QSQLITE_BUSY_TIMEOUT=0;QSQLITE_OPEN_READONLY"_s);
    if (!m_connection.open()) {
        throw Error(
            Message::tr(
                "The project “%1” cannot be opened. Check that its disk is still connected, then try again.")
                .arg(shown(path)),
            m_connection.lastError().text());
    }
    configure(m_connection);
}

void Database::close()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    if (!name.isEmpty()) {
        QSqlDatabase::removeDatabase(name);
    }
}

/// The number that a file bears can be wrong (other programs can set it); what its tables are, cannot.
void Database::checkSchema()
{
    const int said = versionOf(m_connection);
    if (said > schemaVersion()) {
        throw newer(m_path, said);
    }
    const QHash<QString, QString> actual = schemaOf(m_connection);
    m_version = versionOf(actual);
    if (m_version < std::max(said, 1)) {
        const QHash<QString, QString> expected = expectedSchema(std::max(said, 1));
        QStringList wrong;
        for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
            if (actual.value(it.key()) != it.value()) {
                wrong.append(it.key());
            }
        }
        wrong.sort();
        throw damaged(m_path, u"not as it should be: "_s + wrong.join(u", "_s), wrong.value(0));
    }
    if (const QStringList triggers = triggersIn(m_connection); !triggers.isEmpty() && isWritable()) {
        m_readOnlyReason =
            Message::tr("Another program has put a trigger (%1) into the file, which could change what is "
                        "written. Remove it there, or work on a copy.")
                .arg(triggers.first());
    }
}

void Database::upgrade(const BeforeMigration &beforeMigration)
{
    if (!isWritable()) {
        return;
    }
    if (m_version != versionOf(m_connection)) {
        setVersion(m_connection, m_version);
    }
    if (m_version < schemaVersion()) {
        if (beforeMigration) {
            beforeMigration(m_path);
        }
        migrate(m_connection);
    }
}

/// A file of an older version that can only be read is read as the newer ones are: what they have and it has
/// not stands empty beside it.
void Database::standInForLater()
{
    constexpr int withCodings = 5;
    if (!isWritable() && m_version < withCodings) {
        run(m_connection,
            u"CREATE TEMP TABLE coding (id INTEGER PRIMARY KEY, uuid TEXT, article INTEGER, coder INTEGER, "
            "round INTEGER, status TEXT, reason TEXT, updated INTEGER, batch INTEGER, removed INTEGER)"_s);
    }
    constexpr int withErased = 7;
    if (!isWritable() && m_version < withErased) {
        run(m_connection, u"CREATE TEMP TABLE erased (uuid TEXT PRIMARY KEY, kind TEXT, at INTEGER)"_s);
    }
    constexpr int withVariables = 8;
    if (!isWritable() && m_version < withVariables) {
        run(m_connection,
            u"CREATE TEMP TABLE variable (id INTEGER PRIMARY KEY, uuid TEXT, name TEXT, label TEXT, subject "
            u"TEXT, "
            "tag INTEGER, level TEXT, definition TEXT, position INTEGER, retired INTEGER)"_s);
        run(m_connection,
            u"CREATE TEMP TABLE option (variable INTEGER, position INTEGER, value TEXT, label TEXT, "
            "missing INTEGER, retired INTEGER, uuid TEXT)"_s);
        run(m_connection,
            u"CREATE TEMP TABLE value (id INTEGER PRIMARY KEY, uuid TEXT, variable INTEGER, article INTEGER, "
            "annotation INTEGER, source INTEGER, entity INTEGER, coder INTEGER, round INTEGER, value TEXT, "
            "names INTEGER, basis TEXT, note TEXT, updated INTEGER, batch INTEGER, removed INTEGER)"_s);
        run(m_connection,
            u"CREATE TEMP TABLE dismissal (id INTEGER PRIMARY KEY, uuid TEXT, kind TEXT, article INTEGER, "
            "start INTEGER, \"end\" INTEGER, entity INTEGER, other INTEGER, coder INTEGER, batch INTEGER, "
            "removed INTEGER)"_s);
    }
}

void Database::create(const QString &path)
{
    const QString name = u"new-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString failure;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        try {
            if (!database.open()) {
                throw Error(database.lastError().text());
            }
            configure(database);
            migrate(database);
        } catch (const Error &error) {
            failure = error.text() + u' ' + error.detail();
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    if (!failure.isEmpty()) {
        throw Error(failure);
    }
}

} // namespace model::storage
