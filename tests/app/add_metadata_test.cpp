// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/with_article.h"
#include "tests/support/catch.h"
#include "tests/support/csv.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;

namespace {

const QByteArray page =
    "<!doctype html><html lang=\"es\"><head><meta charset=windows-1252><title>Cierra el puente | El "
    "Faro</title>"
    "<link rel=canonical href=\"https://example.org/puente\"><script type=\"application/ld+json\">"
    "{\"@type\": \"NewsArticle\", \"headline\": \"Cierra el puente\", \"datePublished\": "
    "\"2023-07-20T14:05:00+02:00\","
    " \"author\": {\"name\": \"Ana Quispe\"}, \"publisher\": {\"name\": \"El Faro\"}}</script></head><body>"
    "<nav>Portada</nav><h1>Cierra el puente</h1><article><p>Por Ana Quispe</p>"
    "<p>El puente cerr\xf3 el lunes.</p></article></body></html>";

struct NewProject
{
    Program program;

    NewProject() { REQUIRE(program.type(u"new p.tagline"_s).code == 0); }

    auto articles() const
    {
        return tests::readCsv(program.type(u"export p.tagline --what articles -o -"_s).out);
    }
};

} // namespace

TEST_CASE("a web page is added with its text and with what it says of itself", "[add]")
{
    const NewProject on;
    on.program.file(u"puente.html"_s, page);
    const Run run = on.program.type(u"add p.tagline puente.html"_s);
    CHECK(run.code == 3);
    CHECK(run.out == "Added “Cierra el puente”.\n");
    CHECK(
        run.err
        == u"tagline: warning: “puente.html”: 3 paragraphs taken from a web page; check that the text is "
           "whole.\n"_s);
    const auto table = on.articles();
    CHECK(table.cell(0, u"article_title"_s) == u"Cierra el puente"_s);
    CHECK(table.cell(0, u"byline"_s) == u"Por Ana Quispe"_s);
    CHECK(table.cell(0, u"published"_s) == u"2023-07-20T14:05:00+02:00"_s);
    CHECK(table.cell(0, u"outlet"_s) == u"El Faro"_s);
    CHECK(table.cell(0, u"url"_s) == u"https://example.org/puente"_s);
    CHECK(table.cell(0, u"language"_s) == u"es"_s);
    const Run found = on.program.run({u"search"_s, u"p.tagline"_s, u"puente cerró"_s});
    CHECK(found.code == 0);
    CHECK(found.out.count('\n') == 1);
}

TEST_CASE("headline and byline of a web page are known as such in the tables", "[add]")
{
    const NewProject on;
    on.program.file(u"puente.html"_s, page);
    CHECK(on.program.type(u"add p.tagline puente.html"_s).code == 3);
    // "Cierra el puente" LF "Por Ana Quispe" LF "El puente cerró el lunes." LF
    for (const auto &[start, end] : {std::pair(10, 16), std::pair(21, 31), std::pair(35, 41)}) {
        CHECK(
            on.program
                .run(
                    {u"tag"_s, u"p.tagline"_s, u"Cierra el puente"_s, u"--tag"_s, u"person"_s, u"--start"_s,
                     QString::number(start), u"--end"_s, QString::number(end)})
                .code
            == 0);
    }
    const auto table = tests::readCsv(on.program.type(u"export p.tagline --what annotations -o -"_s).out);
    CHECK(table.column(u"quote"_s) == QStringList{u"puente"_s, u"Ana Quispe"_s, u"puente"_s});
    CHECK(table.column(u"part"_s) == QStringList{u"headline"_s, u"byline"_s, u"body"_s});
}

TEST_CASE("what is given goes before what a page says", "[add]")
{
    const NewProject on;
    on.program.file(u"puente.html"_s, page);
    CHECK(
        on.program.type(u"add p.tagline puente.html --outlet Post --language en --encoding iso-8859-1"_s).code
        == 3);
    const auto table = on.articles();
    CHECK(table.cell(0, u"outlet"_s) == u"Post"_s);
    CHECK(table.cell(0, u"language"_s) == u"en"_s);
    CHECK(table.cell(0, u"byline"_s) == u"Por Ana Quispe"_s);
}

TEST_CASE("Markdown and labelled text are added with their metadata", "[add]")
{
    const NewProject on;
    on.program.file(
        u"bridge.md"_s,
        "---\ntitle: Bridge closes\nauthor: Ida Lind\ndate: 2023-07-20\nsource: https://example.org/b\n"
        "lang: en\nsite: The Post\nkind: news\n---\n\nText.\n");
    on.program.file(
        u"ferry.txt"_s,
        "Title: Ferry sinks\nNewspaper: The Herald\nDate: 3 May 2024\nLanguage: English\n\nThe ferry "
        "sank.\n");
    const Run run = on.program.type(u"add p.tagline bridge.md ferry.txt"_s);
    CHECK(run.code == 0);
    CHECK(run.err.isEmpty());
    const auto table = on.articles();
    CHECK(table.column(u"article_title"_s) == QStringList{u"Bridge closes"_s, u"Ferry sinks"_s});
    CHECK(table.column(u"byline"_s) == QStringList{u"Ida Lind"_s, QString()});
    CHECK(table.column(u"published"_s) == QStringList{u"2023-07-20"_s, u"2024-05-03"_s});
    CHECK(table.column(u"outlet"_s) == QStringList{u"The Post"_s, u"The Herald"_s});
    CHECK(table.column(u"url"_s) == QStringList{u"https://example.org/b"_s, QString()});
    CHECK(table.column(u"language"_s) == QStringList{u"en"_s, u"en"_s});
    CHECK(table.column(u"note"_s) == QStringList{u"kind: news"_s, QString()});
}

TEST_CASE("folders give their Markdown files and pages, too, but not what was saved beside a page", "[add]")
{
    const NewProject on;
    on.program.file(u"in/a.html"_s, "<p>First");
    on.program.file(u"in/a_files/frame.html"_s, "<p>An advertisement");
    on.program.file(u"in/b.MD"_s, "Second\n");
    on.program.file(u"in/c_files/d.htm"_s, "<p>Third");
    on.program.file(u"in/e.css"_s, "p {}");
    const Run run = on.program.type(u"add p.tagline in --recursive"_s);
    CHECK(run.out == "Added 3 articles.\n");
    CHECK(on.articles().column(u"article_title"_s) == QStringList{u"First"_s, u"Second"_s, u"Third"_s});
}

TEST_CASE("a page without a text is refused with what to do", "[add]")
{
    const NewProject on;
    on.program.file(u"app.html"_s, "<html><script>load()</script></html>");
    const Run run = on.program.type(u"add p.tagline app.html"_s);
    CHECK(run.code == 1);
    CHECK(
        run.err
        == u"tagline: Could not read “app.html”: no text was found in this web page; it may be one that is "
           u"filled by a "
           "script. Open it in a web browser, copy the article’s text and paste it here.\n"_s);
}
