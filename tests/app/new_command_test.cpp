// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/with_article.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;
using tests::strike;
using tests::WithArticle;

TEST_CASE("a new project is made once and never over something", "[command_line]")
{
    const Program program;
    const Run made = program.run({u"new"_s, u"p.tagline"_s, u"--title"_s, u"Ports"_s, u"--json"_s});
    CHECK(made.code == 0);
    CHECK(made.json()["title"_L1] == u"Ports"_s);
    const QByteArray before = program.bytes(u"p.tagline"_s);
    const Run again = program.run({u"new"_s, u"p.tagline"_s});
    CHECK(again.code == 1);
    CHECK(again.err.startsWith(u"tagline: "_s));
    CHECK(again.err.contains(u"p.tagline"_s));
    CHECK(again.err.count(u'\n') == 1);
    CHECK(program.bytes(u"p.tagline"_s) == before);
}

TEST_CASE("a codebook goes from one project into another, whatever preset it went out in", "[new]")
{
    const Program program;
    const QString preset = GENERATE(u"exact"_s, u"excel"_s, u"excel-semicolon"_s);
    program.file(
        u"own.csv"_s,
        "name,label,parent,level,shortcut,color,definition\r\n"
        "person,Person,,entity,P,#2f6fde,\"A person, \"\"named\"\" or not\r\nsecond line\"\r\n"
        "وسم,=1+1,person,plain,x,#112233,-no\r\n"
        "frame,'@x,,claim,,#445566,\r\n");
    program.file(u"one.csv"_s, "name,level\nspeaker,entity\n");
    CHECK(program.type(u"new one.tagline --codebook one.csv"_s).out == "Made “one.tagline” with 1 tag.\n");
    const Run made = program.type(u"new a.tagline --codebook own.csv"_s);
    CHECK(made.code == 0);
    CHECK(made.out == "Made “a.tagline” with 3 tags.\n");
    CHECK(made.err == QString());
    const QStringList out{u"--what"_s, u"codebook"_s, u"--preset"_s, preset, u"-o"_s};
    CHECK(program.run(QStringList{u"export"_s, u"a.tagline"_s} + out + QStringList{u"a.csv"_s}).code == 0);
    const Run again = program.type(u"new b.tagline --codebook a.csv --json"_s);
    CHECK(again.code == 0);
    CHECK(again.json()["tags"_L1].toArray() == QJsonArray{u"person"_s, u"وسم"_s, u"frame"_s});
    CHECK(program.run(QStringList{u"export"_s, u"b.tagline"_s} + out + QStringList{u"b.csv"_s}).code == 0);
    CHECK(program.bytes(u"b.csv"_s) == program.bytes(u"a.csv"_s));
    const auto table = tests::readCsv(program.type(u"export b.tagline --what codebook -o -"_s).out);
    CHECK(table.column(u"label"_s).first(3) == QStringList{u"Person"_s, u"=1+1"_s, u"'@x"_s});
    CHECK(table.cell(0, u"definition"_s) == u"A person, \"named\" or not\r\nsecond line"_s);
    CHECK(program.type(u"check b.tagline"_s).code == 0);
}

TEST_CASE("tags of an own codebook can be used: entities, claims and who says them", "[new]")
{
    const Program program;
    program.file(u"own.csv"_s, "name,level\nspeaker,entity\nstatement,claim\n");
    program.file(u"a.txt"_s, "Ana waits\n");
    CHECK(program.type(u"new p.tagline --codebook own.csv"_s).code == 0);
    CHECK(program.type(u"add p.tagline a.txt"_s).code == 0);
    const auto tag = [&](const QStringList &options) {
        return program.run(QStringList{u"tag"_s, u"p.tagline"_s, u"Ana waits"_s, u"--tag"_s} + options);
    };
    CHECK(tag({u"speaker"_s, u"--start"_s, u"0"_s, u"--end"_s, u"3"_s}).code == 0);
    CHECK(tag({u"statement"_s, u"--start"_s, u"4"_s, u"--end"_s, u"9"_s, u"--source"_s, u"Ana"_s}).code == 0);
    const auto claims = tests::readCsv(program.type(u"export p.tagline --what claims -o -"_s).out);
    CHECK(claims.cell(0, u"source_entity"_s) == u"Ana"_s);
    CHECK(claims.cell(0, u"source_tag"_s) == u"speaker"_s);
    CHECK_FALSE(claims.cell(0, u"source_entity_id"_s).isEmpty());
}

TEST_CASE("a codebook that cannot be used makes no project", "[new]")
{
    const Program program;
    const auto refused = [&](const QString &file) {
        const Run run = program.run({u"new"_s, u"p.tagline"_s, u"--codebook"_s, file});
        CHECK(run.code == 1);
        CHECK(run.out.isEmpty());
        CHECK_FALSE(program.has(u"p.tagline"_s));
        return run.err;
    };
    CHECK(refused(u"none.csv"_s) == u"tagline: Could not read “none.csv”: there is no such file.\n"_s);
    CHECK(
        refused(u"home"_s) == u"tagline: Could not read “home”: it is a folder. Choose the files in it.\n"_s);
    program.file(u"bad.csv"_s, "name,color\r\nfine,#123456\r\nbad,blue\r\n");
    CHECK(
        refused(u"bad.csv"_s)
        == u"tagline: Could not read “bad.csv”, line 3: “blue” is no colour. It is written as #rrggbb, such "
           u"as "
           "#2f6fde.\n"_s);
    program.file(u"open.csv"_s, "name,label\r\nfine,\"never\r\n");
    CHECK(
        refused(u"open.csv"_s)
        == u"tagline: Could not read “open.csv”, line 2: the quotation mark that opens a cell here is never "
           "closed.\n"_s);
}

TEST_CASE("what a codebook has too much is a warning, exit code 3, and stands in the JSON", "[new]")
{
    const Program program;
    program.file(u"own.csv"_s, "kind,name,wat\ntag,frame,\nunit,tone,\n");
    const Run run = program.type(u"new p.tagline --codebook own.csv --json"_s);
    CHECK(run.code == 3);
    CHECK(run.err.startsWith(
        u"tagline: warning: “own.csv”: a codebook has no column “wat”; it was left out."_s));
    CHECK(run.err.endsWith(
        u"tagline: warning: “own.csv”: only tags, variables and options were taken; left out: 1 of the kind “unit”.\n"_s));
    CHECK(run.json()["warnings"_L1].toArray().size() == 2);
    CHECK(program.has(u"p.tagline"_s));
}

TEST_CASE("projects can be called anything that a file can", "[new]")
{
    const Program program;
    const QString name = GENERATE(
        u"with blanks.tagline"_s, u"it's \"quoted\".tagline"_s, u"مشروع.tagline"_s, u"no ending"_s,
        u"-dash.tagline"_s, u"%1 %s.tagline"_s, u"a\nb.tagline"_s);
    CAPTURE(name);
    program.file(u"a.txt"_s, "One\n");
    CHECK(program.run({u"new"_s, u"--"_s, name}).code == 0);
    CHECK(program.run({u"add"_s, u"--"_s, name, u"a.txt"_s}).code == 0);
    CHECK(program.run({u"check"_s, u"--"_s, name}).err == QString());
    const Run info = program.run({u"info"_s, u"--json"_s, u"--"_s, name});
    CHECK(info.json()["project"_L1] == name);
    CHECK(info.json()["articles"_L1] == 1);
    CHECK(program.entries().size() == 2);
}

TEST_CASE("a place where no project can be made is refused", "[new]")
{
    const Program program;
    const auto refused = [&](const QString &path) {
        const Run run = program.run({u"new"_s, path});
        CHECK(run.code == 1);
        return run.err;
    };
    CHECK(
        refused(u"no/where.tagline"_s)
        == u"tagline: The folder of “no/where.tagline” does not exist. Make it first, or choose another one.\n"_s);
    CHECK(refused(u"home"_s) == u"tagline: There is already something at “home”. Choose another name.\n"_s);
    CHECK(
        refused(u"/dev/null"_s)
        == u"tagline: There is already something at “/dev/null”. Choose another name.\n"_s);
    const QString tooLong = QString(300, u'x');
    CHECK(
        refused(tooLong)
        == u"tagline: The project “%1.tagline” cannot be made. Make room on the disk, or choose another folder.\n"_s
               .arg(tooLong));
    CHECK(program.run({u"new"_s, u""_s}).code == 2);
    CHECK(program.entries().isEmpty());
}

TEST_CASE("a project that is called without its ending gets it, and is found without it", "[new]")
{
    const Program program;
    CHECK(program.run({u"new"_s, u"my ports"_s}).out == "Made “my ports.tagline”.\n");
    CHECK(program.entries() == QStringList{u"my ports.tagline"_s});
    program.file(u"a.txt"_s, "One\n");
    CHECK(program.run({u"add"_s, u"my ports"_s, u"a.txt"_s}).code == 0);
    CHECK(program.run({u"check"_s, u"my ports"_s}).code == 0);
    const Run info = program.run({u"info"_s, u"my ports"_s, u"--json"_s});
    CHECK(info.json()["articles"_L1] == 1);
    CHECK(info.json()["title"_L1] == u"my ports"_s);
    CHECK(info.json()["size_bytes"_L1].toInt() == program.bytes(u"my ports.tagline"_s).size());
    const Run again = program.run({u"new"_s, u"my ports"_s});
    CHECK(again.code == 1);
    CHECK(again.err.contains(u"my ports.tagline"_s));
    // What stands there is never taken for another.
    program.file(u"taken"_s, "text");
    CHECK(program.run({u"new"_s, u"taken"_s}).code == 1);
    CHECK(program.run({u"new"_s, u"taken.tagline"_s}).code == 0);
    CHECK(program.run({u"info"_s, u"taken"_s}).code == 1);
    CHECK(program.run({u"sample"_s, u"seed"_s}).code == 0);
    CHECK(program.has(u"seed.tagline"_s));
}
