// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/html_page.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace model::reading;

namespace {

/// The page's elements and texts, each in the brackets of what holds it: "html(body(p(text)))".
QString shape(const HtmlPage &page, qsizetype node = 0)
{
    QStringList inner;
    for (qsizetype i = node + 1; i < page.nodes[node].end; i = page.nodes[i].end) {
        const HtmlNode &one = page.nodes[i];
        REQUIRE(one.parent == node);
        inner.append(one.isText() ? one.text : one.name + u'(' + shape(page, i) + u')');
    }
    return inner.join(u' ');
}

/// What stands in the body.
QString shapeOf(const QString &source)
{
    const HtmlPage page = htmlPageOf(u"<html><body>"_s + source);
    for (qsizetype i = 0; i < page.nodes.size(); ++i) {
        if (page.nodes[i].name == u"body") {
            return shape(page, i);
        }
    }
    return {};
}

QString textOf(const QString &source)
{
    const HtmlPage page = htmlPageOf(u"<html><body>"_s + source);
    return page.textIn(0);
}

} // namespace

TEST_CASE("character references are read by name and number", "[html]")
{
    for (const auto &[source, text] : QList<std::pair<QString, QString>>{
             {u"&eacute;&Eacute;&laquo;&hellip;&nbsp;"_s, u"éÉ«…\u00a0"_s},
             {u"&#233;&#xe9;&#XE9;&#128512;"_s, u"ééé😀"_s},
             {u"&amp;lt; &lt;b&gt; &quot;"_s, u"&lt; <b> \""_s},
             {u"R&D, A&B; AT&T"_s, u"R&D, A&B; AT&T"_s},
             {u"&#128;&#146;&#x96;&#x81;"_s, u"€’–\ufffd"_s},
             {u"&alpha;&unknown;"_s, u"α&unknown;"_s}}) {
        CAPTURE(source);
        CHECK(textOf(source) == text);
    }
}

TEST_CASE("a page's scripts, styles and comments are no text of its paragraphs", "[html]")
{
    const HtmlPage page = htmlPageOf(
        u"<html><body><p>a<!-- <p> -->b</p><script>if (a<b) '</p>'</script><style>p {}</style><p>c"_s);
    QStringList texts;
    for (const HtmlNode &node : page.nodes) {
        if (node.isText()) {
            texts.append(page.nodes[node.parent].name + u':' + node.text);
        }
    }
    CHECK(texts == QStringList{u"p:a"_s, u"p:b"_s, u"script:if (a<b) '</p>'"_s, u"style:p {}"_s, u"p:c"_s});
}

TEST_CASE("attributes that tell nothing, or are endless, are not kept", "[html]")
{
    const HtmlPage page = htmlPageOf(
        u"<html><body><p src=x data-y=z content='"_s + QString(70'000, u'x')
        + u"' CLASS=a ID=\"b&amp;c\" hidden>text"_s);
    const HtmlNode &paragraph = page.nodes[page.nodes.last().parent];
    REQUIRE(paragraph.name == u"p"_s);
    CHECK(
        paragraph.attributes
        == QHash<QString, QString>{{u"class"_s, u"a"_s}, {u"id"_s, u"b&c"_s}, {u"hidden"_s, QString()}});
}

TEST_CASE("what was left open is closed", "[html]")
{
    for (const auto &[source, all] : QList<std::pair<QString, QString>>{
             {u"<p>a<p>b"_s, u"p(a) p(b)"_s},
             {u"<p>a<div>b</div>"_s, u"p(a) div(b)"_s},
             {u"<div><p>a<ul><li>b<li>c</ul></div>"_s, u"div(p(a) ul(li(b) li(c)))"_s},
             {u"<dl><dt>a<dd>b<dt>c</dl>"_s, u"dl(dt(a) dd(b) dt(c))"_s},
             {u"<table><tr><td>a<td>b<tr><td>c</table>"_s, u"table(tr(td(a) td(b)) tr(td(c)))"_s},
             {u"<article><section>a<br>b</section></article>"_s, u"article(section(a br() b))"_s},
             {u"<x-y>a</x-y></nonsense>"_s, u"x-y(a)"_s}}) {
        CAPTURE(source);
        CHECK(shapeOf(source) == all);
    }
}

TEST_CASE("any source is a page, and its nodes nest", "[html]")
{
    for (const QString &source :
         {QString(), u" "_s, u"<"_s, u"&"_s, u"<!--"_s, u"a < b <3"_s, u"x<p class=\"never ends"_s,
          u"<script>never ends"_s, u"</p></b>"_s, u"\ufeff<p>x"_s, u"<?xml version='1.0'?><html/>"_s,
          u"<p>a"_s + QChar(0) + u"b</p>"_s, QChar(0xd800) + u"<p>lone"_s}) {
        CAPTURE(source);
        const HtmlPage page = htmlPageOf(source);
        REQUIRE_FALSE(page.nodes.isEmpty());
        CHECK(page.nodes[0].end == page.nodes.size());
        CHECK_FALSE(page.isTooLarge);
        for (qsizetype i = 1; i < page.nodes.size(); ++i) {
            CHECK(page.nodes[i].parent < i);
            CHECK(page.nodes[i].end <= page.nodes[page.nodes[i].parent].end);
        }
    }
    CHECK(textOf(u"<p>a"_s + QChar(0) + u"b</p>c"_s).contains(u'c'));
}

TEST_CASE("nothing is loaded for a page", "[html]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"secret"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("SECRET");
    file.close();
    const HtmlPage page = htmlPageOf(
        u"<!DOCTYPE html [<!ENTITY s SYSTEM \"file://%1\">]><html><body><p>&s; x</p></body></html>"_s.arg(
            path));
    CHECK_FALSE(page.textIn(0).contains(u"SECRET"_s));
    CHECK(page.textIn(0).contains(u'x'));
}

TEST_CASE("nodes know whether they stand in an article", "[html]")
{
    const HtmlPage page =
        htmlPageOf(u"<html><body><header>a</header><main><div><header>b</header></div></main><p>c"_s);
    QStringList inside;
    for (const HtmlNode &node : page.nodes) {
        if (node.isInArticle) {
            inside.append(node.isText() ? node.text : node.name);
        }
    }
    CHECK(inside == QStringList{u"div"_s, u"header"_s, u"b"_s});
}

TEST_CASE("a page that no real one is like is told to be too large, and at once", "[html]")
{
    CHECK(htmlPageOf(u"<div>"_s.repeated(100'000) + u"deep"_s).isTooLarge);
    CHECK(htmlPageOf(u"<p>x"_s.repeated(300'000)).isTooLarge);
    CHECK(htmlPageOf(u"<p"_s + u" a"_s.repeated(30'000) + u">x"_s).isTooLarge);
    QString attributes;
    for (int i = 0; i < 500; ++i) {
        attributes += u" data-%1='a < b > c'"_s.arg(i);
    }
    const HtmlPage page = htmlPageOf(u"<p%1>x</p>"_s.arg(attributes) + u"<div>"_s.repeated(100));
    CHECK_FALSE(page.isTooLarge);
    CHECK(page.textIn(0) == u"x"_s);
}
