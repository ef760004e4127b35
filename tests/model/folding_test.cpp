// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/folding.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

using namespace Qt::StringLiterals;
using namespace model;
using text::FoldedText;
using text::Folding;

namespace {

QString fold(QStringView text, Folding folding = {})
{
    return text::folded(text, folding).letters();
}

/// What of the text stands behind a part of its folded letters.
QString behind(const QString &text, QStringView letters, Folding folding = {})
{
    const FoldedText folded = text::folded(text, folding);
    const qsizetype at = folded.letters().indexOf(letters);
    REQUIRE(at >= 0);
    const TextRange range = folded.inText({at, at + letters.size()});
    return text.mid(range.start, range.length());
}

} // namespace

TEST_CASE("a folded text has no case and no marks, unless they are to be kept", "[folding]")
{
    const QString text = u"Éluard e\u0301 ÅNGSTRÖM العبّـارةُ"_s;
    CHECK(fold(text) == u"eluard e angstrom العبارة"_s);
    CHECK(fold(text, {.keepCase = true}) == u"Eluard e ANGSTROM العبارة"_s);
    CHECK(fold(text, {.keepMarks = true}) == u"e\u0301luard e\u0301 a\u030angstro\u0308m العبّارةُ"_s);
    CHECK(fold(u"ﬁ Ⅷ ２").toUtf8() == "fi viii 2");
    CHECK(fold(u"हिन्दी") == u"हिन्दी"_s);
}

TEST_CASE("blanks, apostrophes, quotation marks and hyphens are one of their kind", "[folding]")
{
    CHECK(fold(u"a \n\n\u00a0b\tc\u200bd") == u"a b c d"_s);
    CHECK(fold(u"it’s “so” co‑op") == u"it's \"so\" co-op"_s);
}

TEST_CASE("folded letters lead back to whole letters of the text, with their marks", "[folding]")
{
    CHECK(behind(u"le cafe\u0301 noir"_s, u"cafe") == u"cafe\u0301"_s);
    CHECK(behind(u"العبّـارةُ هنا"_s, u"العبارة") == u"العبّـارةُ"_s);
    CHECK(behind(u"the ﬁnal"_s, u"i") == u"ﬁ"_s);
    CHECK(behind(u"the ﬁnal"_s, u"nal") == u"nal"_s);
    CHECK(behind(u"one \n\n two 🙂 three"_s, u"one two") == u"one \n\n two"_s);
    CHECK(behind(u"one \n\n two 🙂 three"_s, u"🙂 th") == u"🙂 th"_s);
    CHECK(behind(u"x \U0001F101 y"_s, u",") == u"\U0001F101"_s); // "0," in one letter of two units
    CHECK(behind(u"\u0301\u0301ab"_s, u"ab") == u"ab"_s);
}

TEST_CASE(
    "a text folds to the same in parts of any size, and each part leads back to itself", "[folding][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int i = 0; i < 400; ++i) {
        const QString text = random.textOf(
            {u"a", u"É", u"e\u0301", u" ", u"\n\n", u"ﬁ", u"🙂", u"ـ", u"ّ", u"ب", u"渡", u"ガ", u"’",
             u"\U0001F101", u"한"},
            1 + random.below(40));
        const Folding folding{random.below(2) == 0, random.below(2) == 0};
        FoldedText parts(folding);
        parts.add(u"another text before e\u0301"_s, 100);
        parts.clear();
        while (parts.add(text, 1 + random.below(5))) {
        }
        const FoldedText whole = text::folded(text, folding);
        REQUIRE(parts.letters() == whole.letters());
        for (qsizetype at = 0; at < whole.letters().size(); ++at) {
            const TextRange range = whole.inText({at, at + 1});
            REQUIRE(range == parts.inText({at, at + 1}));
            if (whole.letters()[at].isSurrogate()) {
                continue;
            }
            INFO(text.toStdString() << " at " << at);
            REQUIRE(0 <= range.start);
            REQUIRE(range.start < range.end);
            REQUIRE(range.end <= text.size());
            REQUIRE(fold(text.mid(range.start, range.length()), folding).contains(whole.letters()[at]));
        }
    }
}
