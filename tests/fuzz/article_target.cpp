// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a file are read as an article. The first byte chooses the encoding that a person names, and
// the kind of file.
#include "model/error.h"
#include "model/reading/heading.h"
#include "model/reading/html_charset.h"
#include "model/reading/plausibility.h"
#include "model/reading/read_file.h"
#include "model/text/offset_map.h"
#include "tests/fuzz/fuzz_target.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

const QStringList encodings{
    {},
    u"UTF-8"_s,
    u"UTF-16"_s,
    u"UTF-32LE"_s,
    u"windows-1252"_s,
    u"windows-1256"_s,
    u"ISO-8859-15"_s,
    u"GB18030"_s,
    u"Shift_JIS"_s,
    u"no such"_s};
const QStringList paths{u"/a/storm.txt"_s, u"/a/storm.md"_s, u"/a/storm.html"_s};

/// The first byte of an input whose encoding is to be found out, of a kind of file in `paths`.
QByteArray ofKind(char kind)
{
    return QByteArray(1, static_cast<char>(kind * encodings.size()));
}

const QByteArray markdown =
    "---\ntitle: \"A \\\"storm\\\"\"  # said\nauthors: [Ida Brandt, 'Tom Berg']\ntags:\n  - sea\n"
    "source: https://example.org/a\ndate: 2023-07-20 14:05 +0200\n---\n\n# A storm\n\n*By Ida Brandt*\n";
const QByteArray page =
    "<!doctype html><html lang=en><head><meta charset=\"utf-8\"><title>A storm | Post</title>"
    "<meta property='og:site_name' content=Post><link rel=canonical href=https://example.org/a>"
    "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"A storm\","
    "\"author\":[{\"@id\":\"#i\"}],\"datePublished\":\"2023-07-20T14:05Z\"},{\"@id\":\"#i\",\"name\":\"Ida\"}"
    "]}"
    "</script></head><body><nav><li>x</nav><h1>A storm</h1><div class=byline>By "
    "Ida</div><article><p>It&eacute;s"
    "<br>&#8220;a&#x201d;<table><tr><td>b<td><pre> c\n</pre></table><form><input></form><p hidden>d<ul><li>e"
    "</article><!-- f --></body></html>";

bool mayStand(QChar c)
{
    const char16_t code = c.unicode();
    const bool isControl = (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code <= 0x9f);
    return !isControl && code != 0x2028 && code != 0x2029 && code < 0xfffe;
}

void requireKeepable(const QString &text)
{
    fuzz::require(
        std::all_of(text.begin(), text.end(), mayStand), "a text that was read holds nothing forbidden");
    // Behind another letter, because Qt takes a U+FEFF at the start away.
    const QString after = u'x' + text;
    fuzz::require(QString::fromUtf8(after.toUtf8()) == after, "a text that was read survives UTF-8");
    fuzz::require(
        text::OffsetMap(text).codePoints() == text::codePointsIn(text.toUtf8()),
        "a text has as many code points in UTF-16 as in UTF-8");
    const QString again = reading::normalise(text).text;
    fuzz::require(
        again == (text.startsWith(u'\ufeff') ? text.sliced(1) : text),
        "what was normalised needs no second time");
}

void requireLines(const reading::Heading &heading)
{
    for (const QString &line :
         {heading.title, heading.byline, heading.published, heading.outlet, heading.url, heading.language}) {
        fuzz::require(!line.contains(u'\n'), "a heading's parts are single lines");
    }
}

void requireHeading(const QString &text)
{
    const reading::Heading heading = reading::guessHeading(text);
    requireLines(heading);
    fuzz::require(text.contains(heading.title), "a title stands in the text");
    fuzz::require(text.contains(heading.byline), "a byline stands in the text");
    fuzz::require(text.contains(heading.outlet), "an outlet stands in the text");
    fuzz::require(text.contains(heading.url), "an address stands in the text");
}

} // namespace

QList<QByteArray> fuzz::seeds()
{
    QList<QByteArray> all;
    for (const QString &name : {u"en"_s, u"es"_s, u"ar"_s}) {
        const QByteArray text = bytesOf(u":/samples/%1.txt"_s.arg(name)).first(1500);
        all.append('\0' + text);
        const QString wide = QString::fromUtf8(text);
        all.append(
            QByteArray("\0\xff\xfe", 3)
            + QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2));
        all.append('\0' + wide.toLatin1());
    }
    all.append(QByteArray("\0Storm\r\nBy Ida Brandt, July 20, 2023\x0b\x00\x85\xe2\x80\xa8x", 43));
    all.append(QByteArray("\0%PDF-1.4", 9));
    all.append(
        '\0'
        + QByteArray(
            "Title: A storm\nAuthor: Ida Brandt\nDate: 20 July 2023, 2.05 pm\nURL: https://a.org\n"));
    all.append(ofKind(1) + markdown);
    all.append(ofKind(2) + page);
    return all;
}

void fuzz::tryOn(const QByteArray &input)
{
    if (input.isEmpty()) {
        return;
    }
    const qsizetype choice = static_cast<uchar>(input[0]);
    const QString &encoding = encodings[choice % encodings.size()];
    const QString &path = paths[choice / encodings.size() % paths.size()];
    const QByteArray bytes = input.sliced(1);
    const reading::ReadArticle read = reading::readArticleBytes(bytes, path, encoding);
    const QString &text = read.article.text;
    requireKeepable(text);
    requireHeading(text);
    const Article &article = read.article.article;
    require(!article.title.isEmpty(), "every article has a title");
    requireLines(
        {article.title, article.byline, article.published, article.outlet, article.url, article.language});
    require(!article.encoding.isEmpty(), "an article says in which encoding it was read");
    const qsizetype odd = reading::oddPlaces(text);
    require(odd >= 0 && odd <= text.size(), "there are no more odd places than places");
    const bool isPlain = path == paths.first() && !reading::looksLikeWebPage(bytes);
    if (isPlain && encoding.isEmpty() && bytes.isValidUtf8() && article.encoding == "UTF-8"_L1) {
        require(
            text == reading::normalise(QString::fromUtf8(bytes)).text || bytes.startsWith("\xef\xbb\xbf"),
            "valid UTF-8 is read as it stands");
    }
}
