// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/exported.h"
#include "tests/support/harbour.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace model::exchange;
using tests::exported;
using tests::Harbour;
using tests::ProjectFile;
using tests::tableOf;

TEST_CASE("final counts one coding per article: the first to code it, or the main coder", "[export]")
{
    Harbour on;
    const CoderId second = on.project.addCoder(u"Second"_s);
    on.project.tagWords(on.article, u"clerk", u"person", 1, second);
    on.project.sql(u"UPDATE annotation SET created = 1800000000000, updated = 1800000000000 "
                   "WHERE coder = (SELECT id FROM coder WHERE name = 'Second')"_s);
    const QString first = on.project.store().snapshot().coders.first().name;
    const auto coders = [&](const QString &choice) {
        QStringList names = tableOf(on.project, What::Annotations, choice).column(u"coder"_s);
        names.removeDuplicates();
        names.sort();
        return names;
    };
    CHECK(coders(u"final"_s) == QStringList{first});
    CHECK(coders(u"all"_s) == QStringList{first, u"Second"_s});
    CHECK(coders(u"Second"_s) == QStringList{u"Second"_s});
    CHECK(coders(u"consensus"_s).isEmpty());
    CHECK(tableOf(on.project, What::Articles).rows.size() == 1);
    CHECK(tableOf(on.project, What::Articles, u"all"_s).rows.size() == 2);

    on.project.sql(u"UPDATE article SET main_coder = (SELECT id FROM coder WHERE name = 'Second')"_s);
    CHECK(coders(u"final"_s) == QStringList{u"Second"_s});
    on.project.sql(u"UPDATE coder SET kind = 'consensus' WHERE name <> 'Second'"_s);
    CHECK(coders(u"final"_s) == QStringList{first});
    CHECK(coders(u"consensus"_s) == QStringList{first});
}

TEST_CASE("final looks at main, then at a reliability round, never at a pilot", "[export]")
{
    Harbour on;
    const auto rounds = [&] {
        QStringList names = tableOf(on.project, What::Annotations).column(u"round"_s);
        names.removeDuplicates();
        return names;
    };
    on.project.sql(u"INSERT INTO round (uuid, name, kind, position) VALUES "
                   u"('11111111-1111-7111-8111-111111111111', 'test', "
                   "'reliability', 1)"_s);
    on.project.sql(u"UPDATE annotation SET round = (SELECT id FROM round WHERE name = 'test')"_s);
    CHECK(rounds() == QStringList{u"test"_s});
    on.project.sql(u"UPDATE round SET kind = 'pilot' WHERE name = 'test'"_s);
    CHECK(rounds().isEmpty());
    ExportRequest request;
    request.round = u"test"_s;
    CHECK(exported(on.project, request).table.rows.size() == 3);
    request.coder = u"all"_s;
    CHECK(exported(on.project, request).table.rows.size() == 3);
}

TEST_CASE("an unknown coder or round is an error that names those there are", "[export]")
{
    ProjectFile project;
    CHECK(
        tests::errorOf([&] { tableOf(project, What::Annotations, u"Nobody"_s); })
        == u"There is no coder called “Nobody” in this project. There are: Coder 1."_s);
    ExportRequest request;
    request.round = u"third"_s;
    CHECK(
        tests::errorOf([&] { exported(project, request); })
        == u"There is no round called “third” in this project. There are: main."_s);
}
