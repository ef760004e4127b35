// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/query.h"
#include "tests/support/catch.h"
#include "tests/support/project_file.h"

#include <QElapsedTimer>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace model;
using storage::Query;
using storage::Transaction;
using tests::errorOf;
using tests::ProjectFile;

namespace {

QString thereAndBack(ProjectFile &file, const QString &text)
{
    Query query(file.store().database(), u"SELECT CAST(CAST(? AS TEXT) AS BLOB)"_s);
    query.bind(storage::utf8(text));
    REQUIRE(query.next());
    return query.text(0);
}

} // namespace

TEST_CASE("text comes back as it went in, whatever letters it is made of", "[query]")
{
    ProjectFile file;
    const QStringList texts{
        u""_s,
        u"plain"_s,
        u"\uFEFFmark first"_s,
        u"\uFEFF\uFEFF\uFEFF"_s,
        u"\uFEFF"_s,
        u"in \uFEFF the middle"_s,
        u"\uFFFE swapped"_s,
        u"\uFFFE\uFEFF both"_s,
        u"end \uFFFF"_s,
        u"🙂 العبّارة e\u0301 \u202Eabc\u202C"_s,
        u"line\nline\ttab"_s,
        u"a"_s + QChar(0) + u"b"_s,
    };
    for (const QString &text : texts) {
        CAPTURE(text);
        CHECK(thereAndBack(file, text) == text);
    }
}

TEST_CASE("an article's text that begins with U+FEFF keeps it", "[query][store]")
{
    ProjectFile file;
    const QString text = u"\uFEFFA \uFEFF and \uFFFD."_s;
    const Article article = file.add(u"\uFEFFtitle"_s, text);
    file.reopen();
    CHECK(file.store().readText(article.id) == text);
    CHECK(file.store().snapshot().articles.first().article.title == u"\uFEFFtitle"_s);
    CHECK(
        file.shell(u"SELECT hex(substr(text, 1, 1)), length(text) FROM article"_s)
        == QStringList{u"EFBBBF|11"_s});
}

TEST_CASE("a statement that fails tells itself and its values in the detail", "[query]")
{
    ProjectFile file;
    try {
        Query query(file.store().database(), u"INSERT INTO coder (uuid, name) VALUES (?, CAST(? AS TEXT))"_s);
        query.bindNull().bind(storage::utf8(u"Zoë"_s)).run();
        FAIL("nothing was thrown");
    } catch (const Error &error) {
        CHECK(
            error.text()
            == u"The project “%1” refused what was asked: NOT NULL constraint failed: coder.uuid. Nothing "
               u"was changed."_s.arg(file.path()));
        CHECK(error.detail().contains(u"NOT NULL constraint failed: coder.uuid"_s));
        CHECK(error.detail().contains(u"INSERT INTO coder (uuid, name)"_s));
        CHECK(error.detail().contains(u"values: NULL, Zoë"_s));
    }
    CHECK_THROWS_AS(Query(file.store().database(), u"SELEC 1"_s), Error);
}

TEST_CASE("a transaction that is not committed leaves nothing", "[query]")
{
    ProjectFile file;
    {
        const Transaction transaction(file.store().database());
        file.sql(u"DELETE FROM round"_s);
        CHECK(file.store().snapshot().rounds.isEmpty());
    }
    CHECK(file.store().snapshot().rounds.size() == 1);
    {
        Transaction transaction(file.store().database());
        file.sql(u"DELETE FROM round"_s);
        transaction.commit();
    }
    CHECK(file.store().snapshot().rounds.isEmpty());
}

TEST_CASE("a commit that fails rolls back", "[query]")
{
    ProjectFile file;
    const Article article = file.add(u"Trains"_s, u"Anna."_s);
    file.tagWords(article.id, u"Anna", u"person");
    CHECK_THROWS_AS(
        [&] {
            Transaction transaction(file.store().database());
            file.sql(u"PRAGMA defer_foreign_keys = ON"_s);
            file.sql(u"DELETE FROM coder"_s);
            transaction.commit();
        }(),
        Error);
    CHECK(file.store().snapshot().coders.size() == 1);
    const Transaction next(file.store().database());
}

TEST_CASE("a project that another program writes is waited for, then refused by name", "[query]")
{
    ProjectFile file;
    const auto coder = file.coder();
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(file.path());
        REQUIRE(other.open());
        REQUIRE(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        QElapsedTimer timer;
        timer.start();
        CHECK(
            errorOf([&] { file.store().beginBatch(u"x"_s, coder); })
            == u"The project “%1” is in use by another program. Nothing was changed. Close it there, then try again."_s
                   .arg(file.path()));
        CHECK(timer.elapsed() >= 1900);
        CHECK(timer.elapsed() < 8000);
        REQUIRE(QSqlQuery(other).exec(u"COMMIT"_s));
        CHECK_NOTHROW(file.store().beginBatch(u"x"_s, coder));
        other.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}
