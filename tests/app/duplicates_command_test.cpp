// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/program.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;

namespace {

const QByteArray report =
    "The port of Almena will stay shut until the end of the week, the harbour master said.\n"
    "Two ferries wait outside of it, and nobody can tell how long they will have to.\n";

/// A project "p.tagline" with two copies of a report and something else.
struct Copies
{
    Copies()
    {
        program.file(u"b.txt"_s, report + "Our paper asked him.\n");
        program.file(u"a.txt"_s, report);
        program.file(u"c.txt"_s, "Nothing of the kind was written here by anybody at all.\n");
        REQUIRE(program.run({u"new"_s, u"p.tagline"_s}).code == 0);
        for (const QString &name : {u"b"_s, u"c"_s, u"a"_s}) {
            const QStringList date =
                name == u"a" ? QStringList{u"--published"_s, u"2023-07-20"_s} : QStringList();
            REQUIRE(
                program
                    .run(QStringList{u"add"_s, u"p.tagline"_s, name + u".txt"_s, u"--title"_s, name} + date)
                    .code
                == 0);
        }
    }

    Program program;
};

} // namespace

TEST_CASE("similar articles are listed in groups, a line each", "[duplicates]")
{
    const Copies on;
    const Run run = on.program.run({u"duplicates"_s, u"p.tagline"_s});
    CHECK(run.code == 0);
    CHECK(run.err == u"tagline: 1 group of similar articles.\n"_s);
    const QStringList lines = QString::fromUtf8(run.out).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    const QStringList first = lines[0].split(u'\t');
    const QStringList second = lines[1].split(u'\t');
    REQUIRE(first.size() == 6);
    CHECK(first[0] == u"1"_s);
    CHECK(first[1] == u"1.00"_s);
    CHECK(first[3] == u"2023-07-20"_s);
    CHECK(first[5] == u"a"_s);
    // 33 words against 37: 29 runs of five are shared, of 33.
    CHECK(second[1] == u"0.88"_s);
    CHECK(second[5] == u"b"_s);
}

TEST_CASE("similar articles come as one JSON object, too", "[duplicates]")
{
    const Copies on;
    const Run run = on.program.run({u"duplicates"_s, u"p.tagline"_s, u"--json"_s});
    CHECK(run.code == 0);
    const QJsonObject json = run.json();
    CHECK(json[u"damaged_articles"_s] == 0);
    REQUIRE(json[u"groups"_s].toArray().size() == 1);
    const QJsonArray group = json[u"groups"_s].toArray().first().toArray();
    REQUIRE(group.size() == 2);
    CHECK(group[1].toObject()[u"article_title"_s] == u"b"_s);
    CHECK(group[1].toObject()[u"likeness"_s].toDouble() == Approx(29.0 / 33));
}

TEST_CASE("a project without similar articles says so", "[duplicates]")
{
    const Program program;
    REQUIRE(program.run({u"new"_s, u"p.tagline"_s}).code == 0);
    const Run run = program.run({u"duplicates"_s, u"p.tagline"_s});
    CHECK(run.code == 0);
    CHECK(run.out.isEmpty());
    CHECK(run.err == u"tagline: No two articles are nearly the same.\n"_s);
}
