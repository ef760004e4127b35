// SPDX-License-Identifier: GPL-3.0-or-later
// What is handed on of who speaks: JSON, a table, a page for the browser, pictures.
#include "model/analysis/speaking_words.h"
#include "model/exchange/speaks_report.h"
#include "model/exchange/speaks_svg.h"
#include "tests/support/catch.h"
#include "tests/support/csv.h"
#include "tests/support/spoken_project.h"
#include "tests/support/xml_document.h"

#include <QBuffer>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace model;
using namespace model::analysis;
using namespace model::exchange;
using Document = tests::XmlDocument;
using tests::SpokenProject;

namespace {

/// Names that would break a page that is put together from strings.
const QString hostile = u"<script>alert(\"x\")</script> & 'Söhne' ]]> \u0627\u0628"_s;

Article published(const QString &date)
{
    Article article;
    article.outlet = u"=Post"_s;
    article.published = date;
    return article;
}

struct Reported : SpokenProject
{
    explicit Reported(const QString &name = u"Ana"_s)
    {
        const ArticleId july =
            add(u"July"_s, {{{name}, 3}, {{name}, 5}, {{u"Tom"_s}, 2}, {{}, 2}}, published(u"2023-07-20"_s));
        add(u"August"_s, {{{u"Tom"_s, u"?a docker"_s}, 4}}, published(u"2023-08-01"_s));
        add(u"Undated"_s, {{{name}, 1}});
        mention(july, u"Ministry"_s, u"organization"_s);
        answerEntity(name, u"gender"_s, u"woman"_s);
        answerEntity(u"Tom"_s, u"gender"_s, u"not_stated"_s);
        answerSource(july, name, u"role"_s, u"official"_s);
    }

    SpeaksReport report(const QString &by, Measure measure = Measure::Claims)
    {
        SpokenRequest request;
        const Grouping grouping = groupingNamed(by);
        if (grouping.by == Grouping::By::Variable) {
            request.variables = {grouping.variable};
        }
        return speaksReport(u"Strike <1>"_s, request, spoken(request), grouping, measure);
    }
};

} // namespace

TEST_CASE("who speaks as JSON has every figure, the same in every language", "[speaks][report]")
{
    Reported on;
    const QJsonObject json = speaksJson(on.report(u"gender"_s));
    CHECK(json[u"by"_s] == u"gender"_s);
    CHECK(json[u"count"_s] == u"claims"_s);
    CHECK(json[u"coder"_s] == u"final"_s);
    CHECK(json[u"base"_s] == 6);
    // One claim has two sources.
    CHECK(json[u"shares_may_exceed_1"_s] == true);
    const QJsonObject totals = json[u"totals"_s].toObject();
    CHECK(totals[u"claims"_s] == 6);
    CHECK(totals[u"claims_without_source"_s] == 1);
    CHECK(totals[u"articles_with_claims"_s] == 3);
    CHECK(totals[u"words_quoted"_s] == 17);
    CHECK(totals[u"sources"_s] == 3);
    CHECK(totals[u"sources_unnamed"_s] == 1);
    const QJsonArray rows = json[u"rows"_s].toArray();
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].toObject()[u"value"_s] == u"woman"_s);
    CHECK(rows[0].toObject()[u"kind"_s] == u"value"_s);
    CHECK(rows[0].toObject()[u"claims"_s] == 3);
    CHECK(rows[0].toObject()[u"share"_s] == 0.5);
    CHECK(rows[1].toObject()[u"kind"_s] == u"missing"_s);
    CHECK(rows[1].toObject()[u"share"_s] == 0.333333);
    CHECK(rows[2].toObject()[u"kind"_s] == u"without_value"_s);
    CHECK(rows[3].toObject()[u"kind"_s] == u"no_source"_s);
    const QJsonObject time = json[u"over_time"_s].toObject();
    CHECK(time[u"periods"_s] == QJsonArray{u"2023-07"_s, u"2023-08"_s});
    CHECK(time[u"base"_s] == QJsonArray{4, 1});
    CHECK(time[u"claims_without_date"_s] == 1);
    CHECK(time[u"counts"_s].toArray()[0] == QJsonArray{2, 0});
    CHECK(json[u"reference"_s].isNull());
    const QJsonObject first = json[u"sources"_s].toArray().first().toObject();
    CHECK(first[u"source"_s] == u"Ana"_s);
    CHECK(first[u"tag"_s] == u"person"_s);
    CHECK(first[u"claims"_s] == 3);
    CHECK(first[u"unchecked"_s] == 3);
    CHECK(first[u"roles"_s].toArray().size() == 1);
    CHECK(json[u"never_quoted"_s].toArray().first().toObject()[u"entity"_s] == u"Ministry"_s);
}

TEST_CASE("a comparison stands in the JSON, too", "[speaks][report]")
{
    Reported on;
    SpeaksReport report = on.report(u"gender"_s);
    report.compared =
        comparedWith(referenceIn(u"woman 51"_s), *report.spoken, report.speaking.grouping, false);
    const QJsonObject compared = speaksJson(report)[u"reference"_s].toObject();
    CHECK(compared[u"people"_s] == 2);
    CHECK(compared[u"unknown"_s] == 1);
    CHECK(compared[u"unnamed_left_out"_s] == 1);
    const QJsonObject woman = compared[u"rows"_s].toArray().first().toObject();
    CHECK(woman[u"share"_s] == 0.5);
    CHECK(woman[u"reference"_s] == 0.51);
    CHECK(woman[u"points"_s].toDouble() == Approx(-1));
    CHECK(compared[u"rows"_s].toArray()[1].toObject()[u"points"_s].isNull());
}

TEST_CASE("the figures are written as a table, with numbers as everywhere", "[speaks][report]")
{
    Reported on;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeSpeaksCsv(buffer, Preset::Exact, on.report(u"outlet"_s, Measure::WordsQuoted));
    const auto table = tests::readCsv(buffer.data());
    CHECK(
        table.columns
        == QStringList{
            u"by"_s, u"kind"_s, u"value"_s, u"label"_s, u"claims"_s, u"words_quoted"_s, u"articles"_s,
            u"sources"_s, u"count"_s, u"share"_s, u"base"_s});
    REQUIRE(table.rows.size() == 2);
    CHECK(
        table.rows[0]
        == QStringList{
            u"outlet"_s, u"value"_s, u"=Post"_s, u"=Post"_s, u"5"_s, u"16"_s, u"2"_s, u"3"_s, u"words"_s,
            u"0.941176"_s, u"17"_s});
    CHECK(table.cell(1, u"kind"_s) == u"without_value"_s);
    QBuffer guarded;
    guarded.open(QIODevice::WriteOnly);
    writeSpeaksCsv(guarded, Preset::Excel, on.report(u"outlet"_s));
    CHECK(tests::readCsv(guarded.data(), ',', true).rows[0][2] == u"'=Post"_s);
}

TEST_CASE("the page is well formed, needs nothing from elsewhere and runs nothing", "[speaks][report]")
{
    Reported on(hostile);
    SpeaksReport report = on.report(u"source"_s);
    report.comparedBy = hostile;
    const QByteArray html = speaksHtml(report, QLocale::c());
    CHECK(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
    const Document page(html);
    CHECK_FALSE(page.has(u"script"_s));
    CHECK_FALSE(page.has(u"link"_s));
    CHECK_FALSE(page.has(u"img"_s));
    CHECK(page.attributes(u"src"_s).isEmpty());
    CHECK(page.attributes(u"href"_s).isEmpty());
    CHECK_FALSE(page.words(u"style"_s).first().contains(u"url("_s));
    // A browser reads a style sheet as it stands, without entities.
    const qsizetype style = html.indexOf("<style>");
    CHECK_FALSE(html.mid(style, html.indexOf("</style>") - style).contains('&'));
    CHECK(page.words(u"th"_s).contains(hostile));
    CHECK(page.words(u"title"_s).first() == u"Who speaks? Strike <1>"_s);
    // In HTML an element with children may not end itself.
    static const QRegularExpression empty(
        u"<(div|span|p|td|th|table|tr|h1|h2|style|title|footer)( [^>]*)?/>"_s);
    CHECK_FALSE(QString::fromUtf8(html).contains(empty));
}

TEST_CASE("the page tells the figures with what they are of", "[speaks][report]")
{
    Reported on;
    SpeaksReport report = on.report(u"gender"_s);
    report.comparedBy = u"Gender"_s;
    report.compared =
        comparedWith(referenceIn(u"woman 80\nman 20"_s), *report.spoken, report.speaking.grouping, false);
    const Document page(speaksHtml(report, QLocale::c()));
    CHECK(page.words(u"h1"_s).first().endsWith(u": 50 % of the claims"_s));
    const QStringList cells = page.words(u"td"_s);
    CHECK(cells.contains(u"33 %"_s));
    CHECK(cells.contains(u"reference 80 % · 30 point(s) fewer"_s)); // without the window's plurals
    CHECK(page.words(u"h2"_s).contains(u"Against a reference: Gender"_s));
    CHECK(page.words(u"h2"_s).contains(u"Over time"_s));
    CHECK(page.words(u"p"_s).contains(u"Ministry ×1"_s));
    CHECK(page.words(u"th"_s).contains(u"No source"_s));
    CHECK(page.words(u"th"_s).contains(u"unnamed: a docker"_s));
    CHECK(page.words(u"th"_s).contains(u"July 2023"_s));
    // The longest bar fills its field, a third of the claims two thirds of it.
    CHECK(page.attributes(u"style"_s).contains(u"width:100.00%"_s));
    CHECK(page.attributes(u"style"_s).contains(u"width:66.67%"_s));
    CHECK(page.attributes(u"class"_s).contains(u"bar none"_s));
}

TEST_CASE(
    "on a phone each figure of a list tells of what it is, and lines have their names below",
    "[speaks][report]")
{
    Reported on;
    const Document page(speaksHtml(on.report(u"source"_s), QLocale::c()));
    // A row of the sources, and one of the months with its three lines.
    const QStringList of = page.attributes(u"data-of"_s);
    CHECK(of.count(u"Words quoted"_s) == 3);
    CHECK(of.count(u"Claims"_s) == 3 + 2);
    CHECK(of.count(u"Ana"_s) == 2);
    // Two pictures of the same lines, one for each width.
    const QStringList boxes = page.attributes(u"viewBox"_s);
    REQUIRE(boxes.size() == 2);
    CHECK(boxes[0].startsWith(u"0 0 760 "_s));
    CHECK(boxes[1].startsWith(u"0 0 360 "_s));
    CHECK(page.attributes(u"class"_s).contains(u"wide"_s));
    CHECK(page.attributes(u"class"_s).contains(u"narrow"_s));
    const QStringList paths = page.attributes(u"d"_s);
    REQUIRE(paths.size() == 6);
    CHECK(paths[0] == u"M48.0 115.0 L540.0 216.0"_s);
    CHECK(paths[3] == u"M44.0 99.0 L350.0 184.0"_s);
    // The narrow one's names stand one below the other, at its left.
    CHECK(page.attributes(u"y"_s).mid(page.attributes(u"y"_s).size() - 3).contains(u"230.0"_s));
}

TEST_CASE("what is asked and not known makes a headline that says so", "[speaks][report]")
{
    Reported on;
    const auto headline = [&](const QString &by) {
        const SpeaksReport report = on.report(by);
        return SpeakingWords(QLocale::c()).headline(*report.spoken, report.speaking);
    };
    // The role of one claim of seven is told, the affiliation of nobody.
    CHECK(headline(u"role"_s) == u"“Role” not known: 50 % of the claims"_s);
    CHECK(headline(u"affiliation"_s) == u"“Affiliation” is not known of anybody yet"_s);
    CHECK(headline(u"gender"_s) == u"Woman: 50 % of the claims"_s);
}

TEST_CASE("the page of a project without claims says so", "[speaks][report]")
{
    SpokenProject on;
    const SpeaksReport report =
        speaksReport({}, {}, on.spoken(), groupingNamed(u"source"_s), Measure::Claims);
    const Document page(speaksHtml(report, QLocale(QLocale::Spanish)));
    CHECK(page.words(u"h1"_s) == QStringList{u"No claims yet"_s});
    CHECK(page.attributes(u"lang"_s).first() == u"es"_s);
    CHECK_FALSE(page.has(u"table"_s));
}

TEST_CASE("bars and lines become vector pictures whose words are words", "[speaks][report]")
{
    Reported on(hostile);
    const SpeaksReport report = on.report(u"source"_s);
    const Document bars(speaksBarsSvg(report, QLocale::c()));
    // Ana's three claims of six are the longest bar, Tom's two are two thirds of it.
    CHECK(bars.attributes(u"width"_s).contains(u"400.0"_s));
    CHECK(bars.attributes(u"width"_s).contains(u"266.7"_s));
    CHECK(bars.attributes(u"fill"_s).count(u"url(#hatched)"_s) == 1);
    CHECK(bars.words(u"text"_s).contains(u"3 50 %"_s));
    CHECK(bars.words(u"text"_s).contains(u"a docker"_s));
    CHECK_FALSE(bars.has(u"script"_s));
    const Document lines(speaksLinesSvg(report, QLocale::c()));
    CHECK(lines.words(u"path"_s).size() == 3);
    // Half of the claims in July, none in August.
    CHECK(lines.attributes(u"d"_s).first() == u"M48.0 115.0 L540.0 216.0"_s);
    CHECK(lines.words(u"text"_s).contains(u"July 2023"_s));
}

TEST_CASE("a line has a gap where nothing is said, and a dot for a single month", "[speaks][report]")
{
    SpokenProject on;
    for (const QString &date : {u"2023-01-05"_s, u"2023-03-05"_s, u"2023-04-05"_s}) {
        on.add(date, {{{u"Ana"_s}}}, published(date));
    }
    const SpeaksReport report =
        speaksReport({}, {}, on.spoken(), groupingNamed(u"source"_s), Measure::Claims);
    const Document lines(speaksLinesSvg(report, QLocale::c()));
    CHECK(lines.attributes(u"d"_s) == QStringList{u"M48.0 14.0 h0.1 M376.0 14.0 L540.0 14.0"_s});
}
