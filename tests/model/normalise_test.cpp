// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/normalise.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using model::reading::normalise;
using model::reading::Normalised;

TEST_CASE("every kind of line end becomes one LF and is counted", "[normalise]")
{
    const Normalised result = normalise(u"1\r\n2\r3\n4\v5\f6\u00857\u20288\u20299\r\r\n\n"_s);
    CHECK(result.text == u"1\n2\n3\n4\n5\n6\n7\n8\n9\n\n\n"_s);
    CHECK(result.crlf == 2);
    CHECK(result.cr == 2);
    CHECK(result.otherLineEnds == 5);
    CHECK(result.replaced() == 0);
    CHECK(result.sentences() == QStringList{u"9 line ends became LF."_s});
}

TEST_CASE("controls but tab, lone surrogates and non-characters become U+FFFD", "[normalise]")
{
    QString text = u"a\tb"_s;
    text += QChar(0);
    text += QChar(0x1b);
    text += QChar(0x7f);
    text += QChar(0x9f);
    text += QChar(0xd800);
    text += u'c';
    text += QChar(0xdc00);
    text += QChar(0xfffe);
    text += QChar(0xffff);
    const Normalised result = normalise(text);
    CHECK(result.text == u"a\tb\ufffd\ufffd\ufffd\ufffd\ufffdc\ufffd\ufffd\ufffd"_s);
    CHECK(result.controls == 4);
    CHECK(result.surrogates == 2);
    CHECK(result.nonCharacters == 2);
    CHECK(result.replaced() == 8);
    CHECK(
        result.sentences()
        == QStringList{
            u"4 control characters were replaced by U+FFFD."_s,
            u"2 halves of characters were replaced by U+FFFD."_s,
            u"2 codes that are no characters were replaced by U+FFFD."_s});
}

TEST_CASE("a surrogate at the very end is lone", "[normalise]")
{
    CHECK(normalise(u"x"_s + QChar(0xd83d)).text == u"x\ufffd"_s);
    CHECK(normalise(u"x😀"_s).text == u"x😀"_s);
}

TEST_CASE("one leading U+FEFF goes, later ones stay", "[normalise]")
{
    const Normalised result = normalise(u"\ufeff\ufeffa\ufeffb"_s);
    CHECK(result.text == u"\ufeffa\ufeffb"_s);
    CHECK(result.droppedMark);
    CHECK_FALSE(normalise(u"a\ufeffb"_s).droppedMark);
}

TEST_CASE("letters stay as they are, composed or not", "[normalise]")
{
    const QString text = u"e\u0301 é \u00a0\u200b\u200e\u00ad שָׁלוֹם ﬁ Å"_s;
    const Normalised result = normalise(text);
    CHECK(result.text == text);
    CHECK(result.sentences().isEmpty());
}

TEST_CASE("what comes out holds nothing that would be changed again", "[normalise]")
{
    const quint32 seed = QRandomGenerator::global()->generate();
    CAPTURE(seed);
    QRandomGenerator random(seed);
    const QString alphabet = u"ab\r\n\t\v\u0085\u2028\ufeff"_s + QChar(0) + QChar(0xd83d) + QChar(0xde00)
        + QChar(0xfffe) + QChar(0x7f);
    for (int round = 0; round < 500; ++round) {
        QString text(u'x');
        for (quint32 left = random.bounded(30U); left > 0; --left) {
            text += alphabet[qsizetype(random.bounded(quint32(alphabet.size())))];
        }
        const Normalised once = normalise(text);
        CHECK(normalise(once.text).text == once.text);
        CHECK(once.text.size() == text.size() - once.crlf);
        CHECK(once.text.count(u'\r') == 0);
    }
}
