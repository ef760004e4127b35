// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/quotations.h"
#include "model/text/snapping.h"
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"

#include <QStringList>

using model::TextRange;
using model::text::quotationAt;
using model::text::quotationsIn;
using namespace Qt::StringLiterals;

namespace {

/// The quotations of a paragraph, parted by bars; those that never close end with "→".
QString quotations(const QString &text)
{
    QStringList parts;
    for (const auto &quotation : quotationsIn(text, {0, text.size()})) {
        const QString words = text.sliced(quotation.range.start, quotation.range.length());
        parts.append(quotation.closed ? words : words + u'→');
    }
    return parts.join(u'|');
}

/// The quotation around the caret, which stands at the "^" of the text.
QString around(QString text)
{
    const qsizetype caret = text.indexOf(u'^');
    text.remove(caret, 1);
    const TextRange range = quotationAt(text, caret);
    return text.sliced(range.start, range.length());
}

} // namespace

TEST_CASE("every kind of quotation marks is known", "[quotations]")
{
    const QString quotation = GENERATE(
        u"“It broke”"_s, u"«Se rompió»"_s, u"« Il a cédé »"_s, u"»Er brach«"_s, u"\"It broke\""_s,
        u"‘It broke’"_s, u"„Er brach“"_s, u"„Pękła”"_s, u"”Den brast”"_s, u"‚Er brach‘"_s, u"‹Il a cédé›"_s,
        u"「決壊した」"_s, u"『決壊した』"_s, u"«انهار السد»"_s);
    CHECK(quotations(quotation) == quotation);
    CHECK(quotations(u"x: "_s + quotation + u", y"_s) == quotation);
}

TEST_CASE("quotations nest", "[quotations]")
{
    CHECK(quotations(u"“She said ‘no’ twice.”"_s) == u"“She said ‘no’ twice.”|‘no’"_s);
    CHECK(quotations(u"«Dijo “no” y “sí”»"_s) == u"«Dijo “no” y “sí”»|“no”|“sí”"_s);
    CHECK(quotations(u"„Er sagte ‚nein‘ dazu“"_s) == u"„Er sagte ‚nein‘ dazu“|‚nein‘"_s);
    CHECK(quotations(u"„Sie rief “stop” laut“"_s) == u"„Sie rief “stop” laut“|“stop”"_s);
    CHECK(quotations(u"「彼は『いや』と言った」"_s) == u"「彼は『いや』と言った」|『いや』"_s);
    CHECK(quotations(u"“a “b” c”"_s) == u"“a “b” c”|“b”"_s);
}

TEST_CASE("an apostrophe is no mark", "[quotations]")
{
    CHECK(quotations(u"The workers’ pay won’t rise in the ’90s."_s).isEmpty());
    CHECK(quotations(u"‘I won’t go,’ she said."_s) == u"‘I won’t go,’"_s);
    CHECK(quotations(u"‘The workers’ pay is low,’ she said."_s) == u"‘The workers’ pay is low,’"_s);
    CHECK(quotations(u"‘Dreams’ was her word, the boss’s favourite."_s) == u"‘Dreams’"_s);
    CHECK(quotations(u"“The workers’ pay”"_s) == u"“The workers’ pay”"_s);
    CHECK(quotations(u"in the ‘90s and later"_s).isEmpty());
}

TEST_CASE("straight marks are paired from the paragraph's start", "[quotations]")
{
    CHECK(quotations(u"\"No,\" she said, \"never.\""_s) == u"\"No,\"|\"never.\""_s);
    CHECK(quotations(u"a 6\" pipe, \"no\""_s) == u"\"no\""_s);
}

TEST_CASE("a mark that never closes holds to the end of the paragraph", "[quotations]")
{
    CHECK(quotations(u"She said: “It broke. "_s) == u"“It broke.→"_s);
    CHECK(quotations(u"“It ‘broke”"_s) == u"“It ‘broke”"_s);
    CHECK(quotations(u"It broke.” She left."_s).isEmpty());
    CHECK(quotations(u"ends with “"_s).isEmpty());
    const QString two = u"“First.\n“Second.” He left."_s;
    CHECK(quotationAt(two, 3) == TextRange{0, 7});
    CHECK(quotationAt(two, 10) == TextRange{8, 17});
}

TEST_CASE("the innermost quotation around the caret is meant, with its marks", "[quotations]")
{
    CHECK(around(u"“She said ‘n^o’ twice,” he said."_s) == u"‘no’"_s);
    CHECK(around(u"“She s^aid ‘no’ twice,” he said."_s) == u"“She said ‘no’ twice,”"_s);
    CHECK(around(u"“She said ‘no’^ twice,” he said."_s) == u"“She said ‘no’ twice,”"_s);
    CHECK(around(u"^“No” he said."_s) == u"“No”"_s);
    CHECK(around(u"“No”^ he said."_s) == u"“No”"_s);
    CHECK(around(u"“No” he^ said, “never”"_s).isEmpty());
    CHECK(around(u"“No,” he said, “ne^ver”"_s) == u"“never”"_s);
    CHECK(around(u"^"_s).isEmpty());
}

TEST_CASE("marks without partners in great number are read in good time", "[quotations]")
{
    QString text;
    for (int i = 0; i < 20'000; ++i) {
        text += u"‘a s’ “"_s;
    }
    CHECK_FALSE(quotationsIn(text, {0, text.size()}).empty());
}
