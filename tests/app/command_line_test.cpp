// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/csv.h"
#include "tests/support/program.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;

namespace {

const QByteArray strike =
    "Strike 😀 goes on\nBy Ana Quispe on July 20, 2023\n\n“We wait,” said Ana Quispe in Port Almena.\n";

/// A program with a project of one article in it.
struct WithArticle
{
    WithArticle()
    {
        CHECK(program.run({u"new"_s, u"p.tagline"_s}).code == 0);
        CHECK(program.run({u"add"_s, u"p.tagline"_s, program.file(u"strike.txt"_s, strike)}).code == 0);
    }

    Run tag(const QStringList &options) const
    {
        return program.run(QStringList{u"tag"_s, u"p.tagline"_s, u"Strike 😀 goes on"_s} + options);
    }
    tests::CsvTable table(const QString &what) const
    {
        const Run run = program.run({u"export"_s, u"p.tagline"_s, u"--what"_s, what, u"-o"_s, u"-"_s});
        CHECK(run.code == 0);
        return tests::readCsv(run.out);
    }

    Program program;
};

QString points(const QString &text, qsizetype start, qsizetype end)
{
    const auto cut = text.toUcs4().mid(start, end - start);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(cut.constData()), cut.size());
}

} // namespace

TEST_CASE("help and version need no display", "[command_line]")
{
    const Program program;
    CHECK(program.run({u"--version"_s}).out == "tagline " TAGLINE_VERSION "\n");
    const Run help = program.run({u"--help"_s});
    CHECK(help.code == 0);
    for (const QString &command :
         {u"new"_s, u"add"_s, u"tag"_s, u"export"_s, u"check"_s, u"info"_s, u"sample"_s}) {
        CHECK(help.out.contains("\n  " + command.toUtf8() + " "));
        const Run own = program.run({command, u"--help"_s});
        CHECK(own.code == 0);
        CHECK(own.out.startsWith("usage: tagline " + command.toUtf8() + " "));
        CHECK(own.out.contains("--json"));
        CHECK(own.err.isEmpty());
    }
}

TEST_CASE("wrong usage is exit code 2 and one line that says what is right", "[command_line]")
{
    const Program program;
    const auto refused = [&](const QStringList &words) {
        const Run run = program.run(words);
        CHECK(run.code == 2);
        CHECK(run.out.isEmpty());
        return run.err;
    };
    CHECK(
        refused({u"exprot"_s}) == u"tagline: There is no command or file “exprot”. See: tagline --help\n"_s);
    CHECK(refused({u"--wat"_s}) == u"tagline: There is no option --wat. See: tagline --help\n"_s);
    CHECK(refused({u"new"_s}) == u"tagline: Not so. It goes: tagline new PROJECT\n"_s);
    CHECK(
        refused({u"new"_s, u"p"_s, u"--wat"_s})
        == u"tagline: “new” has no option --wat. See: tagline new --help\n"_s);
    CHECK(refused({u"new"_s, u"p"_s, u"--title"_s}) == u"tagline: --title needs a value: --title TEXT\n"_s);
    CHECK(
        refused({u"new"_s, u"p"_s, u"--title=a"_s, u"--title"_s, u"b"_s})
        == u"tagline: --title is given twice. Give it once.\n"_s);
    CHECK(
        refused({u"info"_s, u"p"_s, u"--json=yes"_s})
        == u"tagline: --json takes no value. Leave “=yes” out.\n"_s);
    CHECK(
        refused({u"add"_s, u"p"_s})
        == u"tagline: “add” needs a project and at least one file: tagline add PROJECT FILE…\n"_s);
    CHECK(
        refused({u"add"_s, u"p"_s, u"a"_s, u"b"_s, u"--title"_s, u"x"_s})
        == u"tagline: --title and --url are for one article. Add the files one by one.\n"_s);
    CHECK(
        refused({u"add"_s, u"p"_s, u"a"_s, u"--published"_s, u"yesterday"_s})
        == u"tagline: --published needs a date such as 2026-03-01, not “yesterday”.\n"_s);
    CHECK(refused({u"tag"_s, u"p"_s, u"a"_s}) == u"tagline: “tag” needs --tag. See: tagline tag --help\n"_s);
    CHECK(
        refused({u"tag"_s, u"p"_s, u"a"_s, u"--tag"_s, u"x"_s, u"--start"_s, u"1"_s})
        == u"tagline: --start and --end go together.\n"_s);
    CHECK(
        refused({u"tag"_s, u"p"_s, u"a"_s, u"--tag"_s, u"x"_s, u"--start"_s, u"-1"_s, u"--end"_s, u"2"_s})
        == u"tagline: --start needs a whole number from 0, not “-1”.\n"_s);
    CHECK(
        refused({u"tag"_s, u"p"_s, u"a"_s, u"--tag"_s, u"x"_s, u"--segment"_s, u"5"_s})
        == u"tagline: --segment needs two numbers such as 120-134, not “5”.\n"_s);
    CHECK(
        refused({u"export"_s, u"p"_s, u"--what"_s, u"all"_s, u"-o"_s, u"x"_s})
        == u"tagline: --what “all” does not exist. There are: annotations, articles, claims, entities, "
           "relations, history, codebook.\n"_s);
    CHECK(
        refused({u"export"_s, u"p"_s, u"--what"_s, u"claims"_s, u"--format"_s, u"xlsx"_s, u"-o"_s, u"x"_s})
        == u"tagline: --format “xlsx” does not exist. There are: csv.\n"_s);
    CHECK(
        refused({u"export"_s, u"p"_s, u"--what"_s, u"claims"_s, u"--preset"_s, u"spss"_s, u"-o"_s, u"x"_s})
        == u"tagline: --preset “spss” does not exist. There are: exact, excel, excel-semicolon.\n"_s);
    CHECK(
        refused({u"export"_s, u"p"_s, u"--what"_s, u"claims"_s})
        == u"tagline: “export” needs -o. See: tagline export --help\n"_s);
}

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

TEST_CASE("articles are added with what their first lines say, options first", "[command_line]")
{
    const WithArticle on;
    const Run added = on.program.run(
        {u"add"_s, u"p.tagline"_s, on.program.file(u"b.txt"_s, "Body only\n"), u"--outlet"_s, u"Post"_s,
         u"--title"_s, u"Given"_s, u"--published"_s, u"2024-01-02"_s, u"--json"_s});
    CHECK(added.code == 0);
    CHECK(added.json()["added"_L1][0]["title"_L1] == u"Given"_s);
    const auto table = on.table(u"articles"_s);
    CHECK(table.column(u"article_title"_s) == QStringList{u"Strike 😀 goes on"_s, u"Given"_s});
    CHECK(table.column(u"byline"_s) == QStringList{u"By Ana Quispe on July 20, 2023"_s, QString()});
    CHECK(table.column(u"published"_s) == QStringList{u"2023-07-20"_s, u"2024-01-02"_s});
    CHECK(table.column(u"outlet"_s) == QStringList{QString(), u"Post"_s});
}

TEST_CASE("the same text twice is left out with a warning, unless forced", "[command_line]")
{
    const WithArticle on;
    const QString again = on.program.file(u"again.txt"_s, QByteArray(strike).replace("\n", "\r\n"));
    const QString other = on.program.file(u"other.txt"_s, "Other\n");
    const QString message =
        u"“%1” has the same text as the article “Strike 😀 goes on”, so it was not added. --force-duplicates "
        "adds it.\n"_s.arg(again);
    const Run alone = on.program.run({u"add"_s, u"p.tagline"_s, again});
    CHECK(alone.code == 1);
    CHECK(alone.err == u"tagline: "_s + message);
    const Run both = on.program.run({u"add"_s, u"p.tagline"_s, again, other});
    CHECK(both.code == 3);
    CHECK(both.out == "Added “Other”.\n");
    CHECK(both.err == u"tagline: warning: "_s + message);
    CHECK(on.program.run({u"add"_s, u"p.tagline"_s, again, u"--force-duplicates"_s}).code == 0);
    CHECK(on.table(u"articles"_s).rows.size() == 3);
}

TEST_CASE("folders are read only when asked, and what is no text is left out", "[command_line]")
{
    const WithArticle on;
    on.program.file(u"in/a.txt"_s, "First\n");
    on.program.file(u"in/deep/b.txt"_s, "Second\n");
    on.program.file(u"in/c.txt"_s, "%PDF-1.4 not text");
    on.program.file(u"in/d.png"_s, "ignored");
    const Run refused = on.program.run({u"add"_s, u"p.tagline"_s, u"in"_s});
    CHECK(refused.code == 1);
    CHECK(refused.err == u"tagline: Could not read “in”: it is a folder. Choose the files in it.\n"_s);
    const Run added = on.program.run({u"add"_s, u"p.tagline"_s, u"in"_s, u"--recursive"_s});
    CHECK(added.code == 3);
    CHECK(added.out == "Added 2 articles.\n");
    CHECK(
        added.err
        == u"tagline: warning: Could not read “in/c.txt”: it is a PDF document. Save its text as a plain "
           u"text "
           "file (.txt) and add that.\n"_s);
}

TEST_CASE("tagging takes code points, pieces, entities, sources and notes", "[command_line]")
{
    const WithArticle on;
    const QString text = QString::fromUtf8(strike);
    const auto place = [&](const QString &words) {
        const qsizetype at = text.left(text.indexOf(words, 47)).toUcs4().size();
        return QStringList{
            u"--start"_s, QString::number(at), u"--end"_s, QString::number(at + words.toUcs4().size())};
    };
    CHECK(
        on.tag(QStringList{u"--tag"_s, u"person"_s} + place(u"Ana Quispe"_s)).out
        == "Tagged “Ana Quispe” as person.\n");
    const Run claim = on.tag(
        QStringList{
            u"--tag"_s, u"claim"_s, u"--source"_s, u"Ana Quispe"_s, u"--cue"_s, u"said"_s, u"--note"_s,
            u"check"_s, u"--segment"_s, u"0-6"_s, u"--json"_s}
        + place(u"“We wait,”"_s));
    CHECK(claim.code == 0);
    CHECK(claim.json()["quote"_L1] == u"Strike […] “We wait,”"_s);
    CHECK(
        on.tag(QStringList{u"--tag"_s, u"place"_s, u"--entity"_s, u"The port"_s} + place(u"Port Almena"_s))
            .code
        == 0);

    const auto table = on.table(u"annotations"_s);
    CHECK(table.column(u"tag"_s) == QStringList{u"claim"_s, u"person"_s, u"place"_s});
    CHECK(table.column(u"entity"_s) == QStringList{QString(), u"Ana Quispe"_s, u"The port"_s});
    CHECK(table.cell(0, u"sources"_s) == u"Ana Quispe"_s);
    CHECK(table.cell(0, u"cue"_s) == u"said"_s);
    CHECK(table.cell(0, u"note"_s) == u"check"_s);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QStringList pieces;
        for (const QString &piece : table.cell(row, u"segments"_s).split(u';', Qt::SkipEmptyParts)) {
            pieces.append(
                points(text, piece.section(u'-', 0, 0).toLongLong(), piece.section(u'-', 1).toLongLong()));
        }
        const QString whole =
            points(text, table.cell(row, u"start"_s).toLongLong(), table.cell(row, u"end"_s).toLongLong());
        CHECK(table.cell(row, u"quote"_s) == (pieces.isEmpty() ? whole : pieces.join(u" […] "_s)));
    }
    const auto claims = on.table(u"claims"_s);
    CHECK(claims.cell(0, u"source_entity_id"_s) == table.cell(1, u"entity_id"_s));
    CHECK(on.program.run({u"check"_s, u"p.tagline"_s}).code == 0);
}

TEST_CASE("a source that nobody named becomes an unnamed one, a new coder is made", "[command_line]")
{
    const WithArticle on;
    CHECK(
        on.tag({u"--tag"_s, u"claim"_s, u"--start"_s, u"0"_s, u"--end"_s, u"6"_s, u"--source"_s, u"a clerk"_s,
                u"--coder"_s, u"Rosa"_s})
            .code
        == 0);
    const auto claims = on.table(u"claims"_s);
    CHECK(claims.cell(0, u"source_entity"_s) == u"a clerk"_s);
    CHECK(claims.cell(0, u"source_entity_id"_s).isEmpty());
    CHECK(claims.cell(0, u"coder"_s) == u"Rosa"_s);
}

TEST_CASE("places that cannot be tagged are told apart", "[command_line]")
{
    const WithArticle on;
    const auto refused = [&](const QStringList &options) {
        const Run run = on.tag(QStringList{u"--tag"_s, u"person"_s} + options);
        CHECK(run.code == 1);
        CHECK(run.out.isEmpty());
        return run.err;
    };
    const QString length = QString::number(QString::fromUtf8(strike).toUcs4().size());
    CHECK(
        refused({u"--start"_s, u"5"_s, u"--end"_s, u"5000"_s})
        == u"tagline: The place 5-5000 lies beyond the article's end; it has %1 characters.\n"_s.arg(length));
    CHECK(
        refused({u"--start"_s, u"6"_s, u"--end"_s, u"6"_s})
        == u"tagline: The place 6-6 is empty: its end must be greater than its start.\n"_s);
    CHECK(
        refused({u"--start"_s, u"6"_s, u"--end"_s, u"7"_s})
        == u"tagline: The place 6-7 holds only blanks.\n"_s);
    CHECK(
        refused({u"--start"_s, u"0"_s, u"--end"_s, u"6"_s, u"--source"_s, u"x"_s})
        == u"tagline: Only claims have a source; “person” is not a claim's tag.\n"_s);
    const Run unknown = on.tag({u"--tag"_s, u"wat"_s, u"--start"_s, u"0"_s, u"--end"_s, u"6"_s});
    CHECK(
        unknown.err == u"tagline: There is no tag “wat”. There are: person, place, organization, claim.\n"_s);
    const Run article = on.program.run(
        {u"tag"_s, u"p.tagline"_s, u"zzz"_s, u"--tag"_s, u"person"_s, u"--start"_s, u"0"_s, u"--end"_s,
         u"6"_s});
    CHECK(
        article.err
        == u"tagline: There is no article “zzz”. Give the beginning of an id, or an exact title.\n"_s);
    CHECK(on.table(u"annotations"_s).rows.isEmpty());
}

TEST_CASE("a place inside a character is refused with the whole one", "[command_line]")
{
    const WithArticle on;
    const QString family = u"👩‍👩‍👧 family"_s;
    CHECK(on.program.run({u"add"_s, u"p.tagline"_s, on.program.file(u"f.txt"_s, family.toUtf8())}).code == 0);
    const Run run = on.program.run(
        {u"tag"_s, u"p.tagline"_s, family, u"--tag"_s, u"person"_s, u"--start"_s, u"2"_s, u"--end"_s,
         u"12"_s});
    CHECK(run.code == 1);
    CHECK(run.err == u"tagline: The place 2-12 begins or ends inside a character; 0-12 is whole.\n"_s);
}

TEST_CASE("an export goes to a file or to standard output, and never over a file unforced", "[command_line]")
{
    const WithArticle on;
    on.tag({u"--tag"_s, u"person"_s, u"--start"_s, u"0"_s, u"--end"_s, u"6"_s});
    const QStringList words{u"export"_s,      u"p.tagline"_s, u"--what"_s,
                            u"annotations"_s, u"--preset"_s,  u"excel"_s};
    const Run file = on.program.run(words + QStringList{u"-o"_s, u"out.csv"_s});
    CHECK(file.code == 0);
    CHECK(file.out == "Wrote 1 rows, 33 columns to “out.csv”.\n");
    const Run standard = on.program.run(words + QStringList{u"-o"_s, u"-"_s});
    CHECK(standard.out == on.program.bytes(u"out.csv"_s));
    CHECK(standard.err == u"tagline: 1 rows, 33 columns.\n"_s);
    const Run again = on.program.run(words + QStringList{u"-o"_s, u"out.csv"_s});
    CHECK(again.code == 1);
    CHECK(
        again.err
        == u"tagline: Could not write “out.csv”: it exists already; choose another name or allow it to be "
           "replaced.\n"_s);
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

TEST_CASE("the sample project is sound and full", "[command_line]")
{
    const Program program;
    const Run made = program.run({u"sample"_s, u"s.tagline"_s, u"--json"_s});
    CHECK(made.err == QString());
    REQUIRE(made.code == 0);
    CHECK(made.json()["articles"_L1] == 3);
    const Run check = program.run({u"check"_s, u"s.tagline"_s, u"--json"_s});
    CHECK(check.code == 0);
    CHECK(check.json()["sound"_L1] == true);
    CHECK(check.json()["annotations"_L1] == made.json()["annotations"_L1]);
    const QJsonObject info = program.run({u"info"_s, u"s.tagline"_s, u"--json"_s}).json();
    CHECK(info["articles"_L1] == 3);
    CHECK(info["annotations"_L1] == made.json()["annotations"_L1]);
    CHECK(info["coders"_L1].toArray().size() == 1);
    CHECK(info["size_bytes"_L1].toInteger() == program.bytes(u"s.tagline"_s).size());
    const Run claims = program.run({u"export"_s, u"s.tagline"_s, u"--what"_s, u"claims"_s, u"-o"_s, u"-"_s});
    const auto table = tests::readCsv(claims.out);
    CHECK(table.column(u"source_entity"_s).count(QString()) < table.rows.size());
}

TEST_CASE("what is no project is an error that says what to do", "[command_line]")
{
    const Program program;
    program.file(u"x.tagline"_s, "not a project");
    for (const QString &command : {u"info"_s, u"check"_s}) {
        const Run run = program.run({command, u"x.tagline"_s});
        CHECK(run.code == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.err.startsWith(u"tagline: "_s));
        CHECK(run.err.contains(u"x.tagline"_s));
        CHECK(run.err.count(u'\n') == 1);
        CHECK(program.run({command, u"missing.tagline"_s}).code == 1);
    }
    CHECK_FALSE(program.has(u"missing.tagline"_s));
}
