// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "tests/bench/benches.h"
#include "tests/bench/hands.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// One bare row with the project's pragmas, in a file of its own on the same disk.
class BareTable
{
public:
    explicit BareTable(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s))
    {
        m_database.setDatabaseName(path);
        m_database.open();
        run(u"PRAGMA journal_mode = DELETE"_s);
        run(u"PRAGMA synchronous = EXTRA"_s);
        run(u"CREATE TABLE annotation (id INTEGER PRIMARY KEY, uuid TEXT UNIQUE, article INTEGER, tag "
            u"INTEGER, "
            "coder INTEGER, start INTEGER, \"end\" INTEGER, quote TEXT, note TEXT, created INTEGER)"_s);
    }
    ~BareTable()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"bare"_s);
    }
    Q_DISABLE_COPY_MOVE(BareTable)

    double insertOne()
    {
        QSqlQuery insert(m_database);
        insert.prepare(u"INSERT INTO annotation VALUES (NULL, ?, 1, 2, 1, 10, 20, 'Ana Quispe', '', 0)"_s);
        insert.addBindValue(model::makeUuid().toString(QUuid::WithoutBraces));
        return timed([&] {
            run(u"BEGIN IMMEDIATE"_s);
            insert.exec();
            run(u"COMMIT"_s);
        });
    }

private:
    void run(const QString &statement)
    {
        QSqlQuery query(m_database);
        if (!query.exec(statement)) {
            throw model::Error(u"The baseline failed: %1"_s.arg(query.lastError().text()));
        }
    }

    QSqlDatabase m_database;
};

using Gesture = double (Hands::*)();

std::vector<Row> measure(const QString &bench, const Limit &limit, Gesture gesture)
{
    return atEachCrowd([&](const Script &script, const QString &size) {
        Desk desk(script);
        Hands hands(desk);
        BareTable bare(desk.fileBeside(u"bare.sqlite"_s));
        return compare(
            bench, size, u"bare SQLite transaction inserting one row, same pragmas, same disk"_s, limit, 40,
            [&] { return (hands.*gesture)(); }, [&] { return bare.insertOne(); });
    });
}

const Limit editLimit{2, 8, 2};

} // namespace

std::vector<Row> tagSelection()
{
    return measure(u"tag a selection"_s, editLimit, &Hands::tag);
}

std::vector<Row> undoTagging()
{
    return measure(u"undo it"_s, editLimit, &Hands::undo);
}

std::vector<Row> moveBoundary()
{
    return measure(u"move a boundary (three keys)"_s, editLimit, &Hands::moveBoundary);
}

std::vector<Row> selectAnother()
{
    return measure(u"select another"_s, {0, 8}, &Hands::selectAnother);
}

} // namespace bench
