// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/html_entities.h"
#include "model/reading/html_page.h"
#include "model/reading/html_tokens.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace model::reading;

namespace {

/// "<p class=a>text</p>" of a source's pieces, one after another, parted by bars.
QString pieces(const QString &source)
{
    HtmlTokens tokens(source);
    HtmlToken token;
    QStringList all;
    while (tokens.next(token)) {
        QString piece = token.text;
        if (token.kind != HtmlToken::Kind::Text) {
            piece = token.kind == HtmlToken::Kind::End ? u"/"_s + token.name : token.name;
            QStringList names = token.attributes.keys();
            names.sort();
            for (const QString &name : names) {
                piece += u' ' + name + u'=' + token.attributes[name];
            }
            piece = u'<' + piece + u'>';
        }
        all.append(piece);
    }
    return all.join(u'|');
}

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

QString shapeOf(const QString &source)
{
    return shape(htmlPageOf(source));
}

} // namespace

TEST_CASE("character references are read by name and number", "[html]")
{
    for (const auto &[source, text] : QList<std::pair<QString, QString>>{
             {u"&eacute;&Eacute;&laquo;&hellip;&nbsp;&apos;"_s, u"éÉ«…\u00a0'"_s},
             {u"&#233;&#xe9;&#XE9;&#128512;"_s, u"ééé😀"_s},
             {u"&#128;&#146;&#x96;"_s, u"€’–"_s},
             {u"&amp;lt; &lt;b&gt; &quot;"_s, u"&lt; <b> \""_s},
             {u"R&D, A&B; AT&T &c. & &; &#; &#x; &#xg;"_s, u"R&D, A&B; AT&T &c. & &; &#; &#x; &#xg;"_s},
             {u"caf&eacute au lait &copy 2023"_s, u"café au lait © 2023"_s},
             {u"?a=1&copy=2&reg=3&notit"_s, u"?a=1&copy=2&reg=3&notit"_s},
             {u"&alpha &alpha;"_s, u"&alpha α"_s},
             {u"&#0;&#xD800;&#x110000;&#99999999999;"_s, u"\ufffd\ufffd\ufffd&#99999999999;"_s},
             {u"&unknown; &EACUTE;"_s, u"&unknown; &EACUTE;"_s},
             {u"&"_s, u"&"_s},
             {u""_s, u""_s}}) {
        CAPTURE(source);
        CHECK(htmlUnescaped(source) == text);
    }
}

TEST_CASE("a source is parted into tags and texts, whatever it is", "[html]")
{
    for (const auto &[source, all] : QList<std::pair<QString, QString>>{
             {u"<P CLASS=a ID='b c' onclick=\"x>y\">Text</P>"_s, u"<p class=a id=b c>|Text|</p>"_s},
             {u"a<!-- <p> -- > -->b<!doctype html>c<?php x ?>d</ >e<![CDATA[f]]>"_s, u"a|b|c|d|e|f]]>"_s},
             {u"<!-->x"_s, u"x"_s},
             {u"a < b <3 <"_s, u"a |< b |<3 |<"_s},
             {u"<br/><img src=x/><p/class=a>"_s, u"<br>|<img>|<p class=a>"_s},
             {u"<p class = \"a\" class=b hidden>"_s, u"<p class=a hidden=>"_s},
             {u"<p class=\"a&amp;b&eacute;\">"_s, u"<p class=a&bé>"_s},
             {u"<script>if (a<b) '</p>' </scripty></SCRIPT >x"_s,
              u"<script>|if (a<b) '</p>' </scripty>|</script>|x"_s},
             {u"<title>A &amp; <b>B</title>"_s, u"<title>|A & <b>B|</title>"_s},
             {u"<style></style><script></script>"_s, u"<style>|</style>|<script>|</script>"_s},
             {u"<script>never ends"_s, u"<script>|never ends"_s},
             {u"x<p class=\"never ends"_s, u"x"_s},
             {u"x<!-- never ends"_s, u"x"_s},
             {u"<p =a class=b>"_s, u"<p class=b>"_s},
             {u""_s, u""_s}}) {
        CAPTURE(source);
        CHECK(pieces(source) == all);
    }
}

TEST_CASE("attributes that tell nothing, or are endless, are not kept", "[html]")
{
    HtmlToken token;
    const QString source = u"<p src=x data-y=z content='"_s + QString(70'000, u'x') + u"' class=a>text"_s;
    HtmlTokens tokens(source);
    REQUIRE(tokens.next(token));
    CHECK(token.attributes == QHash<QString, QString>{{u"class"_s, u"a"_s}});
    REQUIRE(tokens.next(token));
    CHECK(token.text == u"text"_s);
}

TEST_CASE("what was left open is closed as browsers do", "[html]")
{
    for (const auto &[source, all] : QList<std::pair<QString, QString>>{
             {u"<p>a<p>b"_s, u"p(a) p(b)"_s},
             {u"<p>a<div>b</div>c"_s, u"p(a) div(b) c"_s},
             {u"<ul><li>a<ul><li>b</ul><li>c</ul>d"_s, u"ul(li(a ul(li(b))) li(c)) d"_s},
             {u"<dl><dt>a<dd>b<dt>c</dl>"_s, u"dl(dt(a) dd(b) dt(c))"_s},
             {u"<table><tr><td>a<td>b<tr><td>c</table>d"_s, u"table(tr(td(a) td(b)) tr(td(c))) d"_s},
             {u"<table><tr><td><table><tr><td>a</table>b<td>c</table>"_s,
              u"table(tr(td(table(tr(td(a))) b) td(c)))"_s},
             {u"<table><tr><td>a</div></p>b</table>"_s, u"table(tr(td(a b)))"_s},
             {u"<div><b>a</div>b"_s, u"div(b(a)) b"_s},
             {u"<b>a<p>b</b>c</p>d"_s, u"b(a p(b c) d)"_s},
             {u"a</b></div></nonsense>b"_s, u"a b"_s},
             {u"<x-y>a<x-z>b</x-y>c"_s, u"x-y(a x-z(b)) c"_s},
             {u"<a>a<a>b</a>"_s, u"a(a) a(b)"_s},
             {u"<form>a<form>b</form>c</form>"_s, u"form(a b) c"_s},
             {u"a<br>b<hr>c<img>"_s, u"a br() b hr() c img()"_s},
             {u"<select><option>a<option>b</select>"_s, u"select(option(a) option(b))"_s}}) {
        CAPTURE(source);
        CHECK(shapeOf(source) == all);
    }
}

TEST_CASE("nodes know whether they stand in an article", "[html]")
{
    const HtmlPage page = htmlPageOf(u"<header>a</header><main><div><header>b</header></div></main><p>c"_s);
    for (const HtmlNode &node : page.nodes) {
        CHECK(node.isInArticle == (node.name == u"div" || node.text == u"b" || node.parent == 4));
    }
}

TEST_CASE("elements nested without end are flattened, elements without number end the page", "[html]")
{
    const QString deep =
        u"<div>"_s.repeated(100'000) + u"deep"_s + u"</div>"_s.repeated(100'000) + u"<p>after"_s;
    const HtmlPage page = htmlPageOf(deep);
    CHECK(page.nodes.size() < 600);
    CHECK_FALSE(page.isTooLarge);
    CHECK(page.textIn(0) == u"deepafter"_s);
    CHECK(page.nodes[page.nodes.last().parent].parent == 0);
    CHECK(htmlPageOf(u"<p>x"_s.repeated(300'000)).isTooLarge);
}
