// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/reading/decode.h"
#include "tests/support/catch.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;
using model::reading::Certainty;
using model::reading::decode;
using model::reading::Decoded;
using model::reading::notText;

namespace {

const QString spanish =
    u"«Mañana no habrá pan», protestó Íñigo Güemes; pidió ¿quién? más de 3 € – o nada.\n"_s;

QByteArray encoded(const QString &text, const char *encoding, bool mark = false)
{
    QStringEncoder encoder(
        encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

TEST_CASE("valid UTF-8 is read as it is, with or without a mark", "[decode]")
{
    const QString text = u"Ωμέγα, 𠮷野家 and 👩‍👩‍👧 in one line"_s;
    const Decoded plain = decode(text.toUtf8());
    CHECK(plain.text == text);
    CHECK(plain.encoding == u"UTF-8"_s);
    CHECK(plain.certainty == Certainty::Certain);

    const Decoded marked = decode("\xef\xbb\xbf" + text.toUtf8());
    CHECK(marked.text == u'\ufeff' + text);
    CHECK(marked.certainty == Certainty::Certain);
}

TEST_CASE("a byte order mark names UTF-16 and UTF-32", "[decode]")
{
    for (const char *encoding : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
        CAPTURE(encoding);
        const Decoded decoded = decode(encoded(spanish, encoding, true));
        CHECK(decoded.text == u'\ufeff' + spanish);
        CHECK(decoded.encoding == QLatin1StringView(encoding));
        CHECK(decoded.certainty == Certainty::Certain);
    }
}

TEST_CASE("UTF-16 and UTF-32 without a mark are told by their zero bytes, in any script", "[decode]")
{
    const QString arabic = u"قالت الوزيرة إن المفاوضات مستمرة.\nولم ترد النقابة.\n"_s;
    for (const char *encoding : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
        for (const QString &text : {spanish, arabic}) {
            CAPTURE(encoding, text);
            const QByteArray bytes = encoded(text, encoding);
            CHECK_FALSE(notText(bytes));
            const Decoded decoded = decode(bytes);
            CHECK(decoded.text == text);
            CHECK(decoded.encoding == QLatin1StringView(encoding));
            CHECK(decoded.certainty == Certainty::Guessed);
        }
    }
}

TEST_CASE("old encodings of Spanish are told apart by what makes sense within words", "[decode]")
{
    for (const char *encoding : {"windows-1252", "macintosh"}) {
        const Decoded decoded = decode(encoded(spanish, encoding));
        CHECK(decoded.text == spanish);
        CHECK(decoded.encoding == QLatin1StringView(encoding));
        CHECK(decoded.certainty == Certainty::Guessed);
    }
    QString withoutDash = spanish;
    withoutDash.replace(u'–', u'-');
    CHECK(decode(encoded(withoutDash, "ISO-8859-15")).text == withoutDash);
    QString dos = withoutDash;
    dos.replace(u'€', u'$');
    CHECK(decode(encoded(dos, "IBM850")).text == dos);
}

TEST_CASE("encodings of other scripts are guessed", "[decode]")
{
    struct Sample
    {
        const char *encoding;
        QString text;
    };
    const QList<Sample> samples = {
        {"windows-1256",
         u"قالت الوزيرة إن المفاوضات مستمرة منذ ثلاثة أسابيع في المدينة، ولم ترد النقابة على الأسئلة."_s},
        {"windows-1251",
         u"Министр заявила, что переговоры продолжаются уже три недели и закончатся в пятницу."_s},
        {"KOI8-R", u"Министр заявила, что переговоры продолжаются уже три недели и закончатся в пятницу."_s},
        {"Shift_JIS",
         u"市長は記者会見で、橋の工事は来月までに終わると述べた。住民からは不安の声が上がっている。"_s},
        {"EUC-JP",
         u"市長は記者会見で、橋の工事は来月までに終わると述べた。住民からは不安の声が上がっている。"_s},
        {"GB18030",
         u"市长在新闻发布会上表示，大桥工程将于下个月完工。居民对此表示担忧，希望政府公布更多信息。"_s},
        {"Big5", u"市長在記者會上表示，大橋工程將於下個月完工。居民對此表示擔憂，希望政府公布更多資訊。"_s},
    };
    for (const Sample &sample : samples) {
        const Decoded decoded = decode(encoded(sample.text, sample.encoding));
        CAPTURE(sample.encoding);
        CHECK(decoded.text == sample.text);
        CHECK(decoded.certainty == Certainty::Guessed);
    }
}

TEST_CASE("ISO-2022-JP is not taken for the ASCII it looks like", "[decode]")
{
    const QByteArray bytes("\x1b$B;TD9$O5-<T2q8+$G=R$Y$?!#\x1b(B\n");
    const Decoded decoded = decode(bytes);
    CHECK(decoded.encoding == u"ISO-2022-JP"_s);
    CHECK(decoded.text == u"市長は記者会見で述べた。\n"_s);
}

TEST_CASE("a guess from two or three bytes is doubtful", "[decode]")
{
    const Decoded decoded = decode("He ate at the caf\xe9.");
    CHECK(decoded.text == u"He ate at the café."_s);
    CHECK(decoded.certainty == Certainty::Doubtful);
}

TEST_CASE("UTF-8 with a few bad bytes stays UTF-8, each bad place one U+FFFD with its position", "[decode]")
{
    const Decoded decoded = decode("a\xc3\xa1"
                                   "b\xff"
                                   "c\xe2\x82 d\xed\xa0\x80"
                                   "e \xf0\x9f\x98\x80 \xc3\xb1 \xc3\xa9\xe2\x80");
    CHECK(decoded.text == u"aáb\ufffdc\ufffd d\ufffde 😀 ñ é\ufffd"_s);
    CHECK(decoded.encoding == u"UTF-8"_s);
    CHECK(decoded.certainty == Certainty::Doubtful);
    CHECK(decoded.unreadable == 4);
    CHECK(decoded.unreadablePlaces == QList<qsizetype>{4, 6, 10, 25});
}

TEST_CASE("French in windows-1252 is not damaged UTF-8, though “é” before “»” looks like it", "[decode]")
{
    const QString french = u"« La liberté », répète l’élue, « a été niée à côté d’une société blessée »."_s;
    const Decoded decoded = decode(encoded(french, "windows-1252"));
    CHECK(decoded.text == french);
    CHECK(decoded.encoding == u"windows-1252"_s);
}

TEST_CASE("nothing is dropped where an odd byte ends UTF-16 or a character is cut", "[decode]")
{
    CHECK(decode(encoded(u"no"_s, "UTF-16LE", true) + 'x').text == u"\ufeffno\ufffd"_s);
    const Decoded cut = decode(encoded(u"橋の工事"_s, "Shift_JIS").chopped(1), u"Shift_JIS"_s);
    CHECK(cut.text == u"橋の工\ufffd"_s);
    CHECK(cut.unreadable == 1);
}

TEST_CASE("a named encoding is used whatever the bytes look like", "[decode]")
{
    const QByteArray bytes = u"é"_s.toUtf8();
    CHECK(decode(bytes, u"windows-1252"_s).text == u"Ã©"_s);
    CHECK(decode(bytes, u"latin1"_s).encoding == u"windows-1252"_s);
    CHECK(decode(bytes, u"utf8"_s).text == u"é"_s);
    CHECK(decode(bytes, u"UTF-8"_s).certainty == Certainty::Named);
    CHECK(decode("\x80", u"windows-1252"_s).text == u"€"_s);
}

TEST_CASE("an unknown encoding is an error that names some", "[decode]")
{
    try {
        decode("x", u"klingon"_s);
        FAIL("no error");
    } catch (const model::Error &error) {
        CHECK(
            error.text()
            == u"“klingon” is not an encoding this program knows. Try UTF-8, windows-1252, ISO-8859-15, "
               "windows-1256, GB18030 or Shift_JIS."_s);
    }
}

TEST_CASE("files that are no text are told by what they are", "[decode]")
{
    CHECK(notText("%PDF-1.7\n...") == u"a PDF document"_s);
    CHECK(notText(QByteArray("PK\x03\x04....")) == u"an office document or a ZIP archive"_s);
    CHECK(notText(QByteArray("SQLite format 3\0", 16)) == u"a project or database file"_s);
    CHECK(notText("\x89PNG\r\n\x1a\n") == u"an image"_s);
    CHECK(notText("{\\rtf1\\ansi hello}") == u"an RTF document"_s);
    CHECK(notText("\n<?xml version=\"1.0\"?><rss/>") == u"an XML file"_s);
    CHECK_FALSE(notText("\n<!DOCTYPE html><p>Hello").has_value());
    CHECK(notText(QByteArray(2000, '\x01')) == u"not a text file (it holds bytes no text has)"_s);
    CHECK(notText(QByteArray("text\0text\0\0\0", 12)) == u"not a text file (it holds bytes no text has)"_s);
}

TEST_CASE("a text that only mentions such things is text", "[decode]")
{
    CHECK_FALSE(notText("The file began with %PDF-1.7."));
    CHECK_FALSE(notText("PK is a common abbreviation."));
    CHECK_FALSE(notText("a < b, said <the> mayor"));
    CHECK_FALSE(notText(QByteArray()));
    CHECK_FALSE(notText(QByteArray("one zero byte \0 only", 20)));
}
