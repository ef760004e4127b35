// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/reading/html_charset.h"
#include "model/reading/read_file.h"
#include "tests/support/catch.h"
#include "tests/support/project_file.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace model::reading;

namespace {

const QString page = u"<html><head>%1</head><body><article><h1>Niño</h1><p>La señora Íñiguez dijo: «No habrá "
                     u"puente mañana, ni después».</p>"
                     "</article></body></html>"_s;
const QString text = u"Niño\nLa señora Íñiguez dijo: «No habrá puente mañana, ni después».\n"_s;
const QStringList taken{u"2 paragraphs taken from a web page; check that the text is whole."_s};

QByteArray encoded(const char *encoding, const QString &head)
{
    QStringEncoder encoder(encoding);
    REQUIRE(encoder.isValid());
    return encoder.encode(page.arg(head));
}

ReadArticle read(const QByteArray &bytes, const QString &name = u"a.html"_s, const QString &encoding = {})
{
    return readArticleBytes(bytes, name, encoding);
}

QString refusal(const QByteArray &bytes, const QString &name = u"a.html"_s)
{
    return tests::errorOf([&] { read(bytes, name); });
}

} // namespace

TEST_CASE("a web page is known by its name or its beginning", "[html_file]")
{
    for (const QString &name : {u"a.html"_s, u"A.HTM"_s, u"a.xhtml"_s}) {
        CHECK(read("<p>a", name).article.text == u"a\n"_s);
    }
    for (const QByteArray &bytes :
         {QByteArray("<!DOCTYPE html><p>a"), QByteArray("\n <HTML><p>a"),
          QByteArray("\xef\xbb\xbf<html lang=en><p>a"),
          QByteArray("<!-- saved from a - page --><!-- b --><!doctype HTML public><p>a"),
          QByteArray("<?xml version='1.0'?>\n<!DOCTYPE html><html><p>a</p></html>")}) {
        CAPTURE(bytes);
        CHECK(looksLikeWebPage(bytes));
        CHECK(read(bytes, u"a.txt"_s).article.text == u"a\n"_s);
        CHECK(read(bytes, u"a.md"_s).article.text == u"a\n"_s);
    }
    for (const QByteArray &bytes :
         {QByteArray("<p>a</p>"), QByteArray("The <html> tag"), QByteArray("<htmlx>"), QByteArray(""),
          QByteArray("<!-- never ends <html>")}) {
        CHECK_FALSE(looksLikeWebPage(bytes));
    }
    CHECK(read("<p>a</p>", u"a.txt"_s).article.text == u"<p>a</p>"_s);
}

TEST_CASE("a page's letters are read by mark, by what it says of itself, by what they are", "[html_file]")
{
    const auto check = [](const QByteArray &bytes, const QString &encoding, const QStringList &warnings) {
        CAPTURE(encoding);
        const ReadArticle article = read(bytes);
        CHECK(article.article.text == text);
        CHECK(article.article.article.title == u"Niño"_s);
        CHECK(article.article.article.encoding == encoding);
        CHECK(article.warnings == warnings);
    };
    check(encoded("UTF-8", u"<meta charset=utf-8>"_s), u"UTF-8"_s, taken);
    check(encoded("UTF-8", {}), u"UTF-8"_s, taken);
    check(encoded("windows-1252", u"<meta charset=\"windows-1252\">"_s), u"windows-1252"_s, taken);
    check(
        encoded("ISO-8859-1", u"<meta http-equiv=content-type content='text/html; charset=iso-8859-1'>"_s),
        u"windows-1252"_s, taken);
    check("\xff\xfe" + encoded("UTF-16LE", u"<meta charset=utf-8>"_s), u"UTF-16LE"_s, taken);
    check("\xef\xbb\xbf" + encoded("UTF-8", u"<meta charset=iso-8859-1>"_s), u"UTF-8"_s, taken);
    // A page that says what it is not.
    check(encoded("UTF-8", u"<meta charset=iso-8859-1>"_s), u"UTF-8"_s, taken);
    const QStringList guessed =
        QStringList{u"read as windows-1252 (a guess); check its letters before tagging."_s} + taken;
    check(encoded("windows-1252", u"<meta charset=utf-8>"_s), u"windows-1252"_s, guessed);
    check(encoded("windows-1252", u"<meta charset=utf-16>"_s), u"windows-1252"_s, guessed);
    check(encoded("windows-1252", u"<meta charset=no-such>"_s), u"windows-1252"_s, guessed);
}

TEST_CASE("a named encoding goes before what the page says", "[html_file]")
{
    const ReadArticle article =
        read(encoded("windows-1252", u"<meta charset=windows-1251>"_s), u"a.html"_s, u"windows-1252"_s);
    CHECK(article.article.text == text);
    CHECK(article.article.article.encoding == u"windows-1252"_s);
}

TEST_CASE("an XHTML page says its encoding in front", "[html_file]")
{
    QStringEncoder encoder("windows-1251");
    const QByteArray bytes = encoder.encode(
        u"<?xml version=\"1.0\" encoding=\"windows-1251\"?><html xml:lang='ru'><body><p>Мост закрыт</p></body></html>"_s);
    const ReadArticle article = read(bytes, u"a.xhtml"_s);
    CHECK(article.article.text == u"Мост закрыт\n"_s);
    CHECK(article.article.article.language == u"ru"_s);
    CHECK(article.article.article.encoding == u"windows-1251"_s);
}

TEST_CASE("a page's title, byline and the rest become the article's fields", "[html_file]")
{
    const model::Article article =
        read("<html lang=en><head><title>x</title><meta property=og:site_name content='The\tPost'>"
             "<link rel=canonical href=https://example.org/a><meta name=date content=2023-07-20></head>"
             "<h1>Bridge&#10;closes&#7;</h1><p>By Ida Lind</p><p>Text.</p>")
            .article.article;
    CHECK(article.title == u"Bridge closes"_s);
    CHECK(article.byline == u"By Ida Lind"_s);
    CHECK(article.outlet == u"The Post"_s);
    CHECK(article.url == u"https://example.org/a"_s);
    CHECK(article.published == u"2023-07-20"_s);
    CHECK(article.language == u"en"_s);
    CHECK(article.fileName == u"a.html"_s);
    CHECK(read("<p>" + QByteArray(300, 'x'), u"/b/my page.html"_s).article.article.title == u"my page"_s);
}

TEST_CASE("what no text may hold is replaced in a page, too, and no reference to it is read", "[html_file]")
{
    const ReadArticle article = read("<p>a&#1;b&#xFFFE;c\r\nd</p><p>e&#13;f</p>");
    CHECK(article.article.text == u"abc d\ne\nf\n"_s);
    CHECK(
        article.warnings
        == QStringList{u"3 paragraphs taken from a web page; check that the text is whole."_s});
    const ReadArticle source = read(QByteArray("<p>a\0b</p>", 10) + QByteArray(1000, ' '));
    CHECK(source.article.text == u"a\ufffdb\n"_s);
    CHECK(source.warnings.first() == u"1 control character was replaced by U+FFFD."_s);
    CHECK(
        read(QByteArray("<script>a\0b</script><p>c", 24) + QByteArray(1000, ' ')).warnings
        == QStringList{u"1 paragraph taken from a web page; check that the text is whole."_s});
}

TEST_CASE("a page without a text, or without an end, is refused with what to do", "[html_file]")
{
    const QString copyIt = u"Open it in a web browser, copy the article’s text and paste it here."_s;
    CHECK(
        refusal("<html><script>load()</script><div id=root></div>")
        == u"Could not read “a.html”: no text was found in this web page; it may be one that is filled by a script. "_s
            + copyIt);
    CHECK(
        refusal(QByteArray("<p>x").repeated(300'000))
        == u"Could not read “a.html”: it has more elements, or deeper ones, than any article. "_s + copyIt);
    CHECK(refusal(" \n") == u"Could not read “a.html”: it is empty, there is nothing to annotate."_s);
    CHECK(
        refusal("<p>" + QByteArray(1'048'577, 'x'))
        == u"Could not read “a.html”: it has a line of 1,048,577 characters, and Tagline takes at most "
           u"1,048,576. "
           "Divide it into paragraphs and articles."_s);
    CHECK(
        refusal("<?xml version='1.0'?><rss/>", u"a.xml"_s)
        == u"Could not read “a.xml”: it is an XML file. Save its text as a plain text file (.txt) and add that."_s);
}
