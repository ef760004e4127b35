// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of answers, as they are exported and as people write them.
#include "model/exchange/answers_file.h"
#include "tests/support/catch.h"
#include "tests/support/project_file.h"
#include "tests/support/scratch_project.h"

using namespace Qt::StringLiterals;
using model::exchange::AnswerRow;
using model::exchange::ReadAnswers;
using model::exchange::readAnswersFile;
using tests::ScratchProject;

namespace {

ReadAnswers read(const QByteArray &bytes)
{
    const ScratchProject folder;
    return readAnswersFile(folder.writeFile(u"a.csv"_s, bytes));
}

/// What is said of the file, without its path.
QString refusal(const QByteArray &bytes)
{
    const ScratchProject folder;
    const QString path = folder.writeFile(u"a.csv"_s, bytes);
    return tests::errorOf([&] { readAnswersFile(path); }).replace(path, u"a.csv"_s);
}

} // namespace

TEST_CASE(
    "the columns of the exported table are read, and what cannot be set is passed over", "[answers_file]")
{
    const ReadAnswers answers = read(
        "subject,subject_id,article_id,variable,level,coder,value,value_label,missing,updated,round,"
        "codebook_version,note,basis,coder_kind\r\n"
        "source,01-s,01-a,role,nominal,Ana,official,Official,0,2026-01-01T00:00:00Z,main,1,\"two\nlines\","
        "stated,human\r\n");
    CHECK(answers.warnings.isEmpty());
    REQUIRE(answers.rows.size() == 1);
    const AnswerRow row = answers.rows.first();
    CHECK(row.line == 2);
    CHECK(row.variable == u"role"_s);
    CHECK(row.subject == u"source"_s);
    CHECK(row.subjectId == u"01-s"_s);
    CHECK(row.article == u"01-a"_s);
    CHECK(row.value == u"official"_s);
    CHECK(row.coder == u"Ana"_s);
    CHECK(row.round == u"main"_s);
    CHECK(row.note == u"two\nlines"_s);
    CHECK(row.basis == u"stated"_s);
}

TEST_CASE(
    "a table of one's own has the columns it needs, in any order and of any separator", "[answers_file]")
{
    const ReadAnswers answers = read(
        "\xef\xbb\xbfSource;Value;Article;Variable;Mood\nAna;'=1+1;One;tone;fine\n\n;;;\nBea;;One;tone\n");
    CHECK(answers.warnings.size() == 1);
    CHECK(answers.warnings.first().endsWith(u"these columns were left out: Mood."_s));
    REQUIRE(answers.rows.size() == 2);
    CHECK(answers.rows[0].source == u"Ana"_s);
    CHECK(answers.rows[0].value == u"=1+1"_s); // the guard of the spreadsheet is taken off
    CHECK(answers.rows[0].article == u"One"_s);
    CHECK_FALSE(answers.rows[0].basis.has_value());
    CHECK_FALSE(answers.rows[0].note.has_value());
    CHECK(answers.rows[1].line == 5);
    CHECK(answers.rows[1].value.isEmpty());
}

TEST_CASE("a value goes before its label, and an id before a title", "[answers_file]")
{
    const ReadAnswers answers = read(
        "article_title,article_id,variable,value,value_label\nOne,01-a,tone,good,Bad\nOne,01-a,tone,,Bad\n");
    REQUIRE(answers.rows.size() == 2);
    CHECK(answers.rows[0].article == u"01-a"_s);
    CHECK(answers.rows[0].value == u"good"_s);
    CHECK(answers.rows[1].value == u"Bad"_s);
    // An exact table keeps what only looks like a guard.
    CHECK(read("article,variable,value\nOne,t,'=x\n").rows.first().value == u"'=x"_s);
}

TEST_CASE("a table that is not sound is refused with its line and what to do", "[answers_file]")
{
    CHECK(refusal("") == u"Could not read “a.csv”: it is empty. Its first line must name the columns."_s);
    CHECK(
        refusal("article,value\nOne,x\n")
        == u"Could not read “a.csv”, line 1: there is no column “variable”. The first line must name the "
           "columns, such as variable,value,article,source, or those that export --what values writes."_s);
    CHECK(refusal("article,variable\nOne,x\n").contains(u"there is no column “value”."_s));
    CHECK(refusal("variable,value,note\na,b,c\n").contains(u"there is no column “subject_id”."_s));
    CHECK(
        refusal("article,variable,value,Value\nOne,x,y,z\n")
        == u"Could not read “a.csv”, line 1: the column “value” is there twice. Leave one."_s);
    CHECK(
        refusal("article,variable,value\n")
        == u"Could not read “a.csv”: it has no answers. Each row below the header is one answer."_s);
    CHECK(
        refusal("article,variable,value\nOne,a,b,c\n")
        == u"Could not read “a.csv”, line 2: it has 4 cells, but the header names 3 columns. Put a cell that "
           "holds the separator in quotation marks."_s);
    CHECK(refusal("article,variable,value\nOne,a,\"b\n").contains(u"line 2"_s));
    CHECK(
        refusal(QByteArray("PK\x03\x04") + QByteArray(64, '\0')).contains(u"Save the table as a CSV file"_s));
}
