// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/json_ld.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace model::reading;

namespace {

LinkedData only(const QString &script)
{
    const QList<LinkedData> articles = articlesIn({script});
    REQUIRE(articles.size() == 1);
    return articles.first();
}

} // namespace

TEST_CASE("an article's JSON-LD fills every field", "[json_ld]")
{
    const LinkedData data = only(
        uR"({"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge &amp; ferry\n closed",
             "datePublished": "2023-07-20T14:05:00.000+02:00", "dateModified": "2023-07-21",
             "author": [{"@type": "Person", "name": "Ida Lind"}, {"name": " Tom  Berg "}, {"name": "Ida Lind"}],
             "publisher": {"@type": "Organization", "name": "The Harbour Post"}, "inLanguage": "en-GB",
             "mainEntityOfPage": {"@type": "WebPage", "@id": "https://example.org/bridge"}})"_s);
    CHECK(data.heading.title == u"Bridge & ferry closed"_s);
    CHECK(data.heading.published == u"2023-07-20T14:05:00+02:00"_s);
    CHECK(data.authors == QStringList{u"Ida Lind"_s, u"Tom Berg"_s});
    CHECK(data.heading.byline == u"Ida Lind, Tom Berg"_s);
    CHECK(data.heading.outlet == u"The Harbour Post"_s);
    CHECK(data.heading.language == u"en-GB"_s);
    CHECK(data.heading.url == u"https://example.org/bridge"_s);
}

TEST_CASE("the article is found in graphs and lists, what it refers to by its id", "[json_ld]")
{
    const LinkedData data = only(uR"([{"@type": "BreadcrumbList"}, {"@graph": [
             {"@type": ["WebPage", "FAQPage"], "name": "The page"},
             {"@type": ["Article", "ReportageNewsArticle"], "headline": "Bridge closed", "author": {"@id": "#ida"},
              "publisher": {"@id": "#post"}, "url": "https://example.org/b"},
             {"@type": "Person", "@id": "#ida", "name": "Ida Lind"},
             {"@type": "Organization", "@id": "#post", "name": "The Post"}]}])"_s);
    CHECK(data.heading.title == u"Bridge closed"_s);
    CHECK(data.authors == QStringList{u"Ida Lind"_s});
    CHECK(data.heading.outlet == u"The Post"_s);
    CHECK(data.heading.url == u"https://example.org/b"_s);
}

TEST_CASE("values come in several forms", "[json_ld]")
{
    const auto article = [](const QString &properties) {
        return only(uR"({"@type": "http://schema.org/NewsArticle", )"_s + properties + u'}');
    };
    CHECK(article(uR"("author": "Ida Lind")"_s).authors == QStringList{u"Ida Lind"_s});
    CHECK(
        article(uR"("author": ["Ida Lind", "https://example.org/tom", "", 7, null, [], {}])"_s).authors
        == QStringList{u"Ida Lind"_s});
    CHECK(article(uR"("author": {"name": ["Ida Lind", "I. L."]})"_s).authors == QStringList{u"Ida Lind"_s});
    CHECK(
        article(uR"("inLanguage": {"@type": "Language", "name": "Spanish"})"_s).heading.language == u"es"_s);
    CHECK(article(uR"("inLanguage": ["de", "en"])"_s).heading.language == u"de"_s);
    CHECK(
        article(uR"("mainEntityOfPage": "https://example.org/b")"_s).heading.url
        == u"https://example.org/b"_s);
    CHECK(article(uR"("url": "/relative")"_s).heading.url.isEmpty());
    CHECK(article(uR"("name": "Only a name")"_s).heading.title == u"Only a name"_s);
    CHECK(
        article(uR"("publisher": [{"name": "The Post"}, {"name": "Its owner"}])"_s).heading.outlet
        == u"The Post"_s);
    CHECK(article(uR"("datePublished": "2023-07")"_s).heading.published == u"2023-07"_s);
    CHECK(article(uR"("datePublished": "soon")"_s).heading.published.isEmpty());
}

TEST_CASE("scripts that are broken, wrapped or of hostile types do no harm", "[json_ld]")
{
    CHECK(
        only(u"\n//<![CDATA[\n{\"@type\": \"Article\", \"headline\": \"A\"}\n//]]>\n"_s).heading.title
        == u"A"_s);
    CHECK(only(u"<!-- {\"@type\": \"Article\", \"headline\": \"A\"} -->"_s).heading.title == u"A"_s);
    const LinkedData odd = only(
        uR"({"@type": "Article", "headline": {"a": [1]}, "datePublished": 17, "author": true, "publisher": [[]],
             "inLanguage": [], "url": false, "mainEntityOfPage": []})"_s);
    CHECK(odd.heading == Heading());
    for (const QString &none :
         {u""_s, u"{"_s, u"null"_s, u"17"_s, u"\"Article\""_s, u"{\"@type\": \"NewsArticle\", }"_s,
          u"{\"@type\": \"Articles\"}"_s, u"{\"@type\": {}}"_s, u"{\"@type\": [1, null]}"_s,
          u"[["_s.repeated(5000), u"{\"@graph\": "_s.repeated(50'000)}) {
        CAPTURE(none.left(60));
        CHECK(articlesIn({none}).isEmpty());
    }
    QString deep = u"{\"@type\": \"Article\"}"_s;
    for (int i = 0; i < 100; ++i) {
        deep = u"{\"@graph\": ["_s + deep + u"]}"_s;
    }
    CHECK(articlesIn({deep}).isEmpty());
}

TEST_CASE("an article that is described twice is one, others are others", "[json_ld]")
{
    const QString a = uR"({"@type": "Article", "headline": "A"})"_s;
    const QString b = uR"({"@type": "Article", "headline": "B"})"_s;
    CHECK(articlesIn({a, a}).size() == 1);
    CHECK(articlesIn({a, b}).size() == 2);
}

TEST_CASE("moments on pages have further forms", "[json_ld]")
{
    CHECK(pageMomentOf(u"2023/07/20"_s) == u"2023-07-20"_s);
    CHECK(pageMomentOf(u"20230720"_s) == u"2023-07-20"_s);
    CHECK(pageMomentOf(u"20230720T14:05:00Z"_s) == u"2023-07-20T14:05:00Z"_s);
    CHECK(pageMomentOf(u" 20 July 2023 "_s) == u"2023-07-20"_s);
    CHECK(pageMomentOf(u"2023"_s) == u"2023"_s);
    CHECK(pageMomentOf(u"03/04/2023"_s).isEmpty());
    CHECK(pageMomentOf(u"2023-07-20 "_s + QString(100, u'x')).isEmpty());
}
