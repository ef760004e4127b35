// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a file are read as an article. The first byte chooses the encoding that a person names.
#include "model/error.h"
#include "model/reading/heading.h"
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

void requireHeading(const QString &text)
{
    const reading::Heading heading = reading::guessHeading(text);
    for (const QString &line : {heading.title, heading.byline, heading.published}) {
        fuzz::require(!line.contains(u'\n'), "a heading's parts are single lines");
    }
    fuzz::require(text.contains(heading.title), "a title stands in the text");
    fuzz::require(text.contains(heading.byline), "a byline stands in the text");
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
    return all;
}

void fuzz::tryOn(const QByteArray &input)
{
    if (input.isEmpty()) {
        return;
    }
    const QString &encoding = encodings[static_cast<uchar>(input[0]) % encodings.size()];
    const QByteArray bytes = input.sliced(1);
    const reading::ReadArticle read = reading::readArticleBytes(bytes, u"/a/storm.txt"_s, encoding);
    const QString &text = read.article.text;
    requireKeepable(text);
    requireHeading(text);
    require(!read.article.article.title.isEmpty(), "every article has a title");
    require(!read.article.article.encoding.isEmpty(), "an article says in which encoding it was read");
    const qsizetype odd = reading::oddPlaces(text);
    require(odd >= 0 && odd <= text.size(), "there are no more odd places than places");
    if (encoding.isEmpty() && bytes.isValidUtf8() && read.article.article.encoding == "UTF-8"_L1) {
        require(
            text == reading::normalise(QString::fromUtf8(bytes)).text || bytes.startsWith("\xef\xbb\xbf"),
            "valid UTF-8 is read as it stands");
    }
}
