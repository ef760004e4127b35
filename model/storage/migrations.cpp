// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/migrations.h"

#include "model/storage/query.h"
#include "model/storage/search_index.h"
#include "model/storage/standard_variables.h"

#include <QFile>
#include <QUuid>

#include <algorithm>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

QString resource(const QString &name)
{
    QFile file(u":/schema/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

void setPragma(const QSqlDatabase &database, const QString &name, int value)
{
    run(database, u"PRAGMA %1 = %2"_s.arg(name).arg(value));
}

void take(const QSqlDatabase &database, const Migration &step)
{
    Transaction transaction(database);
    const QStringList statements = step.statements.split(u";\n\n"_s, Qt::SkipEmptyParts);
    for (const QString &statement : statements) {
        if (!statement.trimmed().isEmpty()) {
            run(database, statement);
        }
    }
    if (step.further) {
        step.further(database);
    }
    setPragma(database, u"application_id"_s, applicationId);
    setPragma(database, u"user_version"_s, step.number);
    transaction.commit();
}

bool holdsAll(const QHash<QString, QString> &schema, const QHash<QString, QString> &expected)
{
    return std::all_of(expected.keyBegin(), expected.keyEnd(), [&](const QString &key) {
        return schema.value(key) == expected.value(key);
    });
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> all{
        {1, resource(u"001_initial.sql"_s), {}}, {2, resource(u"002_full_text.sql"_s), indexAll},
        {3, resource(u"003_views.sql"_s), {}},   {4, resource(u"004_unfinished_batches.sql"_s), {}},
        {5, resource(u"005_status.sql"_s), {}},  {6, resource(u"006_correction.sql"_s), {}},
        {7, resource(u"007_erased.sql"_s), {}},  {8, resource(u"008_variables.sql"_s), addStandardVariables},
    };
    return all;
}

int schemaVersion()
{
    return migrations().last().number;
}

int versionOf(const QSqlDatabase &database)
{
    Query query(database, u"PRAGMA user_version"_s);
    query.next();
    return static_cast<int>(query.integer(0));
}

void setVersion(const QSqlDatabase &database, int version)
{
    Transaction transaction(database);
    setPragma(database, u"user_version"_s, version);
    transaction.commit();
}

void migrate(const QSqlDatabase &database, const QList<Migration> &steps)
{
    const int version = versionOf(database);
    for (const Migration &step : steps) {
        if (step.number > version) {
            take(database, step);
        }
    }
}

QHash<QString, QString> schemaOf(const QSqlDatabase &database)
{
    QHash<QString, QString> result;
    // The tables behind the full-text index are SQLite's own affair and differ between its versions.
    Query query(
        database,
        u"SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL "
        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'article\\_words\\_%' ESCAPE '\\'"_s);
    while (query.next()) {
        result.insert(query.text(0), query.text(1));
    }
    return result;
}

QHash<QString, QString> expectedSchema(int version)
{
    const QString connection = u"schema-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QHash<QString, QString> result;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(u":memory:"_s);
        if (database.open()) {
            migrate(database, migrations().first(version));
            result = schemaOf(database);
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return result;
}

QHash<QString, QString> newestSchema()
{
    QHash<QString, QString> result;
    for (const QString &each : resource(u"newest.sql"_s).split(u";\n\n"_s, Qt::SkipEmptyParts)) {
        const qsizetype lineEnd = each.indexOf(u'\n');
        result.insert(each.first(lineEnd).mid(u"-- "_s.size()), each.mid(lineEnd + 1));
    }
    return result;
}

int versionOf(const QHash<QString, QString> &schema)
{
    if (holdsAll(schema, newestSchema())) {
        return schemaVersion();
    }
    for (int version = schemaVersion(); version > 0; --version) {
        if (holdsAll(schema, expectedSchema(version))) {
            return version;
        }
    }
    return 0;
}

// Whatever they are called: names that SQLite keeps for itself are to be had by force.
QStringList triggersIn(const QSqlDatabase &database)
{
    QStringList result;
    Query query(
        database, u"SELECT CAST(name AS BLOB) FROM sqlite_master WHERE type = 'trigger' ORDER BY name"_s);
    while (query.next()) {
        result.append(query.text(0));
    }
    return result;
}

} // namespace model::storage
