// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/reference.h"
#include "tests/support/catch.h"
#include "tests/support/desk.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::Desk;

namespace {

const ReferenceForm english{QLocale(QLocale::English, QLocale::UnitedKingdom)};

struct Cited : Desk
{
    Cited()
        : Desk(
            u"[Ana Quispe|person] of the [Union|organization]: [“We wait,”|claim#1] she said, [“we stay.”|claim#1]"_s)
    {
        page.article.title = u"Strike goes on"_s;
        page.article.outlet = u"Harbour Post"_s;
        page.article.published = u"2023-07-20"_s;
    }

    AnnotationId claim() const { return annotation(u"“We wait,” […] “we stay.”"_s).id; }
    AnnotationId person() const { return annotation(u"Ana Quispe"_s).id; }

    QString cite(const QList<AnnotationId> &ids, const ReferenceForm &form = english) const
    {
        return referencesOf(page, codebook, ids, form);
    }

    void link(const QString &words)
    {
        by.at += 1;
        perform(edits::linkSource(page, claim(), annotation(words).id, u"said"_s, {}, by));
    }
};

} // namespace

TEST_CASE("an annotation is cited with its outlet and date", "[reference]")
{
    const Cited desk;
    CHECK(desk.cite({desk.person()}) == u"Harbour Post, 20 July 2023: “Ana Quispe”"_s);
    CHECK(desk.cite({desk.claim()}) == u"Harbour Post, 20 July 2023: “We wait,” […] “we stay.”"_s);
}

TEST_CASE("what is not known of an article is left out of its references", "[reference]")
{
    struct Row
    {
        QString title;
        QString outlet;
        QString published;
        QString url;
        QString head;
        QString end;
    };
    const QList<Row> rows = {
        {u"Strike"_s, {}, u"2023-07-20"_s, {}, u"Strike, 20 July 2023: "_s, {}},
        {u"Strike"_s, u"Post"_s, {}, {}, u"Post: "_s, {}},
        {u"Strike"_s, u"Post"_s, u"2023-07"_s, {}, u"Post, 2023-07: "_s, {}},
        {u"Strike"_s, u"Post"_s, u"2023-07-20T18:00:00Z"_s, {}, u"Post, 20 July 2023: "_s, {}},
        {u"Strike"_s, u"Post"_s, {}, u"https://p.example/1"_s, u"Post: "_s, u" (https://p.example/1)"_s},
        {{}, {}, u"2023-07-20"_s, {}, u"20 July 2023: "_s, {}},
        {{}, {}, {}, {}, {}, {}},
        {u"%1 %2"_s, {}, {}, {}, u"%1 %2: "_s, {}}};
    Cited desk;
    for (const Row &row : rows) {
        CAPTURE(row.head.toStdString());
        desk.page.article.title = row.title;
        desk.page.article.outlet = row.outlet;
        desk.page.article.published = row.published;
        desk.page.article.url = row.url;
        CHECK(desk.cite({desk.person()}) == row.head + u"“Ana Quispe”"_s + row.end);
    }
}

TEST_CASE("a claim is cited with who says it", "[reference]")
{
    Cited desk;
    const QString where = u"Harbour Post, 20 July 2023: “We wait,” […] “we stay.”"_s;
    desk.link(u"Ana Quispe"_s);
    CHECK(desk.cite({desk.claim()}) == u"Ana Quispe, in "_s + where);
    desk.link(u"Union"_s);
    CHECK(desk.cite({desk.claim()}) == u"Ana Quispe and Union, in "_s + where);
    desk.page.article.outlet.clear();
    desk.page.article.title.clear();
    desk.page.article.published.clear();
    CHECK(desk.cite({desk.claim()}) == u"Ana Quispe and Union: “We wait,” […] “we stay.”"_s);
}

TEST_CASE("a source with a placeholder for a name is cited as it is called", "[reference]")
{
    Cited desk;
    desk.perform(edits::linkLabel(desk.page, desk.claim(), u"the %2 aide"_s, {}, desk.by));
    CHECK(desk.cite({desk.claim()}).startsWith(u"the %2 aide, in Harbour Post, 20 July 2023: “"_s));
}

TEST_CASE("a link of what is no claim any more is not cited", "[reference]")
{
    Cited desk;
    desk.link(u"Ana Quispe"_s);
    const AnnotationId id = desk.claim();
    desk.perform(edits::changeTag(desk.page, id, desk.tag(u"place"_s), desk.by));
    CHECK(desk.cite({id}).startsWith(u"Harbour Post, 20 July 2023: “"_s));
}

TEST_CASE("several are cited in reading order with blank lines between, in the locale's words", "[reference]")
{
    Cited desk;
    desk.link(u"Ana Quispe"_s);
    desk.link(u"Union"_s);
    const ReferenceForm german{QLocale(QLocale::German, QLocale::Germany), u"%1 in: %2"_s};
    CHECK(
        desk.cite({desk.claim(), desk.person(), AnnotationId::make()}, german)
        == u"Harbour Post, 20 Juli 2023: “Ana Quispe”\n\n"
           "Ana Quispe und Union in: Harbour Post, 20 Juli 2023: “We wait,” […] “we stay.”"_s);
    CHECK(desk.cite({}) == QString());
}

TEST_CASE("an outlet, a source and a quote from right to left are shielded each", "[reference]")
{
    Desk desk(u"قالت [آنا كيسبي|person]: [«سنبقى»|claim]"_s);
    desk.page.article.outlet = u"الميناء اليوم"_s;
    desk.page.article.published = u"2023-07-19"_s;
    const AnnotationId claim = desk.annotation(u"«سنبقى»"_s).id;
    desk.perform(
        edits::linkSource(desk.page, claim, desk.annotation(u"آنا كيسبي"_s).id, u"قالت"_s, {}, desk.by));
    CHECK(
        referencesOf(desk.page, desk.codebook, {claim}, english)
        == u"\u2068آنا كيسبي\u2069, in \u2068الميناء اليوم\u2069, 19 July 2023: \u2068«سنبقى»\u2069"_s);
}
