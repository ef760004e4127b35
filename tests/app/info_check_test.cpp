// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/lock.h"
#include "tests/app/with_article.h"
#include "tests/support/catch.h"
#include "tests/support/raw_project.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;
using tests::strike;
using tests::WithArticle;

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

TEST_CASE("a path that is no project is refused by what it is", "[info]")
{
    const Program program;
    REQUIRE(::mkfifo(QFile::encodeName(program.path(u"pipe"_s)).constData(), 0600) == 0);
    const auto refused = [&](const QString &command, const QString &path) {
        const Run run = program.run({command, path});
        CHECK(run.code == 1);
        CHECK(run.out.isEmpty());
        return run.err;
    };
    for (const QString &command : {u"info"_s, u"check"_s}) {
        CHECK(
            refused(command, u"none"_s)
            == u"tagline: There is no file “none”. It may have been moved, renamed or deleted.\n"_s);
        CHECK(
            refused(command, u"home"_s)
            == u"tagline: “home” is a folder, not a Tagline project. Choose a .tagline file.\n"_s);
        for (const QString &device : {u"pipe"_s, u"/dev/null"_s}) {
            CHECK(
                refused(command, device)
                == u"tagline: “%1” is a device or pipe, not a Tagline project. Choose a .tagline file.\n"_s
                       .arg(device));
        }
    }
}

TEST_CASE("the JSON of each command has the keys that its help names", "[info]")
{
    const WithArticle on;
    const auto keys = [&](const QString &line) {
        const Run run = on.program.type(line);
        CHECK(run.code == 0);
        CHECK(run.err == QString());
        return run.json().keys().join(u' ');
    };
    CHECK(keys(u"new n.tagline --json"_s) == u"project tags title warnings"_s);
    CHECK(keys(u"sample s.tagline --json"_s) == u"annotations articles project"_s);
    on.program.file(u"b.txt"_s, "Other\n");
    CHECK(keys(u"add p.tagline b.txt --json"_s) == u"added skipped warnings"_s);
    CHECK(
        keys(u"tag p.tagline Other --tag claim --start 0 --end 5 --json"_s)
        == u"annotation_id article_id coder entity entity_id entity_is_new quote segments source "
           u"source_entity_id "
           "tag"_s);
    CHECK(keys(u"check p.tagline --json"_s) == u"annotations articles edits findings sound"_s);
    CHECK(
        keys(u"info p.tagline --json"_s)
        == u"annotations articles coders edits entities last_edit project schema_version size_bytes tags title"_s);
    CHECK(keys(u"picture p.tagline -o w.png --json"_s) == u"article_id file height project width"_s);
}

TEST_CASE("a project of a newer program is not touched, and says so", "[info]")
{
    const WithArticle on;
    tests::RawConnection(on.program.path(u"p.tagline"_s)).run(u"PRAGMA user_version = 999"_s);
    const QByteArray before = on.program.bytes(u"p.tagline"_s);
    QString message;
    for (const QString &line :
         {u"info p.tagline"_s, u"check p.tagline"_s, u"add p.tagline strike.txt"_s,
          u"export p.tagline --what claims -o -"_s, u"picture p.tagline -o w.png"_s}) {
        const Run run = on.program.type(line);
        CHECK(run.code == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains(u"newer"_s));
        CHECK(run.err.count(u'\n') == 1);
        CHECK((message.isEmpty() || message == run.err));
        message = run.err;
    }
    CHECK((on.program.bytes(u"p.tagline"_s) == before));
}

TEST_CASE("a project that may only be read is read, and refuses to be written", "[info]")
{
    const WithArticle on;
    if (!on.program.canBeNobody()) {
        WARN("only root can become nobody");
        return;
    }
    QFile::setPermissions(
        on.program.path(u"p.tagline"_s),
        QFile::permissions(on.program.path(u"p.tagline"_s)) | QFile::ReadOther);
    const auto nobody = [&](const QString &line) {
        return on.program.run(line.split(u' '), Program::As::Nobody);
    };
    CHECK(nobody(u"info p.tagline --json"_s).json()["articles"_L1] == 1);
    CHECK(nobody(u"check p.tagline"_s).code == 0);
    const QByteArray before = on.program.bytes(u"p.tagline"_s);
    for (const QString &line :
         {u"add p.tagline strike.txt"_s, u"tag p.tagline Strike --tag person --start 0 --end 6"_s}) {
        const Run run = nobody(line);
        CHECK(run.code == 1);
        CHECK(
            run.err
            == u"tagline: You have no permission to change “%1”. Nothing was changed. Work on a copy in a "
               u"folder you "
               "can write in, or ask for the permission.\n"_s.arg(
                   QFileInfo(on.program.path(u"p.tagline"_s)).canonicalFilePath()));
    }
    CHECK((on.program.bytes(u"p.tagline"_s) == before));
}

TEST_CASE("a project that somebody edits can be read, pictured and exported, but not written", "[info]")
{
    const WithArticle on;
    const model::storage::Lock lock(on.program.path(u"p.tagline"_s));
    for (const QString &line :
         {u"info p.tagline"_s, u"check p.tagline"_s, u"export p.tagline --what claims -o c.csv"_s,
          u"picture p.tagline -o w.png"_s}) {
        const Run run = on.program.type(line);
        CHECK(run.code == 0);
        CHECK(run.err == QString());
    }
    for (const QString &line :
         {u"add p.tagline strike.txt"_s, u"tag p.tagline Strike --tag person --start 0 --end 6"_s}) {
        const Run run = on.program.type(line);
        CHECK(run.code == 1);
        CHECK(
            run.err
            == u"tagline: “p.tagline” is already open on this computer (app_tests, process %1). Close it "
               u"there and "
               "try again.\n"_s.arg(QCoreApplication::applicationPid()));
    }
}

TEST_CASE("a damaged project fails its check and says what is wrong where", "[check]")
{
    const WithArticle on;
    on.tag({u"--tag"_s, u"person"_s, u"--start"_s, u"0"_s, u"--end"_s, u"6"_s});
    tests::RawConnection(on.program.path(u"p.tagline"_s)).run(u"UPDATE segment SET quote = 'Ztrike'"_s);
    const Run run = on.program.type(u"check p.tagline"_s);
    CHECK(run.code == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.err.startsWith(u"tagline: warning: "_s));
    CHECK(run.err.endsWith(
        u"tagline: The project “p.tagline” is damaged. Work on with a backup, and keep "
        u"this file: what can be read in it can be saved. Run: tagline check PROJECT --repair-to FILE\n"_s));
    const Run json = on.program.type(u"check p.tagline --json"_s);
    CHECK(json.code == 1);
    CHECK(json.json()["sound"_L1] == false);
    CHECK(json.json()["findings"_L1][0]["severity"_L1] == u"damage"_s);
    const Run quotes = on.program.type(u"export p.tagline --what annotations -o -"_s);
    CHECK(quotes.code == 3);
    CHECK(quotes.err.contains(
        u"warning: The stored quote of 1 annotation is not what its article holds there; run: tagline check\n"_s));
}

TEST_CASE("a result that nobody can take is an error", "[info]")
{
    const WithArticle on;
    const Run run = on.program.shell(u"\"$0\" info p.tagline > /dev/full"_s);
    CHECK(run.code == 1);
    CHECK(run.err == u"tagline: Could not write to standard output: No space left on device.\n"_s);
}
