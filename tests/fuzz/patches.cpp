// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/patches.h"

#include "tests/fuzz/fuzz_target.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace fuzz {

namespace {

constexpr qsizetype pageSize = 4096;
constexpr qsizetype block = 512;

/// Any statement on a file; nothing is checked and nothing waits for a disk.
class Hand
{
public:
    explicit Hand(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"hand"_s))
    {
        m_database.setDatabaseName(path);
        require(m_database.open(), "the fuzzer can open its own project");
        for (const QString &statement :
             {u"PRAGMA foreign_keys = OFF"_s, u"PRAGMA ignore_check_constraints = ON"_s,
              u"PRAGMA synchronous = OFF"_s, u"PRAGMA journal_mode = MEMORY"_s}) {
            QSqlQuery(m_database).exec(statement);
        }
    }
    ~Hand()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"hand"_s);
    }
    Q_DISABLE_COPY_MOVE(Hand)

    /// Statements that the file refuses are passed over.
    void run(const QString &statement, const QVariantList &values) const
    {
        QSqlQuery query(m_database);
        query.prepare(statement);
        for (const QVariant &value : values) {
            query.addBindValue(value);
        }
        query.exec();
    }
    QStringList column(const QString &statement) const
    {
        QStringList result;
        QSqlQuery query(statement, m_database);
        while (query.next()) {
            result.append(query.value(0).toString());
        }
        return result;
    }

private:
    QSqlDatabase m_database;
};

/// Takes numbers off an input; zeros behind its end.
class Input
{
public:
    explicit Input(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    bool atEnd() const { return m_at >= m_bytes.size(); }
    int byte() { return atEnd() ? 0 : static_cast<uchar>(m_bytes[m_at++]); }
    int two() { return byte() * 256 + byte(); }
    QByteArray bytes(qsizetype length)
    {
        const QByteArray result = m_bytes.mid(m_at, length);
        m_at += result.size();
        return result;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

QVariant valueOf(Input &input)
{
    const int form = input.byte();
    const QByteArray bytes = input.bytes(input.byte());
    switch (form % 4) {
    case 0: {
        qint64 number = 0;
        for (const char one : bytes.first(std::min<qsizetype>(8, bytes.size()))) {
            number = static_cast<qint64>(static_cast<quint64>(number) << 8U) | static_cast<uchar>(one);
        }
        return form % 8 == 0 ? number : -number;
    }
    case 1:
        return QString::fromUtf8(bytes);
    case 2:
        return bytes;
    default:
        return {};
    }
}

/// A change of bytes; `kind` below 5.
void changeBytes(QByteArray &project, int kind, Input &input)
{
    const qsizetype pages = std::max<qsizetype>(1, project.size() / pageSize);
    switch (kind) {
    case 0: {
        const qsizetype at = (input.byte() * 65536 + input.two()) % project.size();
        project[at] = static_cast<char>(input.byte());
        break;
    }
    case 1: {
        const qsizetype at = (input.byte() % pages) * pageSize + input.two() % pageSize;
        project.replace(at, 2, input.bytes(2).leftJustified(2, '\0'));
        break;
    }
    case 2: {
        const qsizetype at = (input.two() % std::max<qsizetype>(1, project.size() / block)) * block;
        project.replace(at, block, QByteArray(block, static_cast<char>(input.byte())));
        break;
    }
    case 3: {
        const QByteArray page = project.mid((input.byte() % pages) * pageSize, pageSize);
        project.replace((input.byte() % pages) * pageSize, page.size(), page);
        break;
    }
    default:
        project.truncate(std::max<qsizetype>(1, input.byte() % pages) * pageSize);
    }
}

} // namespace

Patches::Patches(QByteArray project)
    : m_project(std::move(project))
{
    const QString path = fileNamed(u"columns.tagline"_s);
    write(path, m_project);
    const Hand hand(path);
    for (const QString &table :
         hand.column(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s)) {
        const QString of = u" FROM pragma_table_info('%1') "_s.arg(table);
        QStringList key = hand.column(u"SELECT quote(name)"_s + of + u"WHERE pk > 0"_s);
        key.replaceInStrings(u"'"_s, u"\""_s);
        for (const QString &name : hand.column(u"SELECT name"_s + of)) {
            m_columns.append({table, name, key.isEmpty() ? u"rowid"_s : key.join(u", "_s)});
        }
    }
    m_columns.append({u"sqlite_schema"_s, u"sql"_s, u"rowid"_s});
    m_columns.append({u"sqlite_schema"_s, u"rootpage"_s, u"rowid"_s});
}

QByteArray Patches::applied(const QByteArray &input) const
{
    constexpr int firstOfRows = 5;
    constexpr int kinds = 8;
    const QString path = fileNamed(u"patched.tagline"_s);
    QByteArray project = m_project;
    Input rest(input);
    while (!rest.atEnd()) {
        const int kind = rest.byte() % kinds;
        if (kind < firstOfRows) {
            changeBytes(project, kind, rest);
            continue;
        }
        write(path, project);
        {
            const Hand hand(path);
            hand.run(u"PRAGMA writable_schema = ON"_s, {});
            const Column &column = m_columns[rest.byte() % m_columns.size()];
            const QString where =
                u" WHERE (%2) = (SELECT %2 FROM %1 LIMIT 1 OFFSET %3)"_s.arg(column.table, column.key)
                    .arg(rest.byte());
            if (kind == 5) {
                const QVariant value = valueOf(rest);
                hand.run(u"UPDATE %1 SET \"%2\" = ?"_s.arg(column.table, column.name) + where, {value});
            } else if (kind == 6) {
                hand.run(u"DELETE FROM %1"_s.arg(column.table) + where, {});
            } else {
                hand.run(
                    u"UPDATE %1 SET \"%2\" = (SELECT \"%2\" FROM %1 LIMIT 1 OFFSET %3)"_s
                            .arg(column.table, column.name)
                            .arg(rest.byte())
                        + where,
                    {});
            }
        }
        project = bytesOf(path);
    }
    return project;
}

} // namespace fuzz
