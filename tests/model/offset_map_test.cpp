// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/offset_map.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

using model::Segments;
using model::TextRange;
using model::text::OffsetMap;
using namespace Qt::StringLiterals;

namespace {

/// Code points before a position, counted one by one.
qsizetype counted(const QString &text, qsizetype position)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < position; ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair && i + 2 > position) {
            break;
        }
        i += pair ? 1 : 0;
        ++count;
    }
    return count;
}

} // namespace

TEST_CASE("without characters beyond the BMP both counts are the same", "[offset_map]")
{
    const OffsetMap map(u"Íñiguez: «no»"_s);
    CHECK(map.codePoints() == 13);
    CHECK(map.toCodePoints(7) == 7);
    CHECK(map.toUtf16(12) == 12);
}

TEST_CASE("an emoji is one code point and two units", "[offset_map]")
{
    const OffsetMap map(u"a😀b"_s);
    CHECK(map.codePoints() == 3);
    CHECK(map.toCodePoints(0) == 0);
    CHECK(map.toCodePoints(1) == 1);
    CHECK(map.toCodePoints(3) == 2);
    CHECK(map.toCodePoints(4) == 3);
    CHECK(map.toUtf16(2) == 3);
    CHECK(map.toUtf16(3) == 4);
}

TEST_CASE("a position inside a surrogate pair counts as the pair's start", "[offset_map]")
{
    CHECK(OffsetMap(u"a😀b"_s).toCodePoints(2) == 1);
    CHECK(OffsetMap(u"😀"_s).toCodePoints(1) == 0);
}

TEST_CASE("a family joined by ZWJ counts each of its code points", "[offset_map]")
{
    const QString text = u"x👨\u200d👩\u200d👧y"_s;
    const OffsetMap map(text);
    CHECK(map.codePoints() == 7);
    CHECK(map.toCodePoints(TextRange{1, 9}) == TextRange{1, 6});
    CHECK(map.toUtf16(TextRange{1, 6}) == TextRange{1, 9});
}

TEST_CASE("a lone surrogate is one code point", "[offset_map]")
{
    const QChar high(0xd83d);
    const QChar low(0xde00);
    const QString text = QString(low) + high + u'a' + high + low + high;
    const OffsetMap map(text);
    CHECK(map.codePoints() == 5);
    CHECK(map.toCodePoints(3) == 3);
    CHECK(map.toCodePoints(5) == 4);
    CHECK(map.toUtf16(4) == 5);
}

TEST_CASE("positions outside the text are clamped to its ends", "[offset_map]")
{
    const OffsetMap plain(u"abc"_s);
    CHECK(plain.toCodePoints(-1) == 0);
    CHECK(plain.toUtf16(9) == 3);
    const OffsetMap emoji(u"a😀"_s);
    CHECK(emoji.toCodePoints(-5) == 0);
    CHECK(emoji.toCodePoints(9) == 2);
    CHECK(emoji.toUtf16(-1) == 0);
    CHECK(emoji.toUtf16(9) == 3);
    CHECK(OffsetMap().toUtf16(1) == 0);
    CHECK(OffsetMap(u""_s).codePoints() == 0);
}

TEST_CASE("each piece of an annotation is converted", "[offset_map]")
{
    const OffsetMap map(u"😀ab😀cd"_s);
    const Segments utf16{{2, 4}, {4, 6}, {7, 8}};
    CHECK(map.toCodePoints(utf16) == Segments{{1, 4}, {5, 6}});
    CHECK(map.toUtf16(map.toCodePoints(utf16)) == utf16);
}

TEST_CASE("blocks of 64 are joined without a seam", "[offset_map]")
{
    for (const int before : {62, 63, 64, 65, 127, 128}) {
        const QString text = QString(before, u'a') + u"😀"_s + QString(70, u'b');
        const OffsetMap map(text);
        CAPTURE(before);
        CHECK(map.toCodePoints(before) == before);
        CHECK(map.toCodePoints(before + 1) == before);
        CHECK(map.toCodePoints(before + 2) == before + 1);
        CHECK(map.toUtf16(before + 1) == before + 2);
        CHECK(map.toUtf16(before + 71) == text.size());
    }
}

TEST_CASE("conversions agree with a naive count and lead back", "[offset_map][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int round = 0; round < 20; ++round) {
        const QString text =
            random.textOf({u"a", u"é", u"😀", u"𠮷", u"م", u"\u0301", u"👨\u200d👩", u"\xd83d", u"\n"}, 400);
        const OffsetMap map(text);
        CHECK(map.codePoints() == counted(text, text.size()));
        for (qsizetype position = 0; position <= text.size(); ++position) {
            CAPTURE(position);
            REQUIRE(map.toCodePoints(position) == counted(text, position));
        }
        for (qsizetype codePoint = 0; codePoint <= map.codePoints(); ++codePoint) {
            CAPTURE(codePoint);
            REQUIRE(map.toCodePoints(map.toUtf16(codePoint)) == codePoint);
        }
    }
}
