// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/claims/claims_order.h"
#include "ui/claims/evidence.h"

using namespace Qt::StringLiterals;
using namespace model;
using ui::ClaimColumn;
using ui::ClaimsToArrange;
using ui::ClaimsWish;

namespace {

const ArticleId harbour = ArticleId::make();
const ArticleId bridge = ArticleId::make();
const CoderId ida = CoderId::make();

storage::ClaimRow
row(ArticleId article, qint64 start, const QString &words, const QString &sources = {},
    const QString &verification = {})
{
    storage::ClaimRow row;
    row.id = AnnotationId::make();
    row.article = article;
    row.start = start;
    row.words = words;
    row.sources = sources;
    row.verification = verification;
    return row;
}

ClaimsToArrange some()
{
    ClaimsToArrange all;
    all.articles.insert(harbour, {u"Harbour closes"_s, u"Harbour Post"_s, u"2024-03-02"_s, 1});
    all.articles.insert(bridge, {u"Bridge opens"_s, u"El Faro"_s, u"2024-01-20"_s, 0});
    all.verdicts = {u"unchecked"_s, u"confirmed"_s, u"disputed"_s, u"false"_s};
    all.labels = {{u"confirmed"_s, u"Confirmed"_s}, {u"false"_s, u"False"_s}};
    all.coders.insert(ida, u"Ida Brandt"_s);
    QList<storage::ClaimRow> rows{
        row(harbour, 40, u"“We wait”"_s, u"Ana"_s, u"false"_s),
        row(harbour, 10, u"It rains"_s),
        row(bridge, 90, u"Café opens"_s, u"tom"_s, u"confirmed"_s),
        row(bridge, 5, u"zebra"_s, u"Ángel"_s, u"unchecked"_s),
    };
    rows[0].checkedBy = ida;
    rows[0].checkedAt = 2000;
    rows[0].evidence = u"https://example.org/a"_s;
    rows[2].checkedAt = 1000;
    rows[2].note = u"Ask again"_s;
    all.rows = ui::ClaimList(rows);
    return all;
}

QString listed(const ClaimsWish &wish)
{
    const ClaimsToArrange all = some();
    QStringList words;
    for (const int place : ui::arranged(all, wish, true)) {
        words.append(all.rows.at(place).words);
        CHECK(ui::isWanted(all.rows.at(place), all, wish));
    }
    return words.join(u" | "_s);
}

QString sorted(ClaimColumn column, Qt::SortOrder direction = Qt::AscendingOrder)
{
    ClaimsWish wish;
    wish.column = column;
    wish.direction = direction;
    return listed(wish);
}

} // namespace

TEST_CASE("The unchecked claims come first, then by article and place", "[claims]")
{
    CHECK(listed({}) == u"zebra | It rains | Café opens | “We wait”"_s);
}

TEST_CASE("Claims are sorted by each column, those without a text last", "[claims]")
{
    CHECK(
        sorted(ClaimColumn::Source) == u"Café opens"_s.prepend(u"“We wait” | zebra | "_s) + u" | It rains"_s);
    CHECK(sorted(ClaimColumn::Source, Qt::DescendingOrder) == u"Café opens | zebra | “We wait” | It rains"_s);
    CHECK(sorted(ClaimColumn::Article).startsWith(u"zebra | Café opens"_s));
    CHECK(sorted(ClaimColumn::Date, Qt::DescendingOrder) == u"It rains | “We wait” | zebra | Café opens"_s);
    CHECK(sorted(ClaimColumn::Verification) == u"zebra | It rains | Café opens | “We wait”"_s);
    CHECK(sorted(ClaimColumn::Verification, Qt::DescendingOrder).startsWith(u"“We wait” | Café opens"_s));
    CHECK(sorted(ClaimColumn::Checked, Qt::DescendingOrder).startsWith(u"“We wait” | Café opens"_s));
    CHECK(sorted(ClaimColumn::Note).startsWith(u"Café opens"_s));
    CHECK(sorted(ClaimColumn::Evidence, Qt::DescendingOrder).startsWith(u"“We wait”"_s));
}

TEST_CASE("Claims are found by any of their words, without regard to case and accents", "[claims]")
{
    const auto found = [](const QString &words) {
        ClaimsWish wish;
        wish.words = words;
        return listed(wish);
    };
    CHECK(found(u"cafe"_s) == u"Café opens"_s);
    CHECK(found(u"ANGEL zeb"_s) == u"zebra"_s);
    CHECK(found(u"faro"_s) == u"zebra | Café opens"_s);
    CHECK(found(u"brandt"_s) == u"“We wait”"_s);
    CHECK(found(u"example.org"_s) == u"“We wait”"_s);
    CHECK(found(u"confirmed"_s) == u"Café opens"_s);
    CHECK(found(u"harbour rains"_s) == u"It rains"_s);
    CHECK(found(u"xylophone"_s).isEmpty());
}

TEST_CASE("Claims are listed by what is known of them", "[claims]")
{
    using Which = ClaimsWish::Which;
    ClaimsWish wish;
    wish.which = Which::Unchecked;
    CHECK(listed(wish) == u"zebra | It rains"_s);
    wish.which = Which::WithoutSource;
    CHECK(listed(wish) == u"It rains"_s);
    wish.which = Which::Verified;
    wish.verification = u"false"_s;
    CHECK(listed(wish) == u"“We wait”"_s);
    wish.words = u"bridge"_s;
    CHECK(listed(wish).isEmpty());
}

TEST_CASE(
    "Claims that are the same stand beside each other, also where words leave some of them out", "[claims]")
{
    QList<storage::ClaimRow> rows{
        row(harbour, 10, u"rents rise"_s), row(harbour, 20, u"rents fall"_s),
        row(harbour, 30, u"rents rise again"_s), row(harbour, 40, u"rents fall again"_s),
        row(harbour, 50, u"they fall"_s)};
    const auto join = [&rows](int one, int other) {
        rows[one].same.append(rows[other].id);
        rows[other].same.append(rows[one].id);
    };
    join(0, 2);
    join(1, 3);
    join(1, 4);
    ClaimsToArrange all = some();
    all.rows = ui::ClaimList(rows);
    all.same = ui::SameGroups(all.rows);
    ClaimsWish wish;
    wish.which = ClaimsWish::Which::Repeated;
    CHECK(ui::arranged(all, wish, true) == std::vector<int>{0, 2, 1, 3, 4});
    wish.words = u"rents"_s;
    CHECK(ui::arranged(all, wish, true) == std::vector<int>{0, 2, 1, 3});
    wish.words = u"fall"_s;
    CHECK(ui::arranged(all, wish, true) == std::vector<int>{1, 3, 4});
}

TEST_CASE("An arrangement that is not wanted any more ends", "[claims]")
{
    CHECK(ui::arranged(some(), {}, false).empty());
}

TEST_CASE("Evidence is an address per line, with words behind it", "[claims]")
{
    const QList<ui::Evidence> lines = ui::evidenceIn(
        u"https://example.org/a?b=1  the report, page 3 \n\n  www.example.com\nasked by phone\n"_s);
    REQUIRE(lines.size() == 3);
    CHECK(lines.at(0).url == QUrl(u"https://example.org/a?b=1"_s));
    CHECK(lines.at(0).text == u"the report, page 3"_s);
    CHECK(lines.at(1).url == QUrl(u"https://www.example.com"_s));
    CHECK(lines.at(2).url.isEmpty());
    CHECK(lines.at(2).text == u"asked by phone"_s);
    CHECK(ui::tidiedEvidence(u" https://example.org  a \n\n b "_s) == u"https://example.org a\nb"_s);
    CHECK(ui::tidiedEvidence(u" \n "_s).isEmpty());
}

TEST_CASE("Only addresses of the web are opened", "[claims]")
{
    CHECK(ui::linksIn(u"file:///etc/passwd"_s).isEmpty());
    CHECK(ui::linksIn(u"javascript:alert(1)"_s).isEmpty());
    CHECK(ui::linksIn(u"https://"_s).isEmpty());
    CHECK(ui::linksIn(u"https://localhost/x"_s).isEmpty());
    CHECK(ui::linksIn(u"see https://example.org"_s).isEmpty());
    CHECK(ui::linksIn(u"HTTPS://example.org/A\nhttp://example.net"_s).size() == 2);
}
