// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/claim_review.h"
#include "tests/support/catch.h"
#include "tests/support/spoken_project.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace model;
using namespace model::exchange;
using tests::SpokenProject;

namespace {

struct Checked : SpokenProject
{
    Checked()
    {
        Article known;
        known.outlet = u"Harbour Post"_s;
        known.published = u"2023-07-20"_s;
        known.byline = u"By Ida Lind · 20 July 2023"_s;
        known.url = u"https://post.example/strike"_s;
        port =
            add(u"Strike"_s, {{{u"Ana"_s}}, {{u"Union"_s, u"?a docker"_s}}, {{u"Ana"_s}}, {{}}, {{u"Ana"_s}}},
                known);
        bare = add(u"Bare"_s, {{{}}});
        answerClaim(port, 0, u"verification"_s, u"false"_s);
        answerClaim(port, 1, u"verification"_s, u"confirmed"_s);
        answerClaim(port, 2, u"verification"_s, u"unchecked"_s);
        answerClaim(bare, 0, u"verification"_s, u"opinion"_s);
        answerClaim(
            port, 0, u"evidence"_s,
            u"https://stats.example/2023 the table of July\nhttps://other.example\ncall with the ministry"_s);
        file.sql(u"UPDATE entity SET wikidata = 'Q42' WHERE name = 'Ana'"_s);
    }

    ClaimReviews reviews(const ReviewBy &by = {}) { return claimReviews(file.store(), *spoken(), by); }

    ArticleId port;
    ArticleId bare;
};

} // namespace

TEST_CASE("claims that were verified become ClaimReviews, the others are counted", "[claimreview]")
{
    Checked on;
    on.file.sql(
        u"UPDATE entity SET tag = (SELECT id FROM tag WHERE name = 'organization') WHERE name = 'Union'"_s);
    const ClaimReviews reviews = on.reviews({u"Fact Desk"_s, u"https://desk.example/checks"_s});
    CHECK(reviews.unchecked == 3);
    REQUIRE(reviews.reviews.size() == 3);
    const QJsonObject first = reviews.reviews[0].json;
    CHECK(first[u"@type"_s] == u"ClaimReview"_s);
    CHECK(first[u"claimReviewed"_s] == u"Stri"_s);
    CHECK(first[u"url"_s] == u"https://desk.example/checks"_s);
    CHECK(first[u"author"_s].toObject()[u"@type"_s] == u"Organization"_s);
    CHECK(first[u"author"_s].toObject()[u"name"_s] == u"Fact Desk"_s);
    CHECK(first[u"datePublished"_s] == u"2023-11-14"_s);
    const QJsonObject rating = first[u"reviewRating"_s].toObject();
    CHECK(rating[u"ratingValue"_s] == 1);
    CHECK(rating[u"bestRating"_s] == 5);
    CHECK(rating[u"worstRating"_s] == 1);
    CHECK_FALSE(rating[u"alternateName"_s].toString().isEmpty());
    const QJsonObject claim = first[u"itemReviewed"_s].toObject();
    CHECK(claim[u"author"_s].toObject()[u"@type"_s] == u"Person"_s);
    CHECK(claim[u"author"_s].toObject()[u"sameAs"_s] == u"https://www.wikidata.org/entity/Q42"_s);
    CHECK(claim[u"datePublished"_s] == u"2023-07-20"_s);
    CHECK(claim[u"appearance"_s].toObject()[u"url"_s] == u"https://post.example/strike"_s);
    CHECK(claim[u"appearance"_s].toObject()[u"publisher"_s].toObject()[u"name"_s] == u"Harbour Post"_s);
    CHECK(claim[u"appearance"_s].toObject()[u"author"_s].toObject()[u"name"_s] == u"Ida Lind"_s);
    const QJsonArray evidence = first[u"citation"_s].toArray();
    REQUIRE(evidence.size() == 3);
    CHECK(evidence[0].toObject()[u"url"_s] == u"https://stats.example/2023"_s);
    CHECK(evidence[0].toObject()[u"name"_s] == u"the table of July"_s);
    CHECK_FALSE(evidence[1].toObject().contains(u"name"_s));
    CHECK(evidence[2].toObject()[u"name"_s] == u"call with the ministry"_s);
    CHECK_FALSE(evidence[2].toObject().contains(u"url"_s));
    const QJsonArray both = reviews.reviews[1].json[u"itemReviewed"_s].toObject()[u"author"_s].toArray();
    REQUIRE(both.size() == 2);
    CHECK(both[0].toObject()[u"@type"_s] == u"Organization"_s);
    CHECK(both[1].toObject()[u"name"_s] == u"a docker"_s);
    CHECK(reviews.reviews[1].json[u"reviewRating"_s].toObject()[u"ratingValue"_s] == 5);
}

TEST_CASE("what is missing for a valid ClaimReview is listed for each claim", "[claimreview]")
{
    Checked on;
    const ClaimReviews without = on.reviews();
    CHECK(without.reviews[0].missing == QStringList{u"url"_s});
    CHECK(without.reviews[0].json[u"author"_s].toObject()[u"name"_s] == u"Coder 1"_s);
    CHECK(
        without.reviews[2].missing
        == QStringList{
            u"reviewRating.ratingValue"_s, u"url"_s, u"itemReviewed.author"_s,
            u"itemReviewed.appearance.url"_s, u"itemReviewed.datePublished"_s});
    CHECK_FALSE(without.reviews[2].json[u"reviewRating"_s].toObject().contains(u"ratingValue"_s));
    CHECK_FALSE(without.reviews[2].json.contains(u"citation"_s));
    CHECK_FALSE(without.reviews[2].json[u"itemReviewed"_s].toObject().contains(u"author"_s));
    CHECK(on.reviews({{}, u"https://desk.example"_s}).reviews[0].missing.isEmpty());
}

TEST_CASE("what is no address, no date and no id is not published, and told as missing", "[claimreview]")
{
    Checked on;
    for (const QString &url :
         {u"javascript:alert(1)"_s, u"post.example"_s, u"https://"_s, u"file:///etc/passwd"_s}) {
        on.file.sql(u"UPDATE article SET url = '%1'"_s.arg(url));
        const ClaimReview review = on.reviews().reviews[0];
        CHECK(review.missing == QStringList{u"url"_s, u"itemReviewed.appearance.url"_s});
        CHECK_FALSE(review.json[u"itemReviewed"_s].toObject()[u"appearance"_s].toObject().contains(u"url"_s));
    }
    on.file.sql(u"UPDATE article SET url = 'https://post.example/strike'"_s);
    for (const QString &date :
         {u"last July"_s, u"2023-02-30"_s, u"2023-13"_s, u"\u202e2023-07-20"_s, u"2023-07-20T9"_s,
          u"20 July 2023"_s}) {
        on.file.sql(u"UPDATE article SET published = '%1'"_s.arg(date));
        const ClaimReview review = on.reviews().reviews[0];
        CHECK(review.missing == QStringList{u"url"_s, u"itemReviewed.datePublished"_s});
        CHECK_FALSE(review.json[u"itemReviewed"_s].toObject().contains(u"datePublished"_s));
    }
    for (const QString &date :
         {u"2023"_s, u"2023-07"_s, u"2023-07-20T14:05"_s, u"2023-07-20T14:05:00+02:00"_s,
          u"2023-07-20T14:05:00Z"_s}) {
        on.file.sql(u"UPDATE article SET published = '%1'"_s.arg(date));
        CHECK(on.reviews().reviews[0].json[u"itemReviewed"_s].toObject()[u"datePublished"_s] == date);
    }
    on.file.sql(u"UPDATE entity SET wikidata = 'Q42\"' WHERE name = 'Ana'"_s);
    CHECK_FALSE(on.reviews().reviews[0].json[u"itemReviewed"_s].toObject()[u"author"_s].toObject().contains(
        u"sameAs"_s));
}

TEST_CASE("no claim ends the page that its review is put into", "[claimreview]")
{
    Checked on;
    on.file.sql(u"UPDATE entity SET name = '</script><script>' WHERE name = 'Ana'"_s);
    const QByteArray json = on.reviews().json();
    CHECK_FALSE(json.contains('<'));
    CHECK(
        QJsonDocument::fromJson(json)
            .object()[u"@graph"_s]
            .toArray()[0]
            .toObject()[u"itemReviewed"_s]
            .toObject()[u"author"_s]
            .toObject()[u"name"_s]
        == u"</script><script>"_s);
}

TEST_CASE("all reviews make one JSON-LD document", "[claimreview]")
{
    Checked on;
    const QJsonObject json = QJsonDocument::fromJson(on.reviews().json()).object();
    CHECK(json[u"@context"_s] == u"https://schema.org"_s);
    CHECK(json[u"@graph"_s].toArray().size() == 3);
    SpokenProject none;
    CHECK(QJsonDocument::fromJson(claimReviews(none.file.store(), *none.spoken(), {}).json())
              .object()[u"@graph"_s]
              .toArray()
              .isEmpty());
}
