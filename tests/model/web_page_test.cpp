// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/web_page.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace model::reading;

namespace {

const QString sentence = u"The bridge over the Olt was closed on Monday, and nobody knows for how long."_s;
const QString second = u"“We will walk,” said Ida Brandt, who sells bread on the other bank."_s;

QString textOf(const QString &source)
{
    return readWebPage(source).text;
}

QString withHead(const QString &head, const QString &body = {})
{
    return u"<!doctype html><html><head>%1</head><body>%2<p>%3</p></body></html>"_s.arg(head, body, sentence);
}

Heading headingOf(const QString &head, const QString &body = {})
{
    return readWebPage(withHead(head, body)).heading;
}

} // namespace

TEST_CASE("a text is set in lines as a browser shows it", "[web_page]")
{
    for (const auto &[body, text] : QList<std::pair<QString, QString>>{
             {u"<p>One  two\n\tthree</p>\n\n<p>Four</p>"_s, u"One two three\nFour\n"_s},
             {u"<p>One<br>two<br/>three<br><br><br><br>four</p>"_s, u"One\ntwo\nthree\n\nfour\n"_s},
             {u"<p> <b>Bold</b> and<i> not </i>bold </p>"_s, u"Bold and not bold\n"_s},
             {u"<p>a<span> </span>b<span>c</span></p>"_s, u"a bc\n"_s},
             {u"<p>fixed&nbsp;&nbsp;space</p>"_s, u"fixed\u00a0\u00a0space\n"_s},
             {u"<h2>Head</h2>text<ul><li>one<li>two</ul>more"_s, u"Head\ntext\none\ntwo\nmore\n"_s},
             {u"<pre>  a\n    b  \n\n\n\nc</pre><p>d"_s, u"  a\n    b\n\nc\nd\n"_s},
             {u"<table><tr><td>a<td>b<tr><td><p>c</p><td>d</table>"_s, u"a\tb\nc\nd\n"_s},
             {u"<p>She said <q>no</q>.</p>"_s, u"She said “no”.\n"_s},
             {u"<p>a<sup>2</sup> hyper<wbr>text</p>"_s, u"a2 hypertext\n"_s},
             {u"<blockquote><p>quoted</p></blockquote><hr><div>x<div>y</div>z</div>"_s,
              u"quoted\nx\ny\nz\n"_s},
             {u"<figure><img src=x alt=no><figcaption>The bridge.</figcaption></figure>"_s,
              u"The bridge.\n"_s},
             {u"<p>Der <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>"_s, u"Der 漢\n"_s},
             {u"<p></p><div> <br> </div>"_s, u""_s}}) {
        CAPTURE(body);
        CHECK(textOf(u"<html><body><article>"_s + body + u"</article></body></html>"_s) == text);
    }
}

TEST_CASE("what no reader of the page sees, or what is no article, is left out", "[web_page]")
{
    for (const QString &other :
         {u"<script>x</script>"_s, u"<style>x</style>"_s, u"<nav>x</nav>"_s, u"<aside><p>x</p></aside>"_s,
          u"<footer>x</footer>"_s, u"<form>x<input></form>"_s, u"<noscript>x</noscript>"_s,
          u"<template><p>x</p></template>"_s, u"<button>x</button>"_s, u"<select><option>x</select>"_s,
          u"<div hidden>x</div>"_s, u"<p aria-hidden=TRUE>x</p>"_s,
          u"<p style='color:red; DISPLAY : none'>x</p>"_s, u"<div style='visibility:hidden'>x</div>"_s,
          u"<div role=navigation>x</div>"_s, u"<!-- x -->"_s, u"<iframe>x</iframe>"_s,
          u"<svg><text>x</text></svg>"_s, u"<textarea>x</textarea>"_s}) {
        CAPTURE(other);
        CHECK(textOf(u"<article><p>a</p>"_s + other + u"<p>b</p></article>"_s) == u"a\nb\n"_s);
    }
    CHECK(textOf(u"<body><header>x</header><p>a</body>"_s) == u"a\n"_s);
    CHECK(textOf(u"<article><header>x</header><p>a</article>"_s) == u"x\na\n"_s);
    CHECK(textOf(u"<p style='nodisplay:none'>a"_s) == u"a\n"_s);
    CHECK(textOf(u"<body><form><h1>a</h1><p>b</p></form>"_s) == u"a\nb\n"_s);
}

TEST_CASE("of several articles the one with the most text is taken", "[web_page]")
{
    CHECK(
        textOf(
            u"<main><article><p>Teaser</p></article><article><p>"_s + sentence
            + u"</p></article><article>Other</article></main>"_s)
        == sentence + u'\n');
}

TEST_CASE("a main element is taken where there is no article, and one that is a teaser is not", "[web_page]")
{
    CHECK(textOf(u"<div>Menu</div><main><p>"_s + sentence + u"</p></main>"_s) == sentence + u'\n');
    CHECK(textOf(u"<div>Menu</div><div role=main>"_s + sentence + u"</div>"_s) == sentence + u'\n');
    CHECK(
        textOf(u"<article>Most read</article><div><p>"_s + sentence + u"</p><p>"_s + second + u"</p></div>"_s)
        == sentence + u'\n' + second + u'\n');
    CHECK(
        textOf(u"<div>Menu</div><div itemprop=articleBody>"_s + sentence + u"</div><p>Comment"_s)
        == sentence + u'\n');
}

TEST_CASE("else the element whose own paragraphs say most outside of links is taken", "[web_page]")
{
    const QString links = u"<a href=x>%1</a>"_s.arg(sentence.repeated(5));
    CHECK(
        textOf(
            u"<body><div><p>"_s + links + u"</p></div><div><p>"_s + sentence + u"</p><h2>More</h2><p>"_s
            + second + u"</p></div><div><p>Short</p></div></body>"_s)
        == sentence + u"\nMore\n"_s + second + u'\n');
    CHECK(
        textOf(
            u"<body>Menu<div><section><p>"_s + sentence + u"</p></section><section><p>"_s + sentence
            + u"</p></section><section><p>"_s + sentence + u"</p></section></div></body>"_s)
        == (sentence + u'\n').repeated(3));
}

TEST_CASE("a page without any paragraph is taken whole", "[web_page]")
{
    CHECK(textOf(u"<html><title>T</title><body>a<br>b<div>c</div>"_s) == u"a\nb\nc\n"_s);
    CHECK(textOf(u"just words"_s) == u"just words\n"_s);
    CHECK(textOf(u"<table><tr><td>"_s + sentence + u"</td></tr></table>"_s) == sentence + u'\n');
}

TEST_CASE("a headline outside of the article becomes the first line if it is the article's", "[web_page]")
{
    const QString article = u"<article><p>"_s + sentence + u"</p></article>"_s;
    const QString head =
        u"<html><head><title>Bridge closes | The Post</title><meta property=og:title content='Bridge closes'></head>"_s;
    const WebPage page =
        readWebPage(head + u"<header><h1>The Post</h1></header><h1>Bridge <i>closes</i></h1>"_s + article);
    CHECK(page.text == u"Bridge closes\n"_s + sentence + u'\n');
    CHECK(page.heading.title == u"Bridge closes"_s);
    const WebPage logo = readWebPage(head + u"<h1>The Post</h1>"_s + article);
    CHECK(logo.text == sentence + u'\n');
    CHECK(logo.heading.title == u"Bridge closes"_s);
    CHECK(readWebPage(head + u"<nav><h1>Bridge closes</h1></nav>"_s + article).text == sentence + u'\n');
    CHECK(readWebPage(u"<h1>Bridge closes</h1>"_s + article).text == u"Bridge closes\n"_s + sentence + u'\n');
    CHECK(
        readWebPage(head + u"<header><h1>Bridge closes for a year</h1></header>"_s + article).heading.title
        == u"Bridge closes for a year"_s);
    CHECK(
        readWebPage(head + u"<h1>No way across the Olt</h1>"_s + article).text
        == u"No way across the Olt\n"_s + sentence + u'\n');
    CHECK(
        readWebPage(head + u"<header><h1>News from the Olt</h1></header>"_s + article).text
        == sentence + u'\n');
    CHECK(
        readWebPage(head + u"<h1>No way across</h1><h1>The Harbour Post</h1>"_s + article).text
        == sentence + u'\n');
    CHECK(readWebPage(head + article + u"<h1>Bridge closes</h1>"_s).text == sentence + u'\n');
}

TEST_CASE("the headline as printed goes before what the page says for search machines", "[web_page]")
{
    const WebPage page = readWebPage(
        withHead(u"<title>Bridge closed: all you need to know</title>"_s, u"<h1>Bridge closes</h1>"_s));
    CHECK(page.heading.title == u"Bridge closes"_s);
    CHECK(page.text == u"Bridge closes\n"_s + sentence + u'\n');
}

TEST_CASE(
    "a byline printed below the headline is taken as it stands, else the names are listed", "[web_page]")
{
    const QString names = u"<meta name=author content='Ida Lind'>"_s;
    const auto byline = [&](const QString &head, const QString &line) {
        return readWebPage(
                   u"<html><head>"_s + head + u"</head><article><h1>Bridge closes</h1>"_s + line + u"<p>"_s
                   + sentence + u"</p></article>"_s)
            .heading.byline;
    };
    CHECK(byline(names, u"<p>By <a>Ida Lind</a> in Kolm</p>"_s) == u"By Ida Lind in Kolm"_s);
    CHECK(byline(names, u"<p>Ida Lind, chief reporter</p>"_s) == u"Ida Lind, chief reporter"_s);
    CHECK(byline(names, u"<p>By Tom Berg</p>"_s) == u"Ida Lind"_s);
    CHECK(byline(names, u"<p>Ida Lind knows the town.</p>"_s) == u"Ida Lind"_s);
    CHECK(byline(names, {}) == u"Ida Lind"_s);
    CHECK(byline({}, u"<p>By Tom Berg</p>"_s) == u"By Tom Berg"_s);
    CHECK(byline({}, {}).isEmpty());
    const QString two = names + u"<meta name=author content='Tom Berg'>"_s;
    CHECK(byline(two, {}) == u"Ida Lind, Tom Berg"_s);
    CHECK(byline(two, u"<div>Von Tom Berg und Ida Lind</div>"_s) == u"Von Tom Berg und Ida Lind"_s);
}

TEST_CASE("a byline between the headline and the article is kept as a line", "[web_page]")
{
    const WebPage page = readWebPage(
        u"<html><body><h1>Bridge closes</h1><div class='meta'><span class=article__byline>By Ida "
        u"Lind</span><span>Share</span>"
        "</div><article><p>"_s
        + sentence + u"</p></article><div class=author>By Someone Else</div></body></html>"_s);
    CHECK(page.text == u"Bridge closes\nBy Ida Lind\n"_s + sentence + u'\n');
    CHECK(page.heading.byline == u"By Ida Lind"_s);
}

TEST_CASE("metadata is read from where pages keep it", "[web_page]")
{
    CHECK(headingOf(u"<meta property='og:title' content='A &amp; B'>"_s).title == u"A & B"_s);
    CHECK(headingOf(u"<meta property='dc:title og:title' content=A>"_s).title == u"A"_s);
    CHECK(headingOf(u"<meta name='twitter:title' content=A><title>B</title>"_s).title == u"A"_s);
    CHECK(headingOf(u"<title> A \n B </title>"_s).title == u"A B"_s);
    CHECK(
        headingOf(u"<title>A – B | The Post</title><meta property=og:site_name content='the post'>"_s).title
        == u"A – B"_s);
    CHECK(headingOf(u"<title>A | B</title>"_s).title == u"A | B"_s);
    CHECK(headingOf({}, u"<span itemprop=headline>A <b>b</b></span>"_s).title == u"A b"_s);
    CHECK(
        headingOf(u"<meta property=article:published_time content=2023-07-20T14:05:00Z>"_s).published
        == u"2023-07-20T14:05:00Z"_s);
    CHECK(headingOf(u"<meta name=DC.date.issued content=2023-07-20>"_s).published == u"2023-07-20"_s);
    CHECK(headingOf(u"<meta name=date content=03/04/2023>"_s).published.isEmpty());
    CHECK(
        headingOf({}, u"<time itemprop=datePublished datetime=2023-07-20>July</time>"_s).published
        == u"2023-07-20"_s);
    CHECK(headingOf(u"<meta property=og:site_name content='The Post'>"_s).outlet == u"The Post"_s);
    CHECK(headingOf(u"<meta name=dcterms.publisher content='The Post'>"_s).outlet == u"The Post"_s);
    CHECK(
        headingOf(u"<link rel='x canonical' href='https://example.org/a'>"_s).url
        == u"https://example.org/a"_s);
    CHECK(
        headingOf(u"<meta property=og:url content='https://example.org/b'>"_s).url
        == u"https://example.org/b"_s);
    CHECK(
        headingOf(u"<link rel=canonical href='/a'><link rel=canonical href='javascript:x'>"_s).url.isEmpty());
    CHECK(headingOf(u"<meta property=og:locale content=es_ES>"_s).language == u"es-ES"_s);
    CHECK(headingOf(u"<meta http-equiv=Content-Language content=de>"_s).language == u"de"_s);
    CHECK(
        readWebPage(u"<html lang=fr-CA><meta property=og:locale content=en_US><p>a"_s).heading.language
        == u"fr-CA"_s);
    CHECK(
        headingOf(
            u"<meta property=article:author content='https://social.example/ida'><meta name=byl content=x>"_s)
            .byline.isEmpty());
    CHECK(
        headingOf(u"<meta name=DC.creator content='Ida Lind'><meta name=author content=admin>"_s).byline
        == u"Ida Lind"_s);
    CHECK(headingOf({}, u"<span itemprop=author>Ida Lind</span>"_s).byline == u"Ida Lind"_s);
    CHECK(headingOf({}, u"<a rel=author href=x>Ida Lind</a>"_s).byline == u"Ida Lind"_s);
    CHECK(headingOf({}, u"<a rel=author href=x>more from this author</a>"_s).byline.isEmpty());
}

TEST_CASE("JSON-LD goes before other metadata, and what it lacks is filled", "[web_page]")
{
    const Heading heading = headingOf(
        u"<meta property=og:title content=Other><meta property=og:site_name content='The Post'><script "
        u"type='application/ld+json'>"
        "{\"@type\": \"NewsArticle\", \"headline\": \"Bridge closes\", \"datePublished\": \"2023-07-20\"}</script>"_s);
    CHECK(heading.title == u"Bridge closes"_s);
    CHECK(heading.published == u"2023-07-20"_s);
    CHECK(heading.outlet == u"The Post"_s);
    CHECK(
        headingOf(
            u"<script type='application/ld+json'>{broken</script><meta property=og:title content=Other>"_s)
            .title
        == u"Other"_s);
}

TEST_CASE("of several articles that a page describes the one with its headline counts", "[web_page]")
{
    const auto script = [](const QString &title, const QString &date) {
        return u"<script type='application/ld+json'>{\"@type\": \"Article\", \"headline\": \"%1\", \"datePublished\": \"%2\"}</script>"_s
            .arg(title, date);
    };
    const QString both =
        script(u"Ferry sinks"_s, u"2023-07-19"_s) + script(u"Bridge closes"_s, u"2023-07-20"_s);
    CHECK(headingOf(both, u"<h1>Bridge closes</h1>"_s).published == u"2023-07-20"_s);
    CHECK(headingOf(both + u"<meta property=og:title content='Ferry sinks'>"_s).published == u"2023-07-19"_s);
    CHECK(headingOf(both, u"<h1>Nothing new</h1>"_s).published.isEmpty());
}

TEST_CASE("what a page does not say is read from its lines as from a text file", "[web_page]")
{
    const Heading heading =
        headingOf({}, u"<h1>Bridge closes</h1><p>By Ida Lind</p><p>Published: 20 July 2023, 14:05</p>"_s);
    CHECK(heading.title == u"Bridge closes"_s);
    CHECK(heading.byline == u"By Ida Lind"_s);
    CHECK(heading.published == u"2023-07-20T14:05"_s);
}

TEST_CASE("pages in other scripts are read like all others", "[web_page]")
{
    const WebPage page = readWebPage(
        u"<html lang=ar dir=rtl><head><title>إغلاق الجسر - جريدة النهر</title><meta property=og:site_name "
        u"content='جريدة النهر'></head>"
        "<article><h1>إغلاق الجسر</h1><p>بقلم رقية الشهباوي</p><p>٢٠ تموز ٢٠٢٣</p><p>أُغلق الجسر يوم الإثنين.</p></article>"_s);
    CHECK(page.text == u"إغلاق الجسر\nبقلم رقية الشهباوي\n٢٠ تموز ٢٠٢٣\nأُغلق الجسر يوم الإثنين.\n"_s);
    CHECK(page.heading.title == u"إغلاق الجسر"_s);
    CHECK(page.heading.byline == u"بقلم رقية الشهباوي"_s);
    CHECK(page.heading.published == u"2023-07-20"_s);
    CHECK(page.heading.outlet == u"جريدة النهر"_s);
    CHECK(page.heading.language == u"ar"_s);
}

TEST_CASE("hostile pages end, and take no headline from a whole page", "[web_page]")
{
    CHECK(readWebPage(u"<div>"_s.repeated(100'000) + u"deep"_s + u"</div>"_s.repeated(100'000)).isTooLarge);
    CHECK(readWebPage(u"<table><tr><td>"_s.repeated(20'000) + u"deep"_s).isTooLarge);
    CHECK(textOf(u"<table><tr><td>"_s.repeated(60) + u"deep"_s).contains(u"deep"_s));
    CHECK(readWebPage(u"<p>x"_s + u"<b>"_s.repeated(50'000) + u"</i>"_s.repeated(50'000)).isTooLarge);
    CHECK(textOf(u"<p style='"_s + u"display:"_s.repeated(50'000) + u"'>x"_s) == u"x\n"_s);
    CHECK(textOf(u"<p class='"_s + QString(3'000'000, u'a') + u"'>x"_s) == u"x\n"_s);
    CHECK(textOf(u"<h1>"_s + u"<b>word </b>"_s.repeated(20'000)).size() == 5 * 20'000);
    CHECK(readWebPage(u"<h1>"_s + u"<b>word </b>"_s.repeated(20'000)).heading.title.isEmpty());
    CHECK(textOf(u"<div itemprop=author>"_s.repeated(200) + u"<p>x"_s.repeated(20'000)).size() == 2 * 20'000);
    CHECK(readWebPage(u"<p>x"_s.repeated(300'000)).isTooLarge);
    CHECK(textOf(u"<script>only"_s).isEmpty());
    CHECK(textOf({}).isEmpty());
}

TEST_CASE("of several headlines the one by which the page calls the article is taken", "[web_page]")
{
    const QString article =
        u"<article><h1>News from Kolm</h1><h1>Bridge closes</h1><p>"_s + sentence + u"</p></article>"_s;
    const WebPage page = readWebPage(u"<title>Bridge closes</title>"_s + article);
    CHECK(page.heading.title == u"Bridge closes"_s);
    CHECK(page.text == u"News from Kolm\nBridge closes\n"_s + sentence + u'\n');
    CHECK(readWebPage(u"<title>Something else</title>"_s + article).heading.title == u"News from Kolm"_s);
}
