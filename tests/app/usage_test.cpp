// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/with_article.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;
using tests::strike;
using tests::WithArticle;

TEST_CASE("help and version need no display", "[command_line]")
{
    const Program program;
    CHECK(program.run({u"--version"_s}).out == "tagline " TAGLINE_VERSION "\n");
    const Run help = program.run({u"--help"_s});
    CHECK(help.code == 0);
    for (const QString &command :
         {u"new"_s, u"add"_s, u"tag"_s, u"correct"_s, u"search"_s, u"values"_s, u"export"_s, u"check"_s,
          u"info"_s, u"sample"_s, u"pdf"_s, u"picture"_s}) {
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
    CHECK(
        refused({u"info"_s, u""_s})
        == u"tagline: One of the names is empty. It goes: tagline info PROJECT\n"_s);
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
    CHECK(
        refused({u"add"_s, u"p"_s, u"a"_s, u"--language"_s, u"en us"_s})
        == u"tagline: --language needs a code such as en or pt-BR, not “en us”.\n"_s);
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
           "sources, values, relations, history, codebook.\n"_s);
    CHECK(
        refused({u"export"_s, u"p"_s, u"--what"_s, u"claims"_s, u"--format"_s, u"xlsx"_s, u"-o"_s, u"x"_s})
        == u"tagline: --format “xlsx” does not exist. There are: csv.\n"_s);
    CHECK(
        refused({u"export"_s, u"p"_s, u"--what"_s, u"claims"_s, u"--preset"_s, u"spss"_s, u"-o"_s, u"x"_s})
        == u"tagline: --preset “spss” does not exist. There are: exact, excel, excel-semicolon.\n"_s);
    CHECK(
        refused({u"export"_s, u"p"_s, u"--what"_s, u"claims"_s})
        == u"tagline: “export” needs -o. See: tagline export --help\n"_s);
    CHECK(
        refused({u"export"_s, u"p"_s, u"--what"_s, u"claims"_s, u"-o"_s, u""_s})
        == u"tagline: -o needs the name of a file, or - for standard output.\n"_s);
    CHECK(
        refused({u"add"_s, u"p"_s, u"a"_s, u"--published"_s, u"2026-03-01Tx"_s})
        == u"tagline: --published needs a date such as 2026-03-01, not “2026-03-01Tx”.\n"_s);
}

TEST_CASE("the overview tells the exit codes and where words go, and fits a terminal", "[usage]")
{
    const Program program;
    const QString help = QString::fromUtf8(program.type(u"--help"_s).out);
    CHECK(help.contains(
        u"Exit code: 0 done, 1 it could not be done, 2 wrong usage, 3 done with warnings;\n130 stopped by Ctrl-C"_s));
    for (const QString &line : help.split(u'\n')) {
        CAPTURE(line.toStdString());
        CHECK(line.size() <= 120);
    }
    CHECK(program.type(u"help"_s).out == program.type(u"-h"_s).out);
}

TEST_CASE("the help of every command names all its options, and fits a terminal", "[usage]")
{
    struct Own
    {
        QString command;
        QStringList options;
    };
    const Program program;
    const QList<Own> all = {
        {u"new"_s, {u"--title"_s, u"--coder"_s, u"--codebook"_s}},
        {u"add"_s,
         {u"--recursive"_s, u"--title"_s, u"--outlet"_s, u"--byline"_s, u"--published"_s, u"--url"_s,
          u"--language"_s, u"--encoding"_s, u"--coder"_s, u"--force-duplicates"_s}},
        {u"tag"_s,
         {u"--tag"_s, u"--start"_s, u"--end"_s, u"--segment"_s, u"--entity"_s, u"--source"_s, u"--cue"_s,
          u"--coder"_s, u"--note"_s}},
        {u"search"_s,
         {u"--beginnings"_s,
          u"--parts"_s,
          u"--regex"_s,
          u"--case"_s,
          u"--diacritics"_s,
          u"--context"_s,
          u"--limit"_s,
          u"--tag"_s,
          u"--outside-tag"_s,
          u"--without-tag"_s,
          u"--entity"_s,
          u"--outside-entity"_s,
          u"--without-entity"_s,
          u"--claim"_s,
          u"--outside-claim"_s,
          u"--without-claim"_s,
          u"--claim-of"_s,
          u"--outside-claim-of"_s,
          u"--without-claim-of"_s,
          u"--coder"_s,
          u"--tag-as"_s,
          u"--yes"_s,
          u"--header"_s}},
        {u"duplicates"_s, {}},
        {u"sources"_s,
         {u"--by"_s, u"--count"_s, u"--coder"_s, u"--round"_s, u"--article"_s, u"--reference"_s,
          u"--without-unknown"_s, u"--limit"_s, u"--html"_s, u"--csv"_s, u"--claimreview"_s,
          u"--review-author"_s, u"--review-url"_s, u"--force"_s}},
        {u"values"_s,
         {u"--variable"_s, u"--value"_s, u"--clear"_s, u"--article"_s, u"--source"_s, u"--annotation"_s,
          u"--entity"_s, u"--basis"_s, u"--note"_s, u"--from"_s, u"--skip-bad"_s, u"--coder"_s,
          u"--header"_s}},
        {u"gazetteer"_s, {u"--propose"_s, u"--yes"_s, u"--coder"_s}},
        {u"export"_s,
         {u"--what"_s, u"--format"_s, u"--preset"_s, u"--coder"_s, u"--round"_s, u"--article"_s, u"--force"_s,
          u"-o"_s}},
        {u"check"_s, {}},
        {u"info"_s, {}},
        {u"sample"_s, {}},
        {u"pdf"_s, {u"-o"_s, u"--force"_s, u"--paper"_s, u"--coder"_s}},
        {u"picture"_s, {u"-o"_s, u"--force"_s, u"--size"_s, u"--dark"_s, u"--article"_s}}};
    for (const Own &own : all) {
        const QString help = QString::fromUtf8(program.run({own.command, u"--help"_s}).out);
        for (const QString &option : own.options + QStringList{u"--json"_s}) {
            CAPTURE(own.command.toStdString(), option.toStdString());
            CHECK(help.contains(u"\n  "_s + option + u' '));
        }
        CHECK(help.contains(u"--json prints {"_s));
        for (const QString &line : help.split(u'\n')) {
            CAPTURE(line.toStdString());
            CHECK(line.size() <= 120);
        }
    }
}

TEST_CASE("behind two dashes everything is a name", "[usage]")
{
    const Program program;
    const Run run = program.type(u"info -- --help"_s);
    CHECK(run.code == 1);
    CHECK(run.err == u"tagline: There is no file “--help”. It may have been moved, renamed or deleted.\n"_s);
}

TEST_CASE("no word of the system about its language comes between the messages", "[usage]")
{
    const Program program;
    program.file(u"ä.txt"_s, "Ärger\n");
    CHECK(program.type(u"new p.tagline"_s).code == 0);
    const Run run = program.run({u"add"_s, u"p.tagline"_s, u"ä.txt"_s}, Program::As::Oneself, u"C"_s);
    CHECK(run.code == 0);
    CHECK(run.err == QString());
    CHECK(run.out == "Added “Ärger”.\n");
}

TEST_CASE("what is given is repeated only by its beginning where it is a whole file", "[usage]")
{
    const tests::Program program;
    CHECK(program.type(u"new p.tagline"_s).code == 0);
    const tests::Run run =
        program.run({u"search"_s, u"p.tagline"_s, u"x"_s, u"--entity"_s, QString(100'000, u'y')});
    CHECK(run.code == 1);
    CHECK(run.err.size() < 9000);
    CHECK(run.err.startsWith(u"tagline: No person, place or organization of the project is called “yyy"_s));
    CHECK(run.err.contains(u"yyy … yyy"_s));
    CHECK(run.err.endsWith(u"it has no names yet.\n"_s));
}
