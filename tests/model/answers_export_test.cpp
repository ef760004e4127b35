// SPDX-License-Identifier: GPL-3.0-or-later
// What is answered to variables, in the tables people get.
#include "model/project/edits_coder.h"
#include "model/project/edits_variable.h"
#include "tests/support/exported.h"
#include "tests/support/newsroom.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace model::exchange;
using tests::Newsroom;
using tests::tableOf;

namespace {

/// Two claims: one by Anna Weiss, who is an official, one by an unnamed passer-by.
struct Audit : Newsroom
{
    Audit()
    {
        tag(u"Anna Weiss", u"person");
        tag(u"Graz", u"organization");
        tag(u"“We stay,”", u"claim");
        tag(u"Graz listened", u"claim");
        ArticlePage now = page();
        perform(edits::linkSource(
            now, tests::find(now, u"“We stay,”").id, tests::find(now, u"Anna Weiss").id, u"said"_s, {},
            by()));
        now = page();
        perform(edits::linkLabel(now, tests::find(now, u"Graz listened").id, u"a passer-by"_s, {}, by()));
        answer(claim(), u"verification", {u"cannot_check"_s, {}, {}, u"asked twice"_s});
        answer(source(u"Anna Weiss"_s), u"role", {u"official"_s, {}, VariableValue::Basis::Stated});
        answer(source(u"Anna Weiss"_s), u"affiliation", {{}, entity(u"Graz")});
        answer(source(u"a passer-by"_s), u"role", {u"not_stated"_s});
        answer(source(u"a passer-by"_s), u"affiliation", {u"declined"_s});
        answer(entity(u"Anna Weiss"), u"gender", {u"woman"_s, {}, VariableValue::Basis::Inferred});
    }

    ArticlePage page() { return file.page(article.id); }
    AnnotationId claim() { return tests::find(page(), u"“We stay,”").id; }
    EntityId entity(QStringView words) { return tests::find(page(), words).entity; }
    SourceId source(const QString &name)
    {
        const ArticlePage now = page();
        for (const Source &source : now.sources) {
            if (now.sourceName(source) == name) {
                return source.id;
            }
        }
        FAIL("no source " << name.toStdString());
        return {};
    }
    void answer(const AnswerSubject &subject, QStringView name, const Answer &answer)
    {
        perform(edits::answer(page(), {subject, codebook().variableNamed(name)->id, answer}, by()));
    }
};

/// The row whose cell of the column is that, as "a | b | c" of these columns.
QString
rowWith(const tests::CsvTable &table, const QString &column, const QString &cell, const QStringList &columns)
{
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        if (table.cell(row, column) == cell) {
            QStringList cells;
            for (const QString &each : columns) {
                cells.append(table.cell(row, each));
            }
            return cells.join(u" | "_s);
        }
    }
    return u"no such row"_s;
}

} // namespace

TEST_CASE("the sources of an article have a row each, with what is answered of them", "[export][variables]")
{
    Audit room;
    const tests::CsvTable table = tableOf(room.file, What::Sources, u"final"_s);
    CHECK(table.rows.size() == 2);
    CHECK(
        table.columns.join(u' ')
        == u"source_id article_id article_title outlet published url language coder coder_kind round "
           u"entity_id "
           "entity tag wikidata named claims words words_quoted mentions first_paragraph note var.role "
           "var.affiliation var.named basis.role basis.affiliation basis.named entity.gender"_s);
    const QStringList columns{u"named"_s,      u"claims"_s,          u"words"_s,    u"words_quoted"_s,
                              u"mentions"_s,   u"first_paragraph"_s, u"var.role"_s, u"var.affiliation"_s,
                              u"basis.role"_s, u"entity.gender"_s};
    CHECK(
        rowWith(table, u"entity"_s, u"Anna Weiss"_s, columns)
        == u"1 | 1 | 2 | 2 | 1 | 1 | official | Graz | stated | woman"_s);
    CHECK(
        rowWith(table, u"entity"_s, u"a passer-by"_s, columns)
        == u"0 | 1 | 2 | 0 | 0 | 1 | not_stated | declined |  | "_s);
    CHECK(rowWith(table, u"entity"_s, u"a passer-by"_s, {u"entity_id"_s, u"tag"_s}) == u" | "_s);
}

TEST_CASE("a claim's row tells what was found of it and of who says it", "[export][variables]")
{
    Audit room;
    const tests::CsvTable table = tableOf(room.file, What::Claims, u"final"_s);
    const QStringList columns{
        u"source_entity"_s, u"var.verification"_s, u"var.quotation"_s, u"source.role"_s,
        u"source.affiliation"_s};
    CHECK(
        rowWith(table, u"claim"_s, u"“We stay,”"_s, columns)
        == u"Anna Weiss | cannot_check |  | official | Graz"_s);
    CHECK(
        rowWith(table, u"claim"_s, u"Graz listened"_s, columns)
        == u"a passer-by |  |  | not_stated | declined"_s);
    CHECK(table.columns.indexOf(u"var.quotation"_s) == table.columns.indexOf(u"text_sha256"_s) + 1);
}

TEST_CASE("annotations and entities tell what is known of whom they name", "[export][variables]")
{
    Audit room;
    const tests::CsvTable annotations = tableOf(room.file, What::Annotations, u"final"_s);
    const QStringList columns{u"var.verification"_s, u"entity.gender"_s};
    CHECK(rowWith(annotations, u"quote"_s, u"Anna Weiss"_s, columns) == u" | woman"_s);
    CHECK(rowWith(annotations, u"quote"_s, u"“We stay,”"_s, columns) == u"cannot_check | "_s);
    CHECK(rowWith(annotations, u"quote"_s, u"Graz"_s, columns) == u" | "_s);
    const tests::CsvTable entities = tableOf(room.file, What::Entities, u"final"_s);
    CHECK(
        rowWith(entities, u"entity"_s, u"Anna Weiss"_s, {u"var.gender"_s, u"basis.gender"_s})
        == u"woman | inferred"_s);
}

TEST_CASE("with labels answers are written as people read them", "[export][variables]")
{
    Audit room;
    ExportRequest request;
    request.what = What::Claims;
    request.labels = true;
    const tests::CsvTable table = tests::exported(room.file, request).table;
    CHECK(
        rowWith(table, u"claim"_s, u"“We stay,”"_s, {u"var.verification"_s, u"source.role"_s})
        == u"Cannot be checked | Official"_s);
}

TEST_CASE(
    "each answer is a row of its own, with its level, its basis and whether it is missing",
    "[export][variables]")
{
    Audit room;
    const tests::CsvTable table = tableOf(room.file, What::Values, u"final"_s);
    CHECK(table.rows.size() == 6);
    const QStringList columns{u"subject"_s, u"level"_s, u"value_label"_s, u"missing"_s,
                              u"basis"_s,   u"note"_s,  u"coder"_s,       u"codebook_version"_s};
    const QString coder = room.file.store().snapshot().coders.first().name;
    CHECK(
        rowWith(table, u"value"_s, u"cannot_check"_s, columns)
        == u"annotation | nominal | Cannot be checked | 0 |  | asked twice | "_s + coder + u" | 1"_s);
    CHECK(
        rowWith(table, u"value"_s, u"not_stated"_s, columns)
        == u"source | nominal | Not stated | 1 |  |  | "_s + coder + u" | 1"_s);
    CHECK(
        rowWith(table, u"value"_s, u"declined"_s, columns)
        == u"source | entity | Declined to say | 1 |  |  | "_s + coder + u" | 1"_s);
    CHECK(
        rowWith(table, u"value"_s, u"woman"_s, columns)
        == u"entity | nominal | Woman | 0 | inferred |  |  | 1"_s);
    CHECK(
        rowWith(table, u"variable"_s, u"affiliation"_s, {u"value"_s, u"value_label"_s, u"level"_s})
        == room.entity(u"Graz").text() + u" | Graz | entity"_s);
    CHECK(
        rowWith(table, u"value"_s, u"woman"_s, {u"subject_id"_s, u"article_id"_s})
        == room.entity(u"Anna Weiss").text() + u" | "_s);
}

TEST_CASE("answers of a coder whose coding does not count are left out", "[export][variables]")
{
    Audit room;
    const CoderId bea = room.file.addCoder(u"Bea"_s);
    room.file.tagWords(room.article.id, u"said Weiss", u"claim", 1, bea);
    const ArticlePage hers = room.file.store().readPage(room.article.id, {{bea}, {}});
    const edits::By by{bea, room.file.round(), 5};
    room.perform(edits::answer(
        hers,
        {tests::find(hers, u"said Weiss").id,
         room.codebook().variableNamed(u"verification")->id,
         {u"false"_s}},
        by));
    const auto values = [&](const QString &coder) {
        return tableOf(room.file, What::Values, coder).column(u"value"_s);
    };
    CHECK_FALSE(values(u"final"_s).contains(u"false"_s));
    CHECK(values(u"all"_s).contains(u"false"_s));
    CHECK(values(u"Bea"_s).contains(u"false"_s));
    CHECK_FALSE(values(u"Bea"_s).contains(u"cannot_check"_s));
}

TEST_CASE("answers that no longer apply are kept and not exported", "[export][variables]")
{
    Audit room;
    room.perform(edits::changeTag(room.page(), room.claim(), room.file.tag(u"place"), room.by()));
    const QStringList columns{u"var.verification"_s};
    CHECK(
        rowWith(tableOf(room.file, What::Annotations, u"final"_s), u"quote"_s, u"“We stay,”"_s, columns)
        == QString());
    room.perform(edits::changeTag(
        room.page(), tests::find(room.page(), u"“We stay,”").id, room.file.tag(u"claim"), room.by()));
    CHECK(
        rowWith(tableOf(room.file, What::Annotations, u"final"_s), u"quote"_s, u"“We stay,”"_s, columns)
        == u"cannot_check"_s);
}

TEST_CASE("an anonymous table has answers without their notes", "[export][variables]")
{
    Audit room;
    ExportRequest request;
    request.what = What::Values;
    request.anonymous = true;
    const tests::CsvTable table = tests::exported(room.file, request).table;
    CHECK(table.column(u"note"_s).join(QString()) == QString());
    CHECK(table.column(u"coder"_s).contains(u"Coder 1"_s));
}

TEST_CASE("the codebook lists variables behind the tags, each with its options", "[export][variables]")
{
    Newsroom room;
    const tests::CsvTable table = tableOf(room.file, What::Codebook, u"final"_s);
    CHECK(
        rowWith(table, u"name"_s, u"gender"_s, {u"kind"_s, u"parent"_s, u"level"_s, u"value"_s, u"label"_s})
        == u"variable | person | nominal | entity | Gender"_s);
    CHECK(
        rowWith(table, u"name"_s, u"declined"_s, {u"kind"_s, u"parent"_s, u"level"_s, u"value"_s, u"label"_s})
        == u"option | gender | missing | declined | Declined to say"_s);
    CHECK(table.column(u"kind"_s).count(u"tag"_s) == 4);
    CHECK(table.column(u"kind"_s).count(u"variable"_s) == 7);
}
