// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/values/ids.h"

#include <QByteArray>
#include <QPointer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVarLengthArray>

#include <optional>

namespace model::storage {

class Statements;

/// People's text as it is bound: UTF-8, for `CAST(? AS TEXT)`. Bound as QString, SQLite would drop or swap a
/// leading U+FEFF or U+FFFE.
QByteArray utf8(const QString &text);
/// The text of UTF-8 bytes read by `CAST(column AS BLOB)`, a leading U+FEFF included.
QString fromUtf8(const QByteArray &bytes);

/// The values of a statement break a rule of its table: a CHECK, a key, a reference, a type.
class RuleBroken : public Error
{
public:
    using Error::Error;
};

/// One prepared statement, run forward only. Every member throws model::Error with the statement and its
/// values in the detail. A file that another program holds is tried again for two seconds. Prepared once per
/// connection and kept for the next of the same wording (see statements.h).
class Query
{
public:
    Query(const QSqlDatabase &database, const QString &sql);
    Q_DISABLE_COPY_MOVE(Query)
    ~Query();

    // Binds the next `?`.
    Query &bind(qint64 number);
    Query &bind(int number) { return bind(static_cast<qint64>(number)); }
    Query &bind(bool yes) { return bind(static_cast<qint64>(yes ? 1 : 0)); }
    Query &bind(const QByteArray &bytes);
    Query &bind(QLatin1StringView word);
    Query &bind(const std::optional<qint64> &number);
    Query &bindNull();
    template <typename Subject>
    Query &bind(const Id<Subject> &id)
    {
        return id.isNull() ? bindNull() : bindUuid(id.uuid);
    }

    /// Runs the statement with what was bound since the last run; the number of rows written.
    int run();
    /// The next row; runs the statement first where that is still to do.
    bool next();

    qint64 integer(int column) const;
    bool isNull(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    QByteArray bytes(int column) const;
    QString text(int column) const;
    /// Where there are many, `CAST(uuid AS BLOB)` spares SQLite the way through UTF-16.
    template <typename Some>
    Some id(int column) const
    {
        return Some{uuid(column)};
    }

private:
    Query(const QSqlDatabase &database, const QString &sql, Statements &statements);
    Query &put(const QVariant &value);
    Query &bindUuid(const QUuid &uuid);
    QUuid uuid(int column) const;
    [[noreturn]] void fail() const;

    QString m_sql;
    QString m_file;
    QPointer<Statements> m_statements; ///< null once the connection is gone
    std::optional<QSqlQuery> m_query;  ///< always there: made or taken by the constructor
    int m_bound = 0;
    QVarLengthArray<int, 2> m_large; ///< where long values are bound that the next need not keep
    bool m_running = false;
    mutable bool m_failed = false;
};

/// What a statement without values counts: the first cell of its first row, 0 where there is none.
qint64 numberOf(const QSqlDatabase &database, const QString &statement);

/// Runs one statement without values.
void run(const QSqlDatabase &database, const QString &sql);

/// A write transaction (BEGIN IMMEDIATE) that is rolled back unless it is committed. A commit that fails
/// rolls back and throws.
class Transaction
{
public:
    explicit Transaction(const QSqlDatabase &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit();

private:
    void rollBack();

    QSqlDatabase m_database;
    bool m_open = true;
};

} // namespace model::storage
