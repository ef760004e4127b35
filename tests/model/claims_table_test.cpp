// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/exported.h"
#include "tests/support/harbour.h"
#include "tests/support/marked_text.h"
#include "tests/support/random_coding.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace model::exchange;
using tests::Harbour;
using tests::placeOf;
using tests::RandomCoding;
using tests::tableOf;

namespace {

/// One row of the claims: "claim | number/count first? | source of mention | cue at start-end".
QString rowText(const tests::CsvTable &table, qsizetype row)
{
    const auto cell = [&](const QString &column) {
        return table.cell(row, column);
    };
    return u"%1 | %2/%3 %4 | %5 %6 of %7 | %8 at %9-%10"_s
        .arg(
            cell(u"claim_id"_s), cell(u"source_number"_s), cell(u"source_count"_s), cell(u"claim_row"_s),
            cell(u"source_entity"_s), cell(u"source_entity_id"_s), cell(u"source_mention_id"_s),
            cell(u"cue"_s), cell(u"cue_start"_s))
        .arg(cell(u"cue_end"_s));
}

QStringList rowsOf(const tests::CsvTable &table)
{
    QStringList rows;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        rows.append(rowText(table, i));
    }
    return rows;
}

/// Code points before a position, counted by hand.
qint64 pointsBefore(const QString &text, qsizetype position)
{
    return text.first(position).toUcs4().size();
}

/// The rows that a page's claims are to have, claim by claim.
QStringList expectedRows(const ArticlePage &page, const Codebook &codebook)
{
    QStringList rows;
    for (const Annotation &claim : page.annotations) {
        if (codebook.find(claim.tag)->role != Tag::Role::Claim) {
            continue;
        }
        const QList<Relation> relations = page.relationsOf(claim.id);
        qsizetype sources = 0;
        for (const Relation &relation : relations) {
            sources += relation.source.isNull() ? 0 : 1;
        }
        if (relations.isEmpty()) {
            rows.append(u"%1 | /0 1 |   of  |  at -"_s.arg(claim.id.text()));
        }
        int number = 0;
        for (const Relation &relation : relations) {
            const Source source = page.sources.value(relation.source);
            const bool isFirst = &relation == &relations.first();
            QString range = u"-"_s;
            if (relation.cueRange) {
                range = u"%1-%2"_s.arg(pointsBefore(page.text, relation.cueRange->start))
                            .arg(pointsBefore(page.text, relation.cueRange->end));
            }
            rows.append(
                u"%1 | %2/%3 %4 | "_s.arg(claim.id.text())
                    .arg(source.id.isNull() ? QString() : QString::number(++number))
                    .arg(sources)
                    .arg(isFirst ? 1 : 0)
                + page.sourceName(source) + u' ' + (source.entity.isNull() ? QString() : source.entity.text())
                + u" of "_s + (relation.mention.isNull() ? QString() : relation.mention.text()) + u" | "_s
                + relation.cue + u" at "_s + range);
        }
    }
    rows.sort();
    return rows;
}

} // namespace

TEST_CASE("a claim without a source is one row, its source cells empty, its count 0", "[export][claims]")
{
    Harbour on;
    const auto table = tableOf(on.project, What::Claims);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.cell(0, u"claim_row"_s) == u"1"_s);
    CHECK(table.cell(0, u"source_count"_s) == u"0"_s);
    for (const QString &column :
         {u"source_number"_s, u"source_mention_id"_s, u"source_mention"_s, u"source_entity_id"_s,
          u"source_entity"_s, u"source_tag"_s, u"source_wikidata"_s, u"cue"_s, u"cue_start"_s,
          u"cue_end"_s}) {
        CAPTURE(column);
        CHECK(table.cell(0, column).isEmpty());
    }
}

TEST_CASE("a claim with one source is one row that names it", "[export][claims]")
{
    Harbour on;
    on.perform(edits::linkSource(on.page(), on.claim, on.person, u"said"_s, {}, on.by()));
    const auto table = tableOf(on.project, What::Claims);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.cell(0, u"source_number"_s) == u"1"_s);
    CHECK(table.cell(0, u"source_count"_s) == u"1"_s);
    CHECK(table.cell(0, u"source_mention_id"_s) == on.person.text());
    CHECK(table.cell(0, u"source_mention"_s) == u"Ana Quispe"_s);
    CHECK(table.cell(0, u"source_entity"_s) == u"Ana Quispe"_s);
    CHECK(table.cell(0, u"source_tag"_s) == u"person"_s);
    CHECK(table.cell(0, u"cue"_s) == u"said"_s);
    CHECK(table.cell(0, u"cue_start"_s) == u"29"_s);
    CHECK(table.cell(0, u"cue_end"_s) == u"33"_s);
    CHECK(table.cell(0, u"words"_s) == u"4"_s);
    CHECK(table.cell(0, u"paragraph"_s) == u"2"_s);
    CHECK(table.cell(0, u"part"_s) == u"body"_s);
}

TEST_CASE("of two sources only the first row counts the claim, and each has its own cue", "[export][claims]")
{
    Harbour on;
    on.perform(edits::linkSource(on.page(), on.claim, on.person, u"said"_s, {}, on.by()));
    on.perform(edits::linkLabel(on.page(), on.claim, u"a clerk"_s, u"agreed"_s, on.by()));
    const auto table = tableOf(on.project, What::Claims);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.column(u"claim_row"_s) == QStringList{u"1"_s, u"0"_s});
    CHECK(table.column(u"source_number"_s) == QStringList{u"1"_s, u"2"_s});
    CHECK(table.column(u"source_count"_s) == QStringList{u"2"_s, u"2"_s});
    CHECK(table.column(u"source_entity"_s) == QStringList{u"Ana Quispe"_s, u"a clerk"_s});
    CHECK(table.column(u"cue"_s) == QStringList{u"said"_s, u"agreed"_s});
    CHECK(table.column(u"cue_start"_s) == QStringList{u"29"_s, u"80"_s});
    // What belongs to the claim is the same in all of its rows.
    for (const QString &column :
         {u"claim_id"_s, u"start"_s, u"end"_s, u"segments"_s, u"claim"_s, u"words"_s, u"words_quoted"_s}) {
        CAPTURE(column);
        CHECK(table.cell(0, column) == table.cell(1, column));
        CHECK_FALSE(table.cell(0, column).isEmpty());
    }
}

TEST_CASE("a cue without a source keeps its words and place, and counts no source", "[export][claims]")
{
    Harbour on;
    on.perform(edits::changeCue(on.page(), on.claim, {}, u"in Port Almena"_s, {}, on.by()));
    const auto table = tableOf(on.project, What::Claims);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.cell(0, u"cue"_s) == u"in Port Almena"_s);
    CHECK(table.cell(0, u"cue_start"_s) == u"45"_s);
    CHECK(table.cell(0, u"cue_end"_s) == u"59"_s);
    CHECK(table.cell(0, u"claim_row"_s) == u"1"_s);
    CHECK(table.cell(0, u"source_number"_s).isEmpty());
    CHECK(table.cell(0, u"source_count"_s) == u"0"_s);
    CHECK(table.cell(0, u"source_entity"_s).isEmpty());
}

TEST_CASE("a source that lost its mention is still the claim's source", "[export][claims]")
{
    Harbour on;
    on.perform(edits::linkSource(on.page(), on.claim, on.person, u"said"_s, {}, on.by()));
    on.perform(edits::remove(on.page(), {on.person}, on.by()));
    const auto table = tableOf(on.project, What::Claims);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.cell(0, u"source_entity"_s) == u"Ana Quispe"_s);
    CHECK(table.cell(0, u"source_mention_id"_s).isEmpty());
    CHECK(table.cell(0, u"source_mention"_s).isEmpty());
    CHECK(table.cell(0, u"source_count"_s) == u"1"_s);
}

TEST_CASE("a mention in several pieces is shown with all of them", "[export][claims]")
{
    Harbour on;
    const AnnotationId both = on.tag({u"Strike", u"A clerk"}, u"organization");
    on.perform(edits::linkSource(on.page(), on.claim, both, {}, {}, on.by()));
    const auto table = tableOf(on.project, What::Claims);
    CHECK(table.cell(0, u"source_mention"_s) == u"Strike […] A clerk"_s);
    CHECK(table.cell(0, u"source_entity"_s) == u"Strike A clerk"_s);
    CHECK(table.cell(0, u"source_tag"_s) == u"organization"_s);
}

TEST_CASE("undo and redo of a cue reach the table", "[export][claims]")
{
    Harbour on;
    on.perform(edits::linkSource(on.page(), on.claim, on.person, u"said"_s, {}, on.by()));
    const RelationId relation = on.page().relationsOf(on.claim).first().id;
    on.perform(edits::changeCue(on.page(), on.claim, relation, u"agreed"_s, {}, on.by()));
    const auto cue = [&] {
        const auto table = tableOf(on.project, What::Claims);
        return table.cell(0, u"cue"_s) + u' ' + table.cell(0, u"cue_start"_s);
    };
    CHECK(cue() == u"agreed 80"_s);
    storage::Store &store = on.project.store();
    store.undo(store.undoState(on.project.coder()).undo->number, on.project.coder());
    CHECK(cue() == u"said 29"_s);
    store.redo(store.undoState(on.project.coder()).redo->number, on.project.coder());
    CHECK(cue() == u"agreed 80"_s);
    on.perform(edits::changeCue(on.page(), on.claim, relation, {}, {}, on.by()));
    CHECK(cue() == u" "_s);
}

TEST_CASE("the claims of any coding have the rows that their links ask for", "[export][claims][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int i = 0; i < 6; ++i) {
        RandomCoding coding(random);
        const Codebook codebook = coding.project.store().snapshot().codebook;
        QStringList expected;
        QStringList all;
        for (const Article &article : coding.articles) {
            const CoderId first = coding.firstCoderOf(article.id);
            for (const CoderId &coder : coding.coders) {
                const QStringList rows = expectedRows(coding.page(article.id, coder), codebook);
                expected += coder == first ? rows : QStringList();
                all += rows;
            }
        }
        const auto sorted = [](QStringList rows) {
            rows.sort();
            return rows;
        };
        REQUIRE(sorted(rowsOf(tableOf(coding.project, What::Claims))) == sorted(expected));
        REQUIRE(sorted(rowsOf(tableOf(coding.project, What::Claims, u"all"_s))) == sorted(all));
        const auto second = tableOf(coding.project, What::Claims, u"Second"_s);
        QStringList coders = second.column(u"coder"_s);
        coders.removeDuplicates();
        REQUIRE((coders.isEmpty() || coders == QStringList{u"Second"_s}));
    }
}

TEST_CASE("filtering claim_row to 1 counts each claim once", "[export][claims][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    RandomCoding coding(random);
    const auto claims = tableOf(coding.project, What::Claims, u"all"_s);
    const auto annotations = tableOf(coding.project, What::Annotations, u"all"_s);
    QStringList counted;
    for (qsizetype row = 0; row < claims.rows.size(); ++row) {
        if (claims.cell(row, u"claim_row"_s) == u"1") {
            counted.append(claims.cell(row, u"claim_id"_s));
        }
    }
    QStringList tagged;
    for (qsizetype row = 0; row < annotations.rows.size(); ++row) {
        if (annotations.cell(row, u"tag"_s) == u"claim") {
            tagged.append(annotations.cell(row, u"annotation_id"_s));
        }
    }
    counted.sort();
    tagged.sort();
    CHECK(counted == tagged);
}
