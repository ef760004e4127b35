// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <functional>

namespace model::storage {

/// "Tagl": tells our files from other SQLite files.
inline constexpr int applicationId = 0x5461676c;

/// One step of the schema. Fresh files take the same steps as old ones.
struct Migration
{
    int number = 0;
    QString statements;                                ///< each ends with ';' and a blank line
    std::function<void(const QSqlDatabase &)> further; ///< what SQL alone cannot do, in the same transaction
};

/// All steps that this program knows, in order.
const QList<Migration> &migrations();
/// The newest version of the schema that this program knows.
int schemaVersion();

/// The version of the schema that a file has.
int versionOf(const QSqlDatabase &database);
/// Notes another version in a file whose schema is that already.
void setVersion(const QSqlDatabase &database, int version);
/// Brings the file from its version up to the last of the steps, each in one transaction. A step that fails
/// throws and leaves the file at the version before it.
void migrate(const QSqlDatabase &database, const QList<Migration> &steps = migrations());

/// The statements of our tables, indexes and views at a version, by "type name".
QHash<QString, QString> expectedSchema(int version);
/// The same of the newest version, as they are kept beside the steps that lead there: to take these steps in
/// memory lasts longer than all else that is done at the opening of a small project.
QHash<QString, QString> newestSchema();
/// The newest version all of whose statements are in this schema; 0 if there is none.
int versionOf(const QHash<QString, QString> &schema);
/// Of all triggers in a file; ours has none.
QStringList triggersIn(const QSqlDatabase &database);
/// The same as they stand in a file, its foreign objects included.
QHash<QString, QString> schemaOf(const QSqlDatabase &database);

} // namespace model::storage
