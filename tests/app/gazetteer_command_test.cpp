// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/csv.h"
#include "tests/support/program.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;

namespace {

/// A project "p.tagline" with two articles, and a list of names "names.csv".
struct Names
{
    explicit Names(const QByteArray &list = "name,tag,aliases\nAna Quispe,person,La Jefa\nGraz,place,\n")
    {
        program.file(u"a.txt"_s, "A\n\nAna Quispe spoke in Graz. Quispe left. La Jefa, they say.\n");
        program.file(u"b.txt"_s, "B\n\n\xf0\x9f\x99\x82 They met Quispe in Graz.\n");
        program.file(u"names.csv"_s, list);
        REQUIRE(program.run({u"new"_s, u"p.tagline"_s}).code == 0);
        REQUIRE(program.run({u"add"_s, u"p.tagline"_s, u"a.txt"_s, u"b.txt"_s}).code == 0);
    }

    Run run(const QStringList &options = {}) const
    {
        return program.run(QStringList{u"gazetteer"_s, u"p.tagline"_s, u"names.csv"_s} + options);
    }
    /// The rows of a table.
    qsizetype rows(const QString &what) const
    {
        REQUIRE(
            program
                .run(
                    {u"export"_s, u"p.tagline"_s, u"--what"_s, what, u"--preset"_s, u"exact"_s, u"-o"_s,
                     what + u".csv"_s, u"--force"_s})
                .code
            == 0);
        return tests::readCsv(program.bytes(what + u".csv"_s)).rows.size();
    }

    Program program;
};

} // namespace

TEST_CASE("a list of names is loaded as one step, and again without doubles", "[gazetteer]")
{
    const Names on;
    const Run first = on.run();
    CHECK(first.code == 0);
    CHECK(first.out.isEmpty());
    CHECK(first.err == u"tagline: 2 names in the file: 2 new, 0 completed.\n"_s);
    CHECK(on.rows(u"entities"_s) == 2);
    CHECK(on.rows(u"annotations"_s) == 0);
    CHECK(on.run().err == u"tagline: 2 names in the file: 0 new, 0 completed.\n"_s);
    CHECK(on.rows(u"entities"_s) == 2);
    CHECK(on.program.run({u"check"_s, u"p.tagline"_s}).code == 0);
}

TEST_CASE("the places of the names are listed, and tagged only for sure", "[gazetteer]")
{
    const Names on;
    const Run run = on.run({u"--propose"_s});
    CHECK(run.code == 0);
    CHECK(
        run.err
        == u"tagline: 2 names in the file: 2 new, 0 completed.\n"
           "tagline: 5 places would be tagged in 2 articles; 1 is in doubt. To tag them, add --yes.\n"_s);
    const QStringList lines = QString::fromUtf8(run.out).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 6);
    CHECK(lines[0].endsWith(u"\t3\t13\tsure\tAna Quispe\tAna Quispe"_s));
    CHECK(lines[4].endsWith(u"\t14\t20\tdoubtful\tAna Quispe\tQuispe"_s));
    CHECK(on.rows(u"annotations"_s) == 0);

    const Run sure = on.run({u"--propose"_s, u"--yes"_s});
    CHECK(sure.code == 0);
    CHECK(sure.err.endsWith(u"5 places tagged in 2 articles; 1 is in doubt and left.\n"_s));
    CHECK(on.rows(u"annotations"_s) == 5);
    CHECK(on.rows(u"entities"_s) == 2);
    CHECK(on.run({u"--propose"_s}).err.contains(u"0 places would be tagged in 1 article; 1 is in doubt."_s));
    CHECK(on.program.run({u"check"_s, u"p.tagline"_s}).code == 0);
}

TEST_CASE("the result comes as one JSON object, too", "[gazetteer]")
{
    const Names on;
    const Run run = on.run({u"--propose"_s, u"--yes"_s, u"--json"_s});
    CHECK(run.code == 0);
    const QJsonObject json = run.json();
    CHECK(json[u"names"_s] == 2);
    CHECK(json[u"new"_s] == 2);
    CHECK(json[u"completed"_s] == 0);
    CHECK(json[u"sure"_s] == 5);
    CHECK(json[u"doubtful"_s] == 1);
    CHECK(json[u"tagged"_s] == 5);
    CHECK(json[u"articles"_s] == 2);
    REQUIRE(json[u"places"_s].toArray().size() == 6);
    const QJsonObject place = json[u"places"_s].toArray().first().toObject();
    CHECK(place[u"state"_s] == u"sure"_s);
    CHECK(place[u"entity"_s] == u"Ana Quispe"_s);
    CHECK(place[u"quote"_s] == u"Ana Quispe"_s);
}

TEST_CASE("a list with a mistake loads nothing and names its line", "[gazetteer]")
{
    const Names on("name,tag\nAna,person\nBea,politician\n");
    const Run run = on.run({u"--propose"_s, u"--yes"_s});
    CHECK(run.code == 1);
    CHECK(
        run.err
        == u"tagline: Could not read “names.csv”, line 3: there is no tag “politician”. There are: person, "
           u"place, "
           "organization.\n"_s);
    CHECK(on.rows(u"entities"_s) == 0);
}

TEST_CASE("how the command is called is checked", "[gazetteer]")
{
    const Names on;
    CHECK(on.run({u"--yes"_s}).code == 2);
    CHECK(on.run({u"--yes"_s}).err.contains(u"--yes tags what --propose finds; give both."_s));
    CHECK(on.program.run({u"gazetteer"_s, u"p.tagline"_s}).code == 2);
    CHECK(on.run({u"--coder"_s, u"Nobody"_s}).code == 1);
    CHECK(on.program.run({u"gazetteer"_s, u"p.tagline"_s, u"not.csv"_s}).code == 1);
}
