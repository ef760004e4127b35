// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/preview.h"
#include "model/project/edits.h"
#include "tests/support/catch.h"
#include "tests/support/exported.h"
#include "tests/support/harbour.h"
#include "tests/support/raw_project.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace model;
using namespace model::exchange;
using tests::bytesOf;
using tests::Exported;
using tests::exported;
using tests::Harbour;
using tests::ProjectFile;
using tests::tableOf;

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
    const auto ofTags = [&table](const QString &column) {
        return table.column(column).first(4);
    };
    CHECK(ofTags(u"name"_s) == QStringList{u"person"_s, u"place"_s, u"organization"_s, u"claim"_s});
    CHECK(ofTags(u"kind"_s) == QStringList{u"tag"_s, u"tag"_s, u"tag"_s, u"tag"_s});
    CHECK(ofTags(u"level"_s) == QStringList{u"entity"_s, u"entity"_s, u"entity"_s, u"claim"_s});
    CHECK(ofTags(u"shortcut"_s) == QStringList{u"P"_s, u"L"_s, u"O"_s, u"C"_s});
    CHECK_FALSE(table.column(u"kind"_s).mid(4).contains(u"tag"_s));
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
