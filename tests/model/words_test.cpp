// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/words.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <QTextBoundaryFinder>

using model::text::countWords;

namespace {

/// As the standard has it, letter by letter.
qsizetype byTheStandard(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype words = 0;
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        words += model::text::hasLetterOrDigit(QStringView(text).sliced(start, end - start)) ? 1 : 0;
        start = end;
    }
    return words;
}

} // namespace

TEST_CASE("Signs within a word of plain letters part it only where they do in the standard")
{
    CHECK(countWords(u"isn't 3,5 3.5 1;2 a_b") == 5);
    CHECK(countWords(u"a,b a;b a-b a/b a..b a'.b") == 12);
    CHECK(countWords(u"1.a a.1 'tis rock'n'roll") == 6);
    CHECK(countWords(u"_ __ _a a_ 1_000 ' . , -") == 3);
}

TEST_CASE("Any text has as many words as the standard counts in it")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int i = 0; i < 20'000; ++i) {
        const QString text = random.textOf(
            {u"a",      u"Z",      u"b", u"1", u"9",  u" ",  u" ", u"\n", u"\t",     u".",
             u",",      u";",      u":", u"'", u"_",  u"\"", u"-", u"é",  u"\u0301", u"’",
             u"\u200d", u"\u00a0", u"س", u"א", u"坝", u"ナ", u"😀", u"🇩🇪", u"\u00ad"},
            1 + random.below(24));
        CAPTURE(text.toStdString());
        REQUIRE(countWords(text) == byTheStandard(text));
    }
}
