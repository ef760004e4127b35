// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/front_matter.h"
#include "model/reading/markdown.h"
#include "model/reading/read_file.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace model::reading;

namespace {

QString withFront(const QString &lines)
{
    return u"---\n"_s + lines + u"\n---\n\nThe bridge was closed on Monday.\n"_s;
}

Heading headingOf(const QString &lines)
{
    const auto front = frontMatterOf(withFront(lines));
    REQUIRE(front);
    CHECK(front->body == u"The bridge was closed on Monday.\n"_s);
    return front->heading;
}

} // namespace

TEST_CASE("front matter fills every field", "[markdown]")
{
    const Heading heading =
        headingOf(u"title: \"Bridge \\\"closes\\\"\"  # the headline\nauthor: Ida Lind\ndate: 2023-07-20 "
                  u"14:05:00 +0200\n"
                  "publication: 'The Harbour''s Post'\nurl: https://example.org/a?b=c#d\nlang: en-GB"_s);
    CHECK(heading.title == u"Bridge \"closes\""_s);
    CHECK(heading.byline == u"Ida Lind"_s);
    CHECK(heading.published == u"2023-07-20T14:05:00+02:00"_s);
    CHECK(heading.outlet == u"The Harbour's Post"_s);
    CHECK(heading.url == u"https://example.org/a?b=c#d"_s);
    CHECK(heading.language == u"en-GB"_s);
}

TEST_CASE("keys have several names, and several ways to hold several values", "[markdown]")
{
    const QString both = u"Ida Lind, Tom Berg"_s;
    CHECK(headingOf(u"authors: [Ida Lind, \"Tom Berg\"]"_s).byline == both);
    CHECK(headingOf(u"authors:\n- Ida Lind\n- 'Tom Berg'"_s).byline == both);
    CHECK(headingOf(u"Author:\n  - name: Ida Lind\n  - name: Tom Berg"_s).byline == both);
    CHECK(headingOf(u"author:\n  name: Ida Lind"_s).byline == u"Ida Lind"_s);
    CHECK(headingOf(u"author:\n  - \"[[Ida Lind]]\""_s).byline == u"Ida Lind"_s);
    CHECK(headingOf(u"byline: \"Lind, Ida\""_s).byline == u"Lind, Ida"_s);
    CHECK(headingOf(u"title: >-\n  Bridge closes\n  for a year"_s).title == u"Bridge closes for a year"_s);
    CHECK(headingOf(u"título: Cierra el puente"_s).title == u"Cierra el puente"_s);
    CHECK(headingOf(u"source: https://example.org/a"_s).url == u"https://example.org/a"_s);
    CHECK(headingOf(u"source: The Post\nsource_url: https://example.org/a"_s).outlet == u"The Post"_s);
    CHECK(headingOf(u"site-name: The Post"_s).outlet == u"The Post"_s);
    CHECK(headingOf(u"link: https://example.org/a"_s).url == u"https://example.org/a"_s);
    CHECK(headingOf(u"date: 2024-01-02\npublished: 2023-07-20"_s).published == u"2023-07-20"_s);
    CHECK(headingOf(u"date: 2023-07"_s).published == u"2023-07"_s);
    CHECK(headingOf(u"date: 2023-07-20T14:05:00Z"_s).published == u"2023-07-20T14:05:00Z"_s);
    CHECK(headingOf(u"language: German"_s).language == u"de"_s);
    CHECK(headingOf(u"title: Bridge: closed\n\n# a remark\n"_s).title == u"Bridge: closed"_s);
}

TEST_CASE("what no field takes is handed on as it stands", "[markdown]")
{
    const auto front = frontMatterOf(withFront(u"title: Bridge closes\ntags:\n  - river\n  - town\ndate: "
                                               u"03/04/2023\nupdated: 2023-07-21\nurl: nowhere\n"
                                               "language: Klingonish\ntitle: Another"_s));
    REQUIRE(front);
    CHECK(front->heading.title == u"Bridge closes"_s);
    CHECK(front->heading.published.isEmpty());
    CHECK(front->heading.url.isEmpty());
    CHECK(
        front->rest
        == u"tags:\n  - river\n  - town\ndate: 03/04/2023\nupdated: 2023-07-21\nurl: nowhere\nlanguage: "
           u"Klingonish\n"
           "title: Another"_s);
}

TEST_CASE("what is no sound front matter is text, with every letter", "[markdown]")
{
    for (const QString &text :
         {u"---\ntitle: Never ends\n\nText."_s, u"---\ntitle: \"Never closed\n---\nText."_s,
          u"---\ntitle: 'a' b\n---\nText."_s, u"---\nauthors: [Ida, Tom\n---\nText."_s,
          u"---\nauthors: [[Ida]]\n---\nText."_s, u"---\ntitle: {a: b}\n---\nText."_s,
          u"---\ntitle: &anchor A\n---\nText."_s, u"---\nA sentence of the text.\n---\nMore."_s,
          u"---\n- an item\n---\nMore."_s, u"---\n---\nText."_s,
          u"---\nBreaking: the bridge closes\n---\nText."_s, u"----\ntitle: A\n---\nText."_s,
          u"\n---\ntitle: A\n---\nText."_s, u"--- a\ntitle: A\n---"_s, u"---"_s, u"---\n"_s, u""_s,
          u"---\ntitle: "_s + QString(70'000, u'x') + u"\n---\nText."_s}) {
        CAPTURE(text.left(80));
        CHECK_FALSE(frontMatterOf(text).has_value());
        CHECK(readMarkdown(text).text == text);
        CHECK(readMarkdown(text).note.isEmpty());
    }
}

TEST_CASE(
    "a headline in the front matter alone becomes the first line, so that it can be tagged", "[markdown]")
{
    const MarkdownArticle read = readMarkdown(withFront(u"title: Bridge closes\nlayout: post"_s));
    CHECK(read.text == u"Bridge closes\n\nThe bridge was closed on Monday.\n"_s);
    CHECK(read.heading.title == u"Bridge closes"_s);
    CHECK(read.note == u"layout: post"_s);
    const MarkdownArticle twice =
        readMarkdown(u"---\ntitle: bridge  closes\n---\n# Bridge closes #\n\n*By Ida Lind*\n\nText."_s);
    CHECK(twice.text == u"# Bridge closes #\n\n*By Ida Lind*\n\nText."_s);
    CHECK(twice.heading.title == u"bridge  closes"_s.simplified());
    CHECK(twice.heading.byline == u"By Ida Lind"_s);
    CHECK(readMarkdown(u"---\ntitle: Only this\n---"_s).text == u"Only this\n\n"_s);
}

TEST_CASE("Markdown signs are not part of title, byline or date, and stay in the text", "[markdown]")
{
    const QString text =
        u"## [Bridge *closes*](https://example.org/a)\n\n**By Ida Lind**\n_20 July 2023_\n\nThe bridge…\n\nSource: The Post\n"_s;
    const MarkdownArticle read = readMarkdown(text);
    CHECK(read.text == text);
    CHECK(read.heading.title == u"Bridge *closes*"_s);
    CHECK(read.heading.byline == u"By Ida Lind"_s);
    CHECK(read.heading.published == u"2023-07-20"_s);
    CHECK(read.heading.outlet == u"The Post"_s);
    CHECK(readMarkdown(u"Bridge closes\n=====\n\nText."_s).heading.title == u"Bridge closes"_s);
    CHECK(readMarkdown(u"#hashtag of the day\n\nText."_s).heading.title == u"#hashtag of the day"_s);
}

TEST_CASE("a Markdown file is known by its name", "[markdown][read_file]")
{
    const QByteArray bytes = "\xef\xbb\xbf---\r\ntitle: A\r\nfoo: bar\r\n---\r\nText.\r\n";
    for (const QString &name : {u"a.md"_s, u"a.MARKDOWN"_s}) {
        const ReadArticle read = readArticleBytes(bytes, name);
        CHECK(read.article.text == u"A\n\nText.\n"_s);
        CHECK(read.article.article.title == u"A"_s);
        CHECK(read.article.article.note == u"foo: bar"_s);
        CHECK(read.article.article.fileName == name);
        CHECK(read.warnings.isEmpty());
    }
    CHECK(readArticleBytes(bytes, u"a.txt"_s).article.text == u"---\ntitle: A\nfoo: bar\n---\nText.\n"_s);
    CHECK(readArticleBytes("---\nauthor: B\n---\n\nText.", u"x.md"_s).article.article.title == u"Text."_s);
}

TEST_CASE("a field that is far too long is left empty", "[read_file]")
{
    const QByteArray longest(2000, 'x');
    const auto read = [](const QByteArray &title) {
        return readArticleBytes("---\ntitle: " + title + "\nauthor: " + title + "\n---\nText.", u"x.md"_s)
            .article.article;
    };
    CHECK(read(longest).title == QString::fromLatin1(longest));
    CHECK(read(longest + 'x').title == u"x"_s);
    CHECK(read(longest + 'x').byline.isEmpty());
}
