// SPDX-License-Identifier: GPL-3.0-or-later
// Claims that are the same, in tables and as ClaimReviews.
#include "model/exchange/claim_review.h"
#include "tests/support/exported.h"
#include "tests/support/repeated_claim.h"
#include "tests/support/spoken_project.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace model;
using namespace model::exchange;
using tests::RepeatedClaim;
using tests::tableOf;

namespace {

/// The same claim in three articles, said by two people, with dates and addresses; and another claim.
struct Reviewed : tests::SpokenProject
{
    QList<ArticleId> articles;
    QList<AnnotationId> claims;

    Reviewed()
    {
        article(u"Valley Voice"_s, u"2023-07-21"_s, u"https://valley.example"_s, u"Ana"_s);
        article(u"Harbour Post"_s, u"2023-07-20"_s, u"https://post.example"_s, u"Ana"_s);
        article(u"Leaflet"_s, {}, {}, u"Tom"_s);
        article(u"Other"_s, u"2023-01-01"_s, {}, u"Tom"_s);
    }
    void article(const QString &outlet, const QString &date, const QString &url, const QString &by)
    {
        Article known;
        known.outlet = outlet;
        known.published = date;
        known.url = url;
        known.byline = outlet == u"Leaflet" ? QString() : u"Mia of the "_s + outlet;
        articles.append(add(outlet + u" on rents"_s, {{{by}}}, known));
        for (const Annotation &annotation : file.page(articles.last()).annotations) {
            if (annotation.tag == file.tag(u"claim").id) {
                claims.append(annotation.id);
            }
        }
    }
    void join(const QList<int> &places)
    {
        QList<AnnotationId> ids;
        for (const int place : places) {
            ids.append(claims.at(place));
        }
        const auto joined = storage::joinedClaims(file.store(), ids);
        const edits::By by{file.coder(), file.round(), 1'700'000'000'000};
        file.store().perform(edits::joinClaims(joined.claims, joined.links, by));
    }
    ClaimReviews reviews() { return claimReviews(file.store(), *spoken(), {u"Desk"_s, u"https://desk"_s}); }
};

QStringList urlsOf(const QJsonObject &review)
{
    QStringList urls;
    const QJsonArray appearances = review[u"itemReviewed"_s].toObject()[u"appearance"_s].toArray();
    for (const QJsonValue &one : appearances) {
        urls.append(one.toObject()[u"publisher"_s].toObject()[u"name"_s].toString());
    }
    return urls;
}

} // namespace

TEST_CASE("The table of relations tells which claims are the same", "[same][export]")
{
    RepeatedClaim room(3);
    room.join({1, 0});
    room.join({2, 0});
    const auto table = tableOf(room.file, What::Relations);
    CHECK(table.column(u"kind"_s) == QStringList{u"same"_s, u"same"_s});
    CHECK(
        table.column(u"from_annotation_id"_s)
        == QStringList{room.claims.at(0).text(), room.claims.at(0).text()});
    CHECK(
        table.column(u"to_annotation_id"_s)
        == QStringList{room.claims.at(1).text(), room.claims.at(2).text()});
    CHECK(table.column(u"article_id"_s) == QStringList(2, room.articles.at(0).text()));
    CHECK(table.column(u"to_entity_id"_s) == QStringList{QString(), QString()});
    CHECK(table.column(u"cue"_s) == QStringList{QString(), QString()});
    CHECK(table.column(u"round"_s) == QStringList(2, u"main"_s));
    CHECK(tableOf(room.file, What::Claims).column(u"source_count"_s) == QStringList(3, u"0"_s));
}

TEST_CASE("A link whose other claim is not in the export is not, either", "[same][export]")
{
    RepeatedClaim room(3);
    room.join({1, 0});
    room.join({2, 0});
    const auto kinds = [&](const QList<ArticleId> &articles) {
        ExportRequest request;
        request.what = What::Relations;
        request.articles = articles;
        return tests::exported(room.file, request).table.column(u"to_annotation_id"_s);
    };
    CHECK(kinds({room.articles.at(0)}).isEmpty());
    CHECK(kinds({room.articles.at(0), room.articles.at(2)}) == QStringList{room.claims.at(2).text()});
    room.removeArticle(2);
    CHECK(kinds({}) == QStringList{room.claims.at(1).text()});
    const Tag place = room.file.tag(u"place");
    room.file.store().perform(edits::changeTag(room.page(1), room.claims.at(1), place, room.by()));
    CHECK(kinds({}).isEmpty());
}

TEST_CASE("Where another coder's work counts in the other article, its link is left out", "[same][export]")
{
    RepeatedClaim room(2);
    const CoderId bea = room.file.addCoder(u"Bea"_s);
    room.join({1, 0});
    CHECK(tableOf(room.file, What::Relations).rows.size() == 1);
    room.tag(0, u"A claims"_s, u"claim", bea);
    room.file.sql(
        u"UPDATE article SET main_coder = (SELECT id FROM coder WHERE name = 'Bea') WHERE title = 'A'"_s);
    CHECK(tableOf(room.file, What::Relations).rows.isEmpty());
    CHECK(tableOf(room.file, What::Relations, u"all"_s).rows.size() == 1);
}

TEST_CASE("Claims that are the same are one ClaimReview with all appearances", "[same][claimreview]")
{
    Reviewed room;
    room.join({0, 1, 2});
    room.answerClaim(room.articles.at(0), 0, u"verification"_s, u"false"_s);
    room.answerClaim(room.articles.at(0), 0, u"evidence"_s, u"https://stats.example"_s);
    const ClaimReviews reviews = room.reviews();
    CHECK(reviews.unchecked == 1);
    REQUIRE(reviews.reviews.size() == 1);
    const QJsonObject json = reviews.reviews.first().json;
    CHECK(reviews.reviews.first().id == room.claims.at(0));
    CHECK(urlsOf(json) == QStringList{u"Harbour Post"_s, u"Valley Voice"_s, u"Leaflet"_s});
    const QJsonObject claim = json[u"itemReviewed"_s].toObject();
    CHECK(claim[u"firstAppearance"_s].toObject()[u"url"_s] == u"https://post.example"_s);
    CHECK(claim[u"firstAppearance"_s].toObject()[u"headline"_s] == u"Harbour Post on rents"_s);
    CHECK(
        claim[u"firstAppearance"_s].toObject()[u"author"_s].toObject()[u"name"_s]
        == u"Mia of the Harbour Post"_s);
    CHECK_FALSE(claim[u"appearance"_s].toArray().last().toObject().contains(u"author"_s));
    CHECK(claim[u"datePublished"_s] == u"2023-07-20"_s);
    const QJsonArray authors = claim[u"author"_s].toArray();
    REQUIRE(authors.size() == 2);
    CHECK(authors[0].toObject()[u"name"_s] == u"Ana"_s);
    CHECK(authors[1].toObject()[u"name"_s] == u"Tom"_s);
    CHECK(json[u"reviewRating"_s].toObject()[u"ratingValue"_s] == 1);
    CHECK(reviews.reviews.first().missing.isEmpty());
}

TEST_CASE(
    "Verdicts of one claim that differ are listed, and none of them is told as the rating",
    "[same][claimreview]")
{
    Reviewed room;
    room.join({0, 1});
    room.answerClaim(room.articles.at(0), 0, u"verification"_s, u"false"_s);
    room.answerClaim(room.articles.at(1), 0, u"verification"_s, u"confirmed"_s);
    room.answerClaim(room.articles.at(0), 0, u"evidence"_s, u"https://one.example\nhttps://two.example"_s);
    room.answerClaim(room.articles.at(1), 0, u"evidence"_s, u"https://two.example"_s);
    const ClaimReviews reviews = room.reviews();
    REQUIRE(reviews.reviews.size() == 1);
    CHECK_FALSE(reviews.reviews.first().json.contains(u"reviewRating"_s));
    CHECK(reviews.reviews.first().missing == QStringList{u"reviewRating (Confirmed ≠ False)"_s});
    CHECK(reviews.unchecked == 2);
}

TEST_CASE("The same verdict twice is one review with the evidence of both", "[same][claimreview]")
{
    Reviewed room;
    room.join({0, 1});
    for (const int place : {0, 1}) {
        room.answerClaim(room.articles.at(place), 0, u"verification"_s, u"false"_s);
        room.answerClaim(
            room.articles.at(place), 0, u"evidence"_s,
            u"https://both.example\nhttps://%1.example"_s.arg(place));
    }
    const ClaimReviews reviews = room.reviews();
    REQUIRE(reviews.reviews.size() == 1);
    CHECK(reviews.reviews.first().json[u"citation"_s].toArray().size() == 3);
    CHECK(reviews.reviews.first().json[u"reviewRating"_s].toObject()[u"ratingValue"_s] == 1);
}

TEST_CASE(
    "A group in which nothing was verified, or of which one article is left, is as before",
    "[same][claimreview]")
{
    Reviewed room;
    room.join({0, 1});
    CHECK(room.reviews().reviews.isEmpty());
    CHECK(room.reviews().unchecked == 4);
    room.answerClaim(room.articles.at(0), 0, u"verification"_s, u"false"_s);
    room.file.store().perform(edits::removeArticles(
        {room.file.page(room.articles.at(1)).article},
        {room.file.coder(), room.file.round(), 1'700'000'000'000}));
    const ClaimReviews reviews = room.reviews();
    REQUIRE(reviews.reviews.size() == 1);
    const QJsonObject claim = reviews.reviews.first().json[u"itemReviewed"_s].toObject();
    CHECK(claim[u"appearance"_s].isObject());
    CHECK_FALSE(claim.contains(u"firstAppearance"_s));
}
