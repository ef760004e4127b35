// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/store.h"

#include <QSqlDatabase>
#include <QString>

namespace model::storage {

/// One connection to a project file, of this thread. What is not a whole project of ours is refused with an
/// Error that says what it is and what to do.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens and, in ReadWrite mode, upgrades an older file. A file that can only be read is opened so.
    Database(const QString &path, Mode mode, const BeforeMigration &beforeMigration);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Makes the file with an empty schema of the newest version. It must not exist yet.
    static void create(const QString &path);

    QSqlDatabase &connection() { return m_connection; }
    /// Empty when the file can be written; else why not, for people.
    const QString &readOnlyReason() const { return m_readOnlyReason; }

private:
    void open(const QString &path);
    void close();
    void standInForLater();
    void upgrade(const BeforeMigration &beforeMigration);
    void checkSchema();

    bool isWritable() const { return m_readOnlyReason.isEmpty(); }

    QString m_path;
    int m_version = 0; ///< of the schema that the file has
    QString m_readOnlyReason;
    QSqlDatabase m_connection;
};

} // namespace model::storage
