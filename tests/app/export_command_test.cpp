// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/with_article.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <unistd.h>

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;
using tests::strike;
using tests::WithArticle;

TEST_CASE("an export goes to a file or to standard output, and never over a file unforced", "[command_line]")
{
    const WithArticle on;
    on.tag({u"--tag"_s, u"person"_s, u"--start"_s, u"0"_s, u"--end"_s, u"6"_s});
    const QStringList words{u"export"_s,      u"p.tagline"_s, u"--what"_s,
                            u"annotations"_s, u"--preset"_s,  u"excel"_s};
    const Run file = on.program.run(words + QStringList{u"-o"_s, u"out.csv"_s});
    CHECK(file.code == 0);
    CHECK(file.out == "Wrote 1 row, 37 columns to “out.csv”.\n");
    const Run standard = on.program.run(words + QStringList{u"-o"_s, u"-"_s});
    CHECK(standard.out == on.program.bytes(u"out.csv"_s));
    CHECK(standard.err == u"tagline: 1 row, 37 columns.\n"_s);
    const Run again = on.program.run(words + QStringList{u"-o"_s, u"out.csv"_s});
    CHECK(again.code == 1);
    CHECK(
        again.err
        == u"tagline: Could not write “out.csv”: it exists already. Choose another name, or replace it with "
           "--force.\n"_s);
    const Run forced = on.program.run(words + QStringList{u"-o"_s, u"out.csv"_s, u"--force"_s, u"--json"_s});
    CHECK(forced.code == 0);
    CHECK(forced.json()["rows"_L1] == 1);
    CHECK(forced.json()["guarded_cells"_L1] == 0);
    const Run full = on.program.run(words + QStringList{u"-o"_s, u"/dev/full"_s, u"--force"_s});
    CHECK(full.code == 1);
    CHECK(QDir(on.program.path(QString())).entryList({u"out.csv*"_s}, QDir::Files).size() == 1);
}

TEST_CASE("an export takes only the articles that are asked for", "[command_line]")
{
    const WithArticle on;
    CHECK(on.program.run({u"add"_s, u"p.tagline"_s, on.program.file(u"b.txt"_s, "Other\n")}).code == 0);
    const QString id = on.table(u"articles"_s).cell(1, u"article_id"_s);
    const Run run = on.program.run(
        {u"export"_s, u"p.tagline"_s, u"--what"_s, u"articles"_s, u"--article"_s, id, u"-o"_s, u"-"_s});
    CHECK(tests::readCsv(run.out).column(u"article_title"_s) == QStringList{u"Other"_s});
}

TEST_CASE("an anonymous export names no coder and no note, and refuses the history in words", "[export]")
{
    const WithArticle on;
    on.tag(
        {u"--tag"_s, u"person"_s, u"--start"_s, u"0"_s, u"--end"_s, u"6"_s, u"--coder"_s, u"Wilhelmina"_s,
         u"--note"_s, u"zanzibar"_s});
    const QString words = u"export p.tagline --what %1 --coder all -o -"_s;
    CHECK(on.program.type(words.arg(u"annotations"_s)).out.contains("Wilhelmina"));
    const Run run = on.program.type(words.arg(u"annotations"_s) + u" --anonymous"_s);
    CHECK(run.code == 0);
    const auto table = tests::readCsv(run.out);
    CHECK(table.column(u"coder"_s) == QStringList{u"Coder 2"_s});
    CHECK(table.column(u"note"_s) == QStringList{QString()});
    const Run refused = on.program.type(words.arg(u"history"_s) + u" --anonymous"_s);
    CHECK(refused.code == 2);
    CHECK(refused.err.startsWith(
        u"tagline: --anonymous cannot go with --what history: it says who did what, with the notes."_s));
}

TEST_CASE("each table goes out as it was asked for, and its JSON says what was done", "[export]")
{
    const WithArticle on;
    on.tag({u"--tag"_s, u"person"_s, u"--start"_s, u"0"_s, u"--end"_s, u"6"_s});
    for (const QString &what :
         {u"annotations"_s, u"articles"_s, u"claims"_s, u"entities"_s, u"relations"_s, u"history"_s,
          u"codebook"_s}) {
        CAPTURE(what.toStdString());
        const Run run =
            on.program.type(u"export p.tagline --what %1 --format csv --json -o %1.csv"_s.arg(what));
        CHECK(run.code == 0);
        CHECK(run.err == QString());
        const QJsonObject json = run.json();
        CHECK(
            json.keys()
            == QStringList{
                u"changed_meanwhile"_s, u"columns"_s, u"file"_s, u"guarded_cells"_s, u"long_cells"_s,
                u"preset"_s, u"rows"_s, u"what"_s, u"wrong_quotes"_s});
        CHECK(json["what"_L1] == what);
        CHECK(json["preset"_L1] == u"exact"_s);
        CHECK(json["file"_L1] == what + u".csv"_s);
        const auto table = tests::readCsv(on.program.bytes(what + u".csv"_s));
        CHECK(json["rows"_L1].toInteger() == table.rows.size());
        CHECK(json["columns"_L1].toInteger() == table.columns.size());
    }
    const Run both = on.program.type(u"export p.tagline --what claims --json -o -"_s);
    CHECK(both.code == 2);
    CHECK(both.err == u"tagline: --json and -o - would both write to standard output. Choose one.\n"_s);
}

TEST_CASE("an output that would be the project is refused by every name it has", "[export]")
{
    const WithArticle on;
    const QByteArray project = on.program.bytes(u"p.tagline"_s);
    REQUIRE(QFile::link(on.program.path(u"p.tagline"_s), on.program.path(u"soft"_s)));
    REQUIRE(
        ::link(
            QFile::encodeName(on.program.path(u"p.tagline"_s)).constData(),
            QFile::encodeName(on.program.path(u"hard"_s)).constData())
        == 0);
    for (const QString &output : {u"p.tagline"_s, u"./p.tagline"_s, u"soft"_s, u"hard"_s}) {
        const Run run = on.program.run(
            {u"export"_s, u"p.tagline"_s, u"--what"_s, u"claims"_s, u"--force"_s, u"-o"_s, output});
        CHECK(run.code == 1);
        CHECK(
            run.err
            == u"tagline: Could not write “%1”: it is the project itself. Choose another name.\n"_s.arg(
                output));
        CHECK((on.program.bytes(u"p.tagline"_s) == project));
    }
}

TEST_CASE("an output that SQLite would take for the project's journal is refused", "[export]")
{
    const WithArticle on;
    for (const QString &ending : {u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        const Run run = on.program.type(u"export p.tagline --what claims -o p.tagline"_s + ending);
        CHECK(run.code == 1);
        CHECK(
            run.err
            == u"tagline: Could not write “p.tagline%1”: the project keeps its own notes there. Choose another name.\n"_s
                   .arg(ending));
    }
    CHECK(on.program.entries() == QStringList{u"p.tagline"_s, u"strike.txt"_s});
}

TEST_CASE("an output that cannot be written is one clear line, and nothing is left over", "[export]")
{
    const WithArticle on;
    const auto refused = [&](const QString &output) {
        const Run run = on.program.run(
            {u"export"_s, u"p.tagline"_s, u"--what"_s, u"articles"_s, u"--force"_s, u"-o"_s, output});
        CHECK(run.code == 1);
        CHECK(run.out.isEmpty());
        return run.err;
    };
    CHECK(refused(u"home"_s) == u"tagline: Could not write “home”: it is a folder; name a file in it.\n"_s);
    CHECK(
        refused(u"no/where.csv"_s)
        == u"tagline: Could not write “no/where.csv”: its folder does not exist.\n"_s);
    CHECK(
        refused(u"/dev/full"_s)
        == u"tagline: Could not write “/dev/full”: No space left on device. Make room, or choose another place.\n"_s);
    CHECK(on.program.entries() == QStringList{u"p.tagline"_s, u"strike.txt"_s});
}

TEST_CASE("an output behind a link is written where the link leads", "[export]")
{
    const WithArticle on;
    on.program.file(u"deep/real.csv"_s, "old");
    REQUIRE(QFile::link(on.program.path(u"deep/real.csv"_s), on.program.path(u"link.csv"_s)));
    CHECK(on.program.type(u"export p.tagline --what articles -o link.csv"_s).code == 1);
    CHECK(on.program.bytes(u"deep/real.csv"_s) == "old");
    CHECK(on.program.type(u"export p.tagline --what articles -o link.csv --force"_s).code == 0);
    CHECK(QFileInfo(on.program.path(u"link.csv"_s)).isSymLink());
    CHECK(tests::readCsv(on.program.bytes(u"deep/real.csv"_s)).rows.size() == 1);
}

TEST_CASE("outputs can be called anything that a file can", "[export]")
{
    const WithArticle on;
    for (const QString &name :
         {u"with blanks.csv"_s, u"it's \"quoted\".csv"_s, u"جدول.csv"_s, u"-dash.csv"_s, u"%1.csv"_s,
          u"a\nb"_s}) {
        CAPTURE(name.toStdString());
        const Run run =
            on.program.run({u"export"_s, u"p.tagline"_s, u"--what"_s, u"articles"_s, u"-o"_s, name});
        CHECK(run.code == 0);
        CHECK(run.out == u"Wrote 1 row, 24 columns to “%1”.\n"_s.replace(u"%1"_s, name).toUtf8());
        CHECK(tests::readCsv(on.program.bytes(name)).rows.size() == 1);
    }
}

TEST_CASE("a folder without permission to write is told as such", "[export]")
{
    const WithArticle on;
    if (!on.program.canBeNobody()) {
        WARN("only root can become nobody");
        return;
    }
    QFile::setPermissions(
        on.program.path(u"p.tagline"_s),
        QFile::permissions(on.program.path(u"p.tagline"_s)) | QFile::ReadOther);
    const Run run = on.program.run(
        {u"export"_s, u"p.tagline"_s, u"--what"_s, u"articles"_s, u"-o"_s, u"out.csv"_s},
        Program::As::Nobody);
    CHECK(run.code == 1);
    CHECK(
        run.err
        == u"tagline: Could not write “out.csv”: its folder is protected from writing; choose another.\n"_s);
    const Run standard = on.program.run(
        {u"export"_s, u"p.tagline"_s, u"--what"_s, u"articles"_s, u"-o"_s, u"-"_s}, Program::As::Nobody);
    CHECK(standard.code == 0);
    CHECK(tests::readCsv(standard.out).rows.size() == 1);
}

TEST_CASE("a coder or round that is not there is named with those there are", "[export]")
{
    const WithArticle on;
    CHECK(
        on.program
            .run(
                {u"export"_s, u"p.tagline"_s, u"--what"_s, u"claims"_s, u"--coder"_s, u"Zoe"_s, u"-o"_s,
                 u"-"_s})
            .code
        == 1);
    const Run round = on.program.type(u"export p.tagline --what claims --round second -o -"_s);
    CHECK(round.code == 1);
    CHECK(round.out.isEmpty());
    CHECK(round.err.contains(u"second"_s));
    CHECK(round.err.contains(u"main"_s));
}
