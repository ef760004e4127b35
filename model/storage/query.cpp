// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/query.h"

#include "model/error.h"
#include "model/message.h"
#include "model/storage/damaged.h"
#include "model/storage/statements.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSqlError>
#include <QStringList>
#include <QThread>
#include <QVariant>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

// The primary result codes of SQLite (https://sqlite.org/rescode.html).
enum Code {
    CodePermission = 3,
    CodeBusy = 5,
    CodeLocked = 6,
    CodeReadOnly = 8,
    CodeIo = 10,
    CodeCorrupt = 11,
    CodeFull = 13,
    CodeCannotOpen = 14,
    CodeConstraint = 19,
    CodeNotADatabase = 26
};

constexpr int waitAtMost = 2000;
constexpr int waitEach = 20;

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

QString sentence(int code)
{
    switch (code) {
    case CodeBusy:
    case CodeLocked:
        return Message::tr("The project “%1” is in use by another program. Nothing was changed. Close it "
                           "there, then try again.");
    case CodePermission:
    case CodeReadOnly:
        return Message::tr(
            "The project “%1” can only be read. Nothing was changed. Allow writing to the file and its "
            "folder, "
            "or work on a copy.");
    case CodeFull:
        return Message::tr(
            "The disk with the project “%1” is full. Nothing was changed. Make room, then try again.");
    case CodeIo:
    case CodeCannotOpen:
        return Message::tr(
            "The project “%1” cannot be read or written. Nothing was changed. Check that its disk is "
            "still "
            "connected, then try again.");
    default:
        return {};
    }
}

QString shortened(const QVariant &value)
{
    const QString text = value.isNull() ? u"NULL"_s : value.toString();
    return text.size() <= 80 ? text : text.left(80) + u'…';
}

Error errorFor(const QSqlError &error, const QString &file, const QString &sql, const QVariantList &values)
{
    QStringList shown;
    for (const QVariant &value : values) {
        shown.append(shortened(value));
    }
    const QString detail = u"%1 (%2); %3; values: %4"_s.arg(
        error.databaseText(), error.nativeErrorCode(), sql.simplified(), shown.join(u", "));
    const int code = primaryCode(error);
    if (code == CodeCorrupt || code == CodeNotADatabase) {
        return damaged(file, detail);
    }
    const QString named = QDir::toNativeSeparators(file);
    if (const QString known = sentence(code); !known.isEmpty()) {
        return Error(known.arg(named), detail);
    }
    return Error(
        Message::tr("The project “%1” refused what was asked: %2. Nothing was changed.")
            .arg(named, error.databaseText()),
        detail);
}

} // namespace

QByteArray utf8(const QString &text)
{
    // A null QByteArray would be bound as NULL.
    return text.isEmpty() ? QByteArray("") : text.toUtf8();
}

QString fromUtf8(const QByteArray &bytes)
{
    // QString::fromUtf8() takes a leading U+FEFF for a mark of the encoding and drops it.
    QString marks;
    qsizetype from = 0;
    while (QByteArrayView(bytes).sliced(from).startsWith("\xEF\xBB\xBF")) {
        marks.append(QChar(0xFEFF));
        from += 3;
    }
    const QString text = QString::fromUtf8(QByteArrayView(bytes).sliced(from));
    return marks.isEmpty() ? text : marks + text;
}

Query::Query(const QSqlDatabase &database, const QString &sql)
    : Query(database, sql, Statements::of(database))
{
}

Query::Query(const QSqlDatabase &database, const QString &sql, Statements &statements)
    : m_sql(sql)
    , m_file(database.databaseName())
    , m_statements(&statements)
    , m_query(statements.take(sql))
{
    if (m_query) {
        return;
    }
    m_query.emplace(database);
    m_query->setForwardOnly(true);
    QElapsedTimer timer;
    timer.start();
    while (!m_query->prepare(sql)) {
        if (primaryCode(m_query->lastError()) != CodeBusy || timer.elapsed() > waitAtMost) {
            fail();
        }
        QThread::msleep(waitEach);
    }
}

Query::~Query()
{
    if (!m_statements || m_failed) {
        return;
    }
    m_query->finish();
    for (const int place : m_large) {
        m_query->bindValue(place, QVariant());
    }
    m_statements->put(m_sql, std::move(*m_query));
}

Query &Query::put(const QVariant &value)
{
    m_running = false;
    m_query->bindValue(m_bound++, value);
    return *this;
}

Query &Query::bind(qint64 number)
{
    return put(QVariant::fromValue(number));
}

Query &Query::bind(const QByteArray &bytes)
{
    // Binding takes longer than many a statement, so only a whole text is worth letting go of.
    if (constexpr qsizetype large = 4096; bytes.size() > large && !m_large.contains(m_bound)) {
        m_large.append(m_bound);
    }
    return put(bytes);
}

Query &Query::bind(QLatin1StringView word)
{
    return put(QString(word));
}

Query &Query::bind(const std::optional<qint64> &number)
{
    return number ? bind(*number) : bindNull();
}

Query &Query::bindNull()
{
    return put(QVariant());
}

Query &Query::bindUuid(const QUuid &uuid)
{
    return put(uuid.toString(QUuid::WithoutBraces));
}

int Query::run()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_query->exec()) {
        if (primaryCode(m_query->lastError()) != CodeBusy || timer.elapsed() > waitAtMost) {
            fail();
        }
        QThread::msleep(waitEach);
    }
    m_bound = 0;
    m_running = true;
    return m_query->numRowsAffected();
}

bool Query::next()
{
    if (!m_running) {
        run();
    }
    if (m_query->next()) {
        return true;
    }
    m_running = false;
    if (m_query->lastError().isValid()) {
        fail();
    }
    m_query->finish();
    return false;
}

qint64 Query::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

bool Query::isNull(int column) const
{
    return m_query->isNull(column);
}

std::optional<qint64> Query::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

QByteArray Query::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

QString Query::text(int column) const
{
    const QVariant value = m_query->value(column);
    return value.typeId() == QMetaType::QByteArray ? fromUtf8(value.toByteArray()) : value.toString();
}

QUuid Query::uuid(int column) const
{
    const QVariant value = m_query->value(column);
    return value.typeId() == QMetaType::QByteArray ? QUuid::fromString(QUtf8StringView(value.toByteArray()))
                                                   : QUuid::fromString(value.toString());
}

void Query::fail() const
{
    m_failed = true;
    const Error error = errorFor(m_query->lastError(), m_file, m_sql, m_query->boundValues());
    if (primaryCode(m_query->lastError()) == CodeConstraint) {
        throw RuleBroken(error.text(), error.detail());
    }
    throw error;
}

void run(const QSqlDatabase &database, const QString &sql)
{
    Query(database, sql).run();
}

Transaction::Transaction(const QSqlDatabase &database)
    : m_database(database)
{
    run(m_database, u"BEGIN IMMEDIATE"_s);
}

Transaction::~Transaction()
{
    if (m_open) {
        rollBack();
    }
}

void Transaction::commit()
{
    m_open = false;
    try {
        run(m_database, u"COMMIT"_s);
    } catch (...) {
        rollBack();
        throw;
    }
}

void Transaction::rollBack()
{
    // After some failures (a full disk) SQLite has rolled back already and this one finds nothing to do.
    QSqlQuery(m_database).exec(u"ROLLBACK"_s);
}

qint64 numberOf(const QSqlDatabase &database, const QString &statement)
{
    Query query(database, statement);
    return query.next() ? query.integer(0) : 0;
}

} // namespace model::storage
