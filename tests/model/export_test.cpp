// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/export.h"
#include "model/exchange/preview.h"
#include "model/project/edits.h"
#include "tests/support/catch.h"
#include "tests/support/csv.h"
#include "tests/support/project_file.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace model;
using namespace model::exchange;
using tests::ProjectFile;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct Exported
{
    tests::CsvTable table;
    ExportReport report;
};

Exported exported(ProjectFile &project, const ExportRequest &request)
{
    const QString path = project.folder() + u"/out.csv"_s;
    Exporter exporter(request, path, true);
    while (exporter.step(project.store())) {
    }
    Exported result;
    result.report = exporter.finish();
    const bool mark = request.preset != Preset::Exact;
    result.table = tests::readCsv(bytesOf(path), request.preset == Preset::ExcelSemicolon ? ';' : ',', mark);
    CHECK(result.report.rows == result.table.rows.size());
    CHECK(result.report.columns == result.table.columns.size());
    return result;
}

tests::CsvTable tableOf(ProjectFile &project, What what, const QString &coder = u"final"_s)
{
    ExportRequest request;
    request.what = what;
    request.coder = coder;
    return exported(project, request).table;
}

const QString harbour =
    u"Strike 😀 goes on\n\n“We wait,” said Ana Quispe in Port Almena. “We stay.” A clerk agreed.\n"_s;

/// Where the words stand.
TextRange placeOf(QStringView words)
{
    const qsizetype at = harbour.indexOf(words);
    REQUIRE(at >= 0);
    return {at, at + words.size()};
}

/// An article with a person, a place and a claim in two pieces.
class Harbour
{
public:
    Harbour()
        : article(project.add(u"Strike 😀 goes on"_s, harbour).id)
        , person(tag({u"Ana Quispe"}, u"person"))
        , place(tag({u"Port Almena"}, u"place"))
        , claim(tag({u"“We wait,”", u"“We stay.”"}, u"claim"))
    {
    }

    AnnotationId tag(const QList<QStringView> &pieces, QStringView name)
    {
        Segments segments;
        for (const QStringView piece : pieces) {
            segments.add(placeOf(piece));
        }
        const Edit edit = edits::tag(page(), segments, project.tag(name), by());
        project.store().perform(edit);
        for (const AnyDelta &delta : edit.change.deltas) {
            if (const auto *added = std::get_if<Delta<Annotation>>(&delta)) {
                return added->after->id;
            }
        }
        FAIL("nothing was tagged");
        return {};
    }

    ArticlePage page() { return project.page(article); }
    void perform(const Edit &edit) { project.store().perform(edit); }
    edits::By by() { return {project.coder(), project.round(), m_now += 1000}; }

private:
    qint64 m_now = 1'700'000'000'000;

public:
    ProjectFile project;
    ArticleId article;
    AnnotationId person;
    AnnotationId place;
    AnnotationId claim;
};

} // namespace

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
           "language, part, words"_s);
    CHECK(
        tableOf(project, What::Claims).columns.join(u", "_s)
        == u"claim_id, article_id, article_title, outlet, published, url, coder, start, end, segments, "
           u"claim, "
           "source_number, source_mention_id, source_mention, source_entity_id, source_entity, source_tag, "
           "source_wikidata, cue, cue_start, cue_end, words, note, claim_row, source_count, tag, tag_path, "
           "coder_kind, round, byline, language, part, paragraph, sentence, words_quoted, text_sha256"_s);
    CHECK(
        tableOf(project, What::Entities).columns.join(u", "_s)
        == u"entity_id, entity, tag, aliases, wikidata, description, mentions, articles, claims, "
           u"words_quoted, "
           "first_article_id, note"_s);
    CHECK(
        tableOf(project, What::Relations).columns.join(u", "_s)
        == u"relation_id, kind, from_annotation_id, to_annotation_id, to_entity_id, article_id, coder, cue, "
           "cue_start, cue_end, created, round"_s);
    CHECK(
        tableOf(project, What::Articles).columns.join(u", "_s)
        == u"article_id, article_title, outlet, byline, published, url, language, words, characters, coder, "
           "status, round, note, text_sha256, text_file, n.person, n.place, n.organization, n.claim, "
           "has.person, has.place, has.organization, has.claim"_s);
    CHECK(
        tableOf(project, What::History).columns.join(u", "_s)
        == u"number, at, coder, action, undoes, batch, subject, subject_id, article_id, before, after"_s);
    CHECK(
        tableOf(project, What::Codebook).columns.join(u", "_s)
        == u"kind, id, name, parent, level, value, label, color, shortcut, definition, include, exclude, "
           "example, position, version"_s);
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
    CHECK(table.column(u"cue_start"_s) == QStringList{u"29"_s, QString()});
    CHECK(table.column(u"cue_end"_s) == QStringList{u"33"_s, QString()});

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

TEST_CASE("the history has a row for each changed thing, with its article", "[export]")
{
    Harbour on;
    const auto table = tableOf(on.project, What::History);
    CHECK(table.column(u"action"_s).contains(u"tag"_s));
    const qsizetype row = table.column(u"subject_id"_s).indexOf(on.claim.text());
    REQUIRE(row >= 0);
    CHECK(table.cell(row, u"subject"_s) == u"annotation"_s);
    CHECK(table.cell(row, u"article_id"_s) == on.article.text());
    CHECK(table.cell(row, u"before"_s).isEmpty());
    CHECK(table.cell(row, u"after"_s).contains(u"[[18,28],[61,71]]"_s));
    const auto undo = on.project.store().undoState(on.project.coder()).undo;
    REQUIRE(undo);
    on.project.store().undo(undo->number, on.project.coder());
    const auto undone = tableOf(on.project, What::History);
    CHECK(undone.column(u"undoes"_s).last() == QString::number(undo->number));

    ExportRequest request;
    request.what = What::History;
    request.articles = {ArticleId::make()};
    CHECK(exported(on.project, request).table.rows.isEmpty());
}

TEST_CASE("the codebook is written as it stands", "[export]")
{
    ProjectFile project;
    const auto table = tableOf(project, What::Codebook);
    CHECK(table.column(u"name"_s) == QStringList{u"person"_s, u"place"_s, u"organization"_s, u"claim"_s});
    CHECK(table.column(u"kind"_s) == QStringList{u"tag"_s, u"tag"_s, u"tag"_s, u"tag"_s});
    CHECK(table.column(u"level"_s) == QStringList{u"entity"_s, u"entity"_s, u"entity"_s, u"claim"_s});
    CHECK(table.column(u"shortcut"_s) == QStringList{u"P"_s, u"L"_s, u"O"_s, u"C"_s});
}

TEST_CASE("a preview is the file's first rows, guarded and counted", "[export]")
{
    Harbour on;
    on.project.add(u"=1+1"_s, u"–"_s);
    for (const What what : {What::Annotations, What::Claims, What::Articles, What::History, What::Codebook}) {
        ExportRequest request;
        request.what = what;
        request.preset = Preset::Excel;
        const Exported file = exported(on.project, request);
        const ExportPreview shown = preview(on.project.store(), request, 2);
        CHECK(shown.columns == file.table.columns);
        CHECK(shown.rows == file.table.rows.mid(0, 2));
        CHECK(shown.report.rows == file.report.rows);
        CHECK(shown.report.columns == file.report.columns);
        CHECK(shown.report.guardedCells == file.report.guardedCells);
        CHECK((what != What::Articles || shown.report.guardedCells == 1));
    }
}

TEST_CASE("a file is not replaced unless that is wished, and stays whole until the end", "[export]")
{
    Harbour on;
    const QString path = on.project.folder() + u"/kept.csv"_s;
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("mine");
    }
    CHECK(
        tests::errorOf([&] { Exporter({}, path, false); })
        == u"Could not write “%1”: it exists already; choose another name or allow it to be replaced."_s.arg(
            path));
    {
        Exporter exporter({}, path, true);
        exporter.step(on.project.store());
    }
    CHECK(bytesOf(path) == "mine");
    Exporter exporter({}, path, true);
    while (exporter.step(on.project.store())) {
    }
    CHECK(exporter.progress() == 1.0);
    CHECK(bytesOf(path) == "mine");
    exporter.finish();
    CHECK(bytesOf(path).startsWith("annotation_id,"));
    const QString nowhere = on.project.folder() + u"/no/such/x.csv"_s;
    CHECK(
        tests::errorOf([&] { Exporter({}, nowhere, false); })
        == u"Could not write “%1”: its folder does not exist."_s.arg(nowhere));
}

TEST_CASE("an edit between two slices is told, and so is a quote that is not the text's", "[export]")
{
    Harbour on;
    {
        Exporter exporter({}, on.project.folder() + u"/a.csv"_s, true);
        // A table begins with its first slice; this one would end in it, so a second one is forced by size.
        ProjectFile &project = on.project;
        const Article big = project.add(u"Long"_s, u"word "_s.repeated(3000));
        ArticlePage page = project.page(big.id);
        Edit many{u"tag"_s, project.coder(), {}};
        for (qsizetype i = 0; i < 3000; ++i) {
            Edit one = edits::tag(page, {{i * 5, i * 5 + 4}}, project.tag(u"claim"), on.by());
            many.change.deltas.append(one.change.deltas);
        }
        project.store().perform(many);
        int slices = 1;
        while (exporter.step(project.store())) {
            if (++slices == 2) {
                project.tagWords(on.article, u"clerk", u"person");
            }
        }
        CHECK(slices > 1);
        CHECK(exporter.finish().changedMeanwhile);
    }
    CHECK_FALSE(exported(on.project, {}).report.changedMeanwhile);
    CHECK(exported(on.project, {}).report.wrongQuotes == 0);
    on.project.sql(u"UPDATE segment SET quote = 'Ana Quispa' WHERE quote = 'Ana Quispe'"_s);
    CHECK(exported(on.project, {}).report.wrongQuotes == 1);
}
