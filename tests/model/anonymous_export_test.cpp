// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in which nobody can tell who coded.
#include "model/project/edits.h"
#include "tests/support/catch.h"
#include "tests/support/exported.h"
#include "tests/support/marked_text.h"
#include "tests/support/project_file.h"
#include "tests/support/raw_project.h"

using namespace Qt::StringLiterals;
using namespace model;
using exchange::ExportRequest;
using exchange::What;
using tests::ProjectFile;

namespace {

/// Zoe came first, Abel second: by name they would be the other way round.
struct Named
{
    ProjectFile file{{.title = u"Strike"_s, .codebook = {}, .coderName = u"Zoe Zander"_s}};
    CoderId abel = file.addCoder(u"Abel Aaron"_s);
    Article article = file.add(u"News"_s, u"Ana Quispe spoke. “We stay,” she said.\n"_s);

    Named()
    {
        for (const CoderId who : {file.coder(), abel}) {
            file.tagWords(article.id, u"Ana Quispe", u"person", 1, who);
            file.tagWords(article.id, u"We stay", u"claim", 1, who);
            const ArticlePage page = file.store().readPage(article.id, {{who}, {}});
            const edits::By by{who, file.round(), 1'700'000'000'000};
            file.store().perform(
                edits::changeNote(page, tests::find(page, u"We stay").id, u"by zanzibar"_s, by));
            file.store().perform(edits::linkSource(
                page, tests::find(page, u"We stay").id, tests::find(page, u"Ana Quispe").id, u"said"_s, {},
                by));
            file.store().perform(edits::markArticles(
                {file.store().snapshot().articles.first()}, Coding::Status::Excluded, u"zanzibar too"_s, by));
        }
        Edit noted{u"note"_s, file.coder(), {}};
        const Entity before = *file.page(article.id).entities.cbegin();
        Entity after = before;
        after.note = u"zanzibar as well"_s;
        noted.change.update(before, after);
        Article about = article;
        about.note = u"zanzibar again"_s;
        noted.change.update(article, about);
        file.store().perform(noted);
    }

    tests::CsvTable table(What what, bool anonymous, const QString &coder = u"all"_s)
    {
        ExportRequest request;
        request.what = what;
        request.coder = coder;
        request.anonymous = anonymous;
        return tests::exported(file, request).table;
    }
    QByteArray bytes() const { return tests::bytesOf(file.folder() + u"/out.csv"_s).toLower(); }
};

} // namespace

TEST_CASE("an anonymous table numbers its coders in the order they came and leaves the notes out", "[export]")
{
    Named project;
    for (const What what : {What::Annotations, What::Claims, What::Articles, What::Relations}) {
        CAPTURE(exchange::name(what).toStdString());
        const tests::CsvTable with = project.table(what, false);
        REQUIRE(project.bytes().contains("zoe zander"));
        const tests::CsvTable without = project.table(what, true);
        CHECK(without.columns == with.columns);
        CHECK(without.rows.size() == with.rows.size());
        QStringList expected = with.column(u"coder"_s);
        expected.replaceInStrings(u"Zoe Zander"_s, u"Coder 1"_s);
        expected.replaceInStrings(u"Abel Aaron"_s, u"Coder 2"_s);
        CHECK(without.column(u"coder"_s) == expected);
        for (const char *word : {"zoe", "zander", "abel", "aaron", "zanzibar"}) {
            CAPTURE(word);
            CHECK_FALSE(project.bytes().contains(word));
        }
    }
    project.table(What::Entities, false);
    REQUIRE(project.bytes().contains("zanzibar"));
    project.table(What::Entities, true);
    CHECK_FALSE(project.bytes().contains("zanzibar"));
}

TEST_CASE("whose coding is taken is chosen by the real name, and the number stays the same", "[export]")
{
    Named project;
    CHECK(
        project.table(What::Annotations, true, u"Abel Aaron"_s).column(u"coder"_s)
        == QStringList{u"Coder 2"_s, u"Coder 2"_s});
    project.file.addCoder(u"Aaa"_s);
    CHECK(
        project.table(What::Annotations, true, u"Abel Aaron"_s).column(u"coder"_s)
        == QStringList{u"Coder 2"_s, u"Coder 2"_s});
}

TEST_CASE("there is no anonymous history", "[export]")
{
    Named project;
    CHECK(
        tests::errorOf([&] { project.table(What::History, true); })
        == u"The history says who did what, with the notes, so there is no anonymous one. Export another "
           u"table, "
           u"or leave the names in."_s);
}
