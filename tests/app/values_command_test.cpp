// SPDX-License-Identifier: GPL-3.0-or-later
// Answers to variables from the command line, one by one and as a table.
#include "tests/app/with_article.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;
using tests::WithArticle;

namespace {

/// The article with Ana Quispe, an organization, and a claim of hers.
struct Coded : WithArticle
{
    Coded()
    {
        REQUIRE(tag({u"--tag"_s, u"person"_s, u"--start"_s, u"20"_s, u"--end"_s, u"30"_s}).code == 0);
        REQUIRE(
            tag({u"--tag"_s, u"organization"_s, u"--start"_s, u"0"_s, u"--end"_s, u"6"_s, u"--entity"_s,
                 u"Strike board"_s})
                .code
            == 0);
        const Run made = tag(
            {u"--tag"_s, u"claim"_s, u"--start"_s, u"49"_s, u"--end"_s, u"59"_s, u"--source"_s,
             u"Ana Quispe"_s, u"--json"_s});
        claim = made.json()["annotation_id"_L1].toString();
    }

    Run values(const QString &what, const QStringList &options) const
    {
        return program.run(QStringList{u"values"_s, what, u"p.tagline"_s} + options);
    }
    Run set(const QString &variable, const QString &value, const QStringList &about) const
    {
        return values(u"set"_s, QStringList{u"--variable"_s, variable, u"--value"_s, value} + about);
    }
    Run load(const QByteArray &table, const QStringList &options = {}) const
    {
        program.file(u"in.csv"_s, table);
        return values(u"set"_s, QStringList{u"--from"_s, u"in.csv"_s} + options);
    }
    QStringList answers() const
    {
        QStringList lines;
        const auto exported = table(u"values"_s);
        for (qsizetype i = 0; i < exported.rows.size(); ++i) {
            lines.append(
                exported.cell(i, u"variable"_s) + u'='
                + (exported.cell(i, u"value_label"_s).isEmpty() ? exported.cell(i, u"value"_s)
                                                                : exported.cell(i, u"value_label"_s)));
        }
        lines.sort();
        return lines;
    }

    QString claim;
    const QStringList ana{u"--entity"_s, u"ana quispe"_s};
    const QStringList source{u"--article"_s, u"Strike 😀 goes on"_s, u"--source"_s, u"Ana Quispe"_s};
};

} // namespace

TEST_CASE("an answer is set about a name, a source, a claim, and changed and cleared", "[values]")
{
    const Coded on;
    CHECK(on.set(u"gender"_s, u"Woman"_s, on.ana).out == "gender of “Ana Quispe” is woman.\n");
    CHECK(on.set(u"role"_s, u"official"_s, on.source).out == "role of “Ana Quispe” is official.\n");
    CHECK(
        on.set(u"affiliation"_s, u"strike board"_s, on.source).out
        == "affiliation of “Ana Quispe” is Strike board.\n");
    CHECK(
        on.set(u"verification"_s, u"false"_s, {u"--annotation"_s, on.claim.left(35)}).out
        == "verification of ““We wait,”” is false.\n");
    CHECK(
        on.answers()
        == QStringList{
            u"affiliation=Strike board"_s, u"gender=Woman"_s, u"role=Official"_s, u"verification=False"_s});
    CHECK(
        on.set(u"role"_s, u"expert"_s, on.source).out == "role of “Ana Quispe” is expert (was official).\n");
    CHECK(on.set(u"role"_s, u"expert"_s, on.source).out == "role of “Ana Quispe” is expert already.\n");
    const Run cleared =
        on.values(u"set"_s, QStringList{u"--variable"_s, u"role"_s, u"--clear"_s} + on.source);
    CHECK(cleared.out == "role of “Ana Quispe” is answered no more (was expert).\n");
    const Run again = on.values(u"set"_s, QStringList{u"--variable"_s, u"role"_s, u"--clear"_s} + on.source);
    CHECK(again.code == 0);
    CHECK(again.out == "role of “Ana Quispe” is not answered; there is nothing to clear.\n");
    CHECK(on.answers().size() == 3);
    CHECK(on.program.type(u"check p.tagline"_s).code == 0);
}

TEST_CASE("the JSON of an answer tells what it was and rests on", "[values]")
{
    const Coded on;
    CHECK(on.set(u"gender"_s, u"man"_s, on.ana).code == 0);
    const Run run = on.set(
        u"gender"_s, u"woman"_s,
        on.ana + QStringList{u"--basis"_s, u"inferred"_s, u"--note"_s, u"by her name"_s, u"--json"_s});
    const QJsonObject json = run.json();
    CHECK(json["variable"_L1] == u"gender"_s);
    CHECK(json["about"_L1] == u"Ana Quispe"_s);
    CHECK(json["article_id"_L1] == QString());
    CHECK(json["value"_L1] == u"woman"_s);
    CHECK(json["before"_L1] == u"man"_s);
    CHECK(json["basis"_L1] == u"inferred"_s);
    CHECK(json["note"_L1] == u"by her name"_s);
    CHECK(json["changed"_L1] == true);
    const auto table = on.table(u"values"_s);
    CHECK(table.cell(0, u"subject_id"_s) == json["subject_id"_L1].toString());
    CHECK(table.cell(0, u"basis"_s) == u"inferred"_s);
    CHECK(table.cell(0, u"note"_s) == u"by her name"_s);
}

TEST_CASE("answers that the codebook has not are refused, and nothing is changed", "[values]")
{
    const Coded on;
    const auto refused = [&](const QString &variable, const QString &value, const QStringList &about) {
        const Run run = on.set(variable, value, about);
        CHECK(run.code == 1);
        CHECK(run.out.isEmpty());
        return run.err;
    };
    CHECK(
        refused(u"gender"_s, u"lady"_s, on.ana)
        == u"tagline: “lady” is none of the answers to “gender”. There are: woman, man, other, not_stated, "
           "declined.\n"_s);
    CHECK(
        refused(u"gender"_s, u"woman"_s, {u"--entity"_s, u"Strike board"_s})
        == u"tagline: “gender” is not asked of “Strike board” (organization).\n"_s);
    CHECK(
        refused(u"role"_s, u"official"_s, {u"--article"_s, u"Strike 😀 goes on"_s, u"--source"_s, u"Bea"_s})
        == u"tagline: “Bea” is no source in “Strike 😀 goes on”. There are: “Ana Quispe”.\n"_s);
    CHECK(
        refused(u"role"_s, u"official"_s, on.ana)
        == u"tagline: It does not say whom “role” is answered about: it is asked of a source in an article "
           "(article and source).\n"_s);
    CHECK(
        refused(u"gender"_s, u"woman"_s, {u"--entity"_s, u"Ann Quispe"_s})
        == u"tagline: No person, place or organization of the project is called “Ann Quispe”. Did you mean "
           u"“Ana "
           "Quispe”?\n"_s);
    CHECK(
        refused(u"verification"_s, u"false"_s, {u"--annotation"_s, u"ffff"_s})
        == u"tagline: There is no annotation with the id “ffff”.\n"_s);
    CHECK(on.answers().isEmpty());
}

TEST_CASE("how values are asked for is checked", "[values]")
{
    const Coded on;
    const auto refused = [&](const QString &what, const QStringList &options) {
        const Run run = on.values(what, options);
        CHECK(run.code == 2);
        CHECK(run.out.isEmpty());
        return run.err;
    };
    CHECK(
        refused(u"get"_s, {})
        == u"tagline: “values get” does not exist. There are: values set, values list.\n"_s);
    CHECK(refused(u"set"_s, {}) == u"tagline: “values” needs --variable. See: tagline values --help\n"_s);
    CHECK(
        refused(u"set"_s, {u"--variable"_s, u"role"_s})
        == u"tagline: “values set” needs either --value X or --clear.\n"_s);
    CHECK(
        refused(u"set"_s, {u"--variable"_s, u"role"_s, u"--value"_s, u""_s})
        == u"tagline: --value is empty. To take an answer away, give --clear.\n"_s);
    CHECK(
        refused(u"set"_s, {u"--from"_s, u"x.csv"_s, u"--variable"_s, u"role"_s})
        == u"tagline: --from and --variable exclude each other: the file says it.\n"_s);
    CHECK(
        refused(u"set"_s, {u"--skip-bad"_s, u"--variable"_s, u"role"_s, u"--value"_s, u"x"_s})
        == u"tagline: --skip-bad belongs to --from.\n"_s);
    CHECK(refused(u"list"_s, {u"--value"_s, u"x"_s}) == u"tagline: --value belongs to “values set”.\n"_s);
    CHECK(on.program.type(u"values set"_s).code == 2);
}

TEST_CASE("a table of answers is loaded as one step, all of it or nothing", "[values]")
{
    const Coded on;
    const QByteArray good =
        "variable,value,entity,article,source\n"
        "gender,woman,Ana Quispe,,\nrole,Expert,,Strike \xf0\x9f\x98\x80 goes on,Ana Quispe\n";
    const Run loaded = on.load(good);
    CHECK(loaded.code == 0);
    CHECK(loaded.out == "2 answers: 2 new, 0 changed, 0 cleared, 0 as before.\n");
    CHECK(on.answers() == QStringList{u"gender=Woman"_s, u"role=Expert"_s});
    CHECK(on.load(good).out == "2 answers: 0 new, 0 changed, 0 cleared, 2 as before.\n");

    const QByteArray bad = good
        + "role,mayor,,Strike \xf0\x9f\x98\x80 goes on,Ana Quispe\nmood,x,Ana Quispe,,\n"
          "gender,man,Ana Quispe,,\n";
    const Run refused = on.load(QByteArray(bad).replace("woman", "other"));
    CHECK(refused.code == 1);
    CHECK(refused.out.isEmpty());
    const QStringList lines = refused.err.split(u'\n');
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].startsWith(u"tagline: “in.csv”, line 4: “mayor” is none of the answers to “role”."_s));
    CHECK(lines[1].startsWith(u"tagline: “in.csv”, line 5: there is no variable “mood”."_s));
    CHECK(
        lines[2]
        == u"tagline: “in.csv”, line 6: line 2 answers “gender” about “Ana Quispe” in another way."_s);
    CHECK(
        lines[3]
        == u"tagline: 3 of 5 lines cannot be loaded, so nothing was changed. Put them right, or load the "
           u"others with "
           "--skip-bad."_s);
    CHECK(on.answers() == QStringList{u"gender=Woman"_s, u"role=Expert"_s});

    const Run skipped = on.load(QByteArray(bad).replace("woman", "other"), {u"--skip-bad"_s});
    CHECK(skipped.code == 3);
    CHECK(skipped.out == "5 answers: 0 new, 1 changed, 0 cleared, 1 as before, 3 left out.\n");
    CHECK(skipped.err.count(u"tagline: warning: “in.csv”, line "_s) == 3);
    CHECK(on.answers() == QStringList{u"gender=Another gender"_s, u"role=Expert"_s});
    const Run json = on.load(bad, {u"--skip-bad"_s, u"--json"_s});
    CHECK(json.json()["changed"_L1] == 1);
    CHECK(json.json()["refused"_L1].toArray().size() == 3);
    CHECK(json.json()["refused"_L1].toArray().first().toObject()["line"_L1] == 4);
}

TEST_CASE("of thousands of bad lines the first are told, and how many more there are", "[values]")
{
    const Coded on;
    QByteArray table = "variable,value,entity\n";
    for (int i = 1; i <= 3000; ++i) {
        table += "gender,woman,Ana Quispi " + QByteArray::number(i) + '\n';
    }
    const Run run = on.load(table);
    CHECK(run.code == 1);
    const QStringList lines = run.err.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 52);
    CHECK(lines.first().startsWith(u"tagline: “in.csv”, line 2: No person, place or organization"_s));
    CHECK(lines[49].startsWith(u"tagline: “in.csv”, line 51: "_s));
    CHECK(lines[50] == u"tagline: … and 2950 more lines."_s);
    CHECK(lines[51].startsWith(u"tagline: 3000 of 3000 lines cannot be loaded, so nothing was changed."_s));
    CHECK(run.err.count(u"Did you mean “Ana Quispe”?"_s) <= 10);
    const Run json = on.load(table, {u"--skip-bad"_s, u"--json"_s});
    CHECK(json.code == 3);
    CHECK(json.json()["refused"_L1].toArray().size() == 3000);
}

TEST_CASE("empty values of a table clear only where that is said", "[values]")
{
    const Coded on;
    CHECK(on.set(u"gender"_s, u"woman"_s, on.ana).code == 0);
    const QByteArray table = "variable,value,entity\ngender,,Ana Quispe\n";
    CHECK(on.load(table).out == "1 answer: 0 new, 0 changed, 0 cleared, 1 as before.\n");
    CHECK(on.answers().size() == 1);
    CHECK(on.load(table, {u"--clear"_s}).out == "1 answer: 0 new, 0 changed, 1 cleared, 0 as before.\n");
    CHECK(on.answers().isEmpty());
}

TEST_CASE("a table that is exported answers the same in another copy of the project", "[values]")
{
    const Coded on;
    const QString preset = GENERATE(u"exact"_s, u"excel"_s, u"excel-semicolon"_s);
    REQUIRE(QFile::copy(on.program.path(u"p.tagline"_s), on.program.path(u"q.tagline"_s)));
    CHECK(on.set(u"gender"_s, u"declined"_s, on.ana + QStringList{u"--basis"_s, u"stated"_s}).code == 0);
    CHECK(on.set(u"affiliation"_s, u"Strike board"_s, on.source).code == 0);
    CHECK(
        on.set(u"evidence"_s, u"=1+1, \"so\"\nhttps://example.org note"_s, {u"--annotation"_s, on.claim}).code
        == 0);
    const auto exported = [&](const QString &project) {
        const Run run = on.program.run(
            {u"export"_s, project, u"--what"_s, u"values"_s, u"--preset"_s, preset, u"--coder"_s, u"all"_s,
             u"-o"_s, u"out.csv"_s, u"--force"_s});
        CHECK(run.code == 0);
        auto table = tests::readCsv(
            on.program.bytes(u"out.csv"_s), preset == "excel-semicolon"_L1 ? ';' : ',', preset != "exact"_L1);
        for (QStringList &row : table.rows) {
            row[table.columns.indexOf(u"updated"_s)].clear();
        }
        return table.rows;
    };
    const QList<QStringList> expected = exported(u"p.tagline"_s);
    REQUIRE(expected.size() == 3);
    const Run loaded = on.program.type(u"values set q.tagline --from out.csv"_s);
    CHECK(loaded.code == 0);
    CHECK(loaded.err == QString());
    CHECK(loaded.out == "3 answers: 3 new, 0 changed, 0 cleared, 0 as before.\n");
    CHECK(exported(u"q.tagline"_s) == expected);
    CHECK(on.program.type(u"check q.tagline"_s).code == 0);
}

TEST_CASE("what is answered is listed, of all or of one", "[values]")
{
    const Coded on;
    CHECK(on.set(u"gender"_s, u"woman"_s, on.ana + QStringList{u"--basis"_s, u"stated"_s}).code == 0);
    CHECK(on.set(u"role"_s, u"witness"_s, on.source).code == 0);
    CHECK(on.set(u"evidence"_s, u"one\ntwo"_s, {u"--annotation"_s, on.claim}).code == 0);
    const Run all = on.values(u"list"_s, {u"--header"_s});
    CHECK(all.code == 0);
    CHECK(all.err == u"tagline: 3 answers.\n"_s);
    QStringList lines = QString::fromUtf8(all.out).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 4);
    CHECK(
        lines.takeFirst()
        == u"variable\tvalue\tvalue_label\tbasis\tcoder\tsubject\tsubject_id\tabout\tarticle_title"_s);
    lines.sort();
    CHECK(
        lines[0]
        == u"evidence\tone⏎two\tone⏎two\t\tCoder 1\tannotation\t%1\t“We wait,”\tStrike 😀 goes on"_s.arg(
            on.claim));
    CHECK(lines[1].startsWith(u"gender\twoman\tWoman\tstated\t\tentity\t"_s));
    CHECK(lines[1].endsWith(u"\tAna Quispe\t"_s));
    CHECK(lines[2].startsWith(u"role\twitness\tWitness or citizen\t\tCoder 1\tsource\t"_s));
    CHECK(lines[2].endsWith(u"\tAna Quispe\tStrike 😀 goes on"_s));
    CHECK(on.values(u"list"_s, {u"--variable"_s, u"Role"_s}).err == u"tagline: 1 answer.\n"_s);
    const Run json = on.values(u"list"_s, on.ana + QStringList{u"--json"_s});
    REQUIRE(json.json()["values"_L1].toArray().size() == 1);
    CHECK(json.json()["values"_L1].toArray().first().toObject()["value"_L1] == u"woman"_s);
    CHECK(
        on.values(u"list"_s, {u"--variable"_s, u"mood"_s}).err
        == u"tagline: There is no variable “mood”. There are: gender, role, affiliation, named, quotation, "
           "verification, evidence.\n"_s);
}

TEST_CASE("what is said of a coder's claim is theirs, and others are told", "[values]")
{
    const Coded on;
    const Run hers = on.tag(
        {u"--tag"_s, u"claim"_s, u"--start"_s, u"0"_s, u"--end"_s, u"6"_s, u"--coder"_s, u"Rosa"_s,
         u"--json"_s});
    const QStringList about{u"--annotation"_s, hers.json()["annotation_id"_L1].toString()};
    CHECK(
        on.set(u"verification"_s, u"false"_s, about + QStringList{u"--coder"_s, u"Coder 1"_s}).err
        == u"tagline: “Strike” is the work of Rosa, not of Coder 1.\n"_s);
    CHECK(on.set(u"verification"_s, u"false"_s, about).code == 0);
    const Run history = on.program.type(u"export p.tagline --what history -o -"_s);
    const auto table = tests::readCsv(history.out);
    CHECK(table.cell(table.rows.size() - 1, u"action"_s) == u"set value"_s);
    CHECK(table.cell(table.rows.size() - 1, u"coder"_s) == u"Rosa"_s);
    CHECK(on.values(u"list"_s, {u"--coder"_s, u"Rosa"_s}).err == u"tagline: 1 answer.\n"_s);
    CHECK(
        on.set(u"verification"_s, u"false"_s, about + QStringList{u"--coder"_s, u"Zoe"_s}).err
        == u"tagline: There is no coder “Zoe”. There are: Coder 1, Rosa.\n"_s);
}
