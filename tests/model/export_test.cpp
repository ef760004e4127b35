// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits.h"
#include "tests/support/catch.h"
#include "tests/support/exported.h"
#include "tests/support/harbour.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace model::exchange;
using tests::exported;
using tests::harbour;
using tests::Harbour;
using tests::placeOf;
using tests::ProjectFile;
using tests::tableOf;

TEST_CASE("columns stand in the promised order", "[export]")
{
    ProjectFile project;
    CHECK(
        tableOf(project, What::Annotations).columns.join(u", "_s)
        == u"annotation_id, article_id, article_title, outlet, byline, published, url, coder, coder_kind, "
           u"tag, "
           "tag_path, start, end, segments, quote, context_before, context_after, paragraph, sentence, "
           "entity_id, "
           "entity, wikidata, sources, cue, note, created, updated, text_sha256, round, codebook_version, "
           "language, part, words, var.quotation, var.verification, var.evidence, entity.gender"_s);
    CHECK(
        tableOf(project, What::Claims).columns.join(u", "_s)
        == u"claim_id, article_id, article_title, outlet, published, url, coder, start, end, segments, "
           u"claim, "
           "source_number, source_mention_id, source_mention, source_entity_id, source_entity, source_tag, "
           "source_wikidata, cue, cue_start, cue_end, words, note, claim_row, source_count, tag, tag_path, "
           "coder_kind, round, byline, language, part, paragraph, sentence, words_quoted, text_sha256, "
           "var.quotation, var.verification, var.evidence, source.role, source.affiliation, source.named"_s);
    CHECK(
        tableOf(project, What::Entities).columns.join(u", "_s)
        == u"entity_id, entity, tag, aliases, wikidata, description, mentions, articles, claims, "
           u"words_quoted, "
           "first_article_id, note, var.gender, basis.gender"_s);
    CHECK(
        tableOf(project, What::Relations).columns.join(u", "_s)
        == u"relation_id, kind, from_annotation_id, to_annotation_id, to_entity_id, article_id, coder, cue, "
           "cue_start, cue_end, created, round"_s);
    CHECK(
        tableOf(project, What::Articles).columns.join(u", "_s)
        == u"article_id, article_title, outlet, byline, published, url, language, words, characters, coder, "
           "status, round, note, text_sha256, text_file, n.person, n.place, n.organization, n.claim, "
           "has.person, has.place, has.organization, has.claim, status_reason"_s);
    CHECK(
        tableOf(project, What::History).columns.join(u", "_s)
        == u"number, at, coder, action, undoes, batch, subject, subject_id, article_id, before, after"_s);
    CHECK(
        tableOf(project, What::Codebook).columns.join(u", "_s)
        == u"kind, id, name, parent, level, value, label, color, shortcut, definition, include, exclude, "
           "example, position, version, retired"_s);
}

TEST_CASE("positions are code points, quotes and contexts are the text", "[export]")
{
    Harbour harbourProject;
    const auto table = tableOf(harbourProject.project, What::Annotations);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.column(u"tag"_s) == QStringList{u"claim"_s, u"person"_s, u"place"_s});
    const QList<uint> points = harbour.toUcs4();
    const auto slice = [&](qsizetype start, qsizetype end) {
        const auto cut = points.mid(start, end - start);
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(cut.constData()), cut.size());
    };
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const auto start = table.cell(row, u"start"_s).toLongLong();
        const auto end = table.cell(row, u"end"_s).toLongLong();
        QStringList pieces;
        for (const QString &piece : table.cell(row, u"segments"_s).split(u';', Qt::SkipEmptyParts)) {
            pieces.append(slice(piece.section(u'-', 0, 0).toLongLong(), piece.section(u'-', 1).toLongLong()));
        }
        if (pieces.isEmpty()) {
            pieces.append(slice(start, end));
        }
        CHECK(table.cell(row, u"quote"_s) == pieces.join(u" […] "_s));
        CHECK(table.cell(row, u"context_before"_s) == slice(std::max(start - 60, 0LL), start));
        CHECK(table.cell(row, u"context_after"_s) == slice(end, end + 60));
    }
    CHECK(table.cell(1, u"quote"_s) == u"Ana Quispe"_s);
    CHECK(table.cell(1, u"start"_s) == u"34"_s);
    CHECK(table.cell(0, u"segments"_s) == u"18-28;61-71"_s);
    CHECK(table.cell(0, u"quote"_s) == u"“We wait,” […] “We stay.”"_s);
    CHECK(table.cell(0, u"words"_s) == u"4"_s);
    CHECK(table.cell(1, u"paragraph"_s) == u"2"_s);
    CHECK(table.cell(1, u"part"_s) == u"body"_s);
    CHECK(table.cell(1, u"entity"_s) == u"Ana Quispe"_s);
    CHECK(table.cell(1, u"created"_s) == u"2023-11-14T22:13:21Z"_s);
}

TEST_CASE("a claim has one row per source, and one row without any", "[export]")
{
    Harbour on;
    auto table = tableOf(on.project, What::Claims);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.cell(0, u"claim"_s) == u"“We wait,” […] “We stay.”"_s);
    CHECK(table.cell(0, u"claim_row"_s) == u"1"_s);
    CHECK(table.cell(0, u"source_count"_s) == u"0"_s);
    CHECK(table.cell(0, u"source_number"_s).isEmpty());
    CHECK(table.cell(0, u"words_quoted"_s) == u"4"_s);

    on.perform(edits::linkSource(on.page(), on.claim, on.person, u"said"_s, placeOf(u"said"), on.by()));
    on.perform(edits::linkLabel(on.page(), on.claim, u"a clerk"_s, u"agreed"_s, on.by()));
    table = tableOf(on.project, What::Claims);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.column(u"claim_row"_s) == QStringList{u"1"_s, u"0"_s});
    CHECK(table.column(u"source_count"_s) == QStringList{u"2"_s, u"2"_s});
    CHECK(table.column(u"source_number"_s) == QStringList{u"1"_s, u"2"_s});
    CHECK(table.column(u"source_mention"_s) == QStringList{u"Ana Quispe"_s, QString()});
    CHECK(table.column(u"source_entity"_s) == QStringList{u"Ana Quispe"_s, u"a clerk"_s});
    CHECK(table.column(u"source_tag"_s) == QStringList{u"person"_s, QString()});
    CHECK(table.cell(0, u"source_mention_id"_s) == on.person.text());
    CHECK(table.cell(1, u"source_entity_id"_s).isEmpty());
    CHECK(table.column(u"cue_start"_s) == QStringList{u"29"_s, u"80"_s});
    CHECK(table.column(u"cue_end"_s) == QStringList{u"33"_s, u"86"_s});

    const auto annotations = tableOf(on.project, What::Annotations);
    CHECK(annotations.cell(0, u"sources"_s) == u"Ana Quispe; a clerk"_s);
    CHECK(annotations.cell(0, u"cue"_s) == u"said; agreed"_s);

    const auto relations = tableOf(on.project, What::Relations);
    CHECK(relations.column(u"from_annotation_id"_s) == QStringList{on.claim.text(), on.claim.text()});
    CHECK(relations.column(u"kind"_s) == QStringList{u"source"_s, u"source"_s});
    CHECK(relations.column(u"to_annotation_id"_s) == QStringList{on.person.text(), QString()});
}

TEST_CASE("a cue without a source is a row without a source number", "[export]")
{
    Harbour on;
    on.perform(edits::changeCue(on.page(), on.claim, {}, u"reportedly"_s, {}, on.by()));
    const auto table = tableOf(on.project, What::Claims);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.cell(0, u"cue"_s) == u"reportedly"_s);
    CHECK(table.cell(0, u"source_number"_s).isEmpty());
    CHECK(table.cell(0, u"source_count"_s) == u"0"_s);
}

TEST_CASE("links of what is no longer a claim are not exported, and come back with it", "[export]")
{
    Harbour on;
    on.perform(edits::linkSource(on.page(), on.claim, on.person, u"said"_s, {}, on.by()));
    on.perform(edits::changeTag(on.page(), on.claim, on.project.tag(u"place"), on.by()));
    CHECK(tableOf(on.project, What::Claims).rows.isEmpty());
    CHECK(tableOf(on.project, What::Relations).rows.isEmpty());
    CHECK(tableOf(on.project, What::Annotations).column(u"sources"_s).join(QString()).isEmpty());
    on.perform(edits::changeTag(on.page(), on.claim, on.project.tag(u"claim"), on.by()));
    CHECK(tableOf(on.project, What::Relations).rows.size() == 1);
}

TEST_CASE("entities are counted over the codings that count", "[export]")
{
    Harbour on;
    on.perform(edits::linkSource(on.page(), on.claim, on.person, u"said"_s, {}, on.by()));
    const auto other = on.project.add(u"Other"_s, u"Ana Quispe spoke."_s);
    const auto table = tableOf(on.project, What::Entities);
    CHECK(table.column(u"entity"_s) == QStringList{u"Ana Quispe"_s, u"Port Almena"_s});
    CHECK(table.column(u"mentions"_s) == QStringList{u"1"_s, u"1"_s});
    CHECK(table.column(u"articles"_s) == QStringList{u"1"_s, u"1"_s});
    CHECK(table.column(u"claims"_s) == QStringList{u"1"_s, u"0"_s});
    CHECK(table.column(u"words_quoted"_s) == QStringList{u"4"_s, u"0"_s});
    CHECK(table.column(u"first_article_id"_s) == QStringList{on.article.text(), on.article.text()});

    ExportRequest request;
    request.what = What::Entities;
    request.articles = {other.id};
    CHECK(exported(on.project, request).table.rows.isEmpty());
}

TEST_CASE("in articles 0 is coded and none found, empty is not coded", "[export]")
{
    Harbour on;
    on.project.add(u"Not coded"_s, u"Nothing here."_s);
    const auto table = tableOf(on.project, What::Articles);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.column(u"n.person"_s) == QStringList{u"1"_s, QString()});
    CHECK(table.column(u"n.organization"_s) == QStringList{u"0"_s, QString()});
    CHECK(table.column(u"has.organization"_s) == QStringList{u"0"_s, QString()});
    CHECK(table.column(u"has.claim"_s) == QStringList{u"1"_s, QString()});
    CHECK(table.cell(0, u"coder"_s) != QString());
    CHECK(table.cell(1, u"coder"_s) == QString());
    CHECK(table.cell(0, u"characters"_s) == QString::number(harbour.toUcs4().size()));
}
