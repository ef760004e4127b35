// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/codebook.h"
#include "model/text/cues.h"
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"
#include "tests/support/random.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

/// Marked text with one claim and at most one person; the answer is the text with the cue found between two
/// bars, or "none".
QString found(const QString &markedText, const QString &cue)
{
    const Codebook codebook = Codebook::standard();
    const ArticlePage page = tests::marked(markedText, codebook);
    Segments claim;
    Segments mention;
    for (const Annotation &annotation : page.annotations) {
        (annotation.tag == codebook.named(u"claim")->id ? claim : mention) = annotation.segments;
    }
    const std::optional<TextRange> range = text::cueNear(page.text, claim, mention, cue);
    if (!range) {
        return u"none"_s;
    }
    return QString(page.text).insert(range->end, u'|').insert(range->start, u'|');
}

} // namespace

TEST_CASE("a cue is found in the claim's paragraph, ignoring case", "[cues]")
{
    CHECK(found(u"[“We stay,”|claim] Said Ana."_s, u"said"_s) == u"“We stay,” |Said| Ana."_s);
    CHECK(
        found(u"According to Ana [it rained|claim]."_s, u"according to"_s)
        == u"|According to| Ana it rained."_s);
    CHECK(
        found(u"[It rained|claim], the Ministry said."_s, u"SAID"_s) == u"It rained, the Ministry |said|."_s);
}

TEST_CASE("a cue that is not in the text has no place", "[cues]")
{
    CHECK(found(u"[“We stay,”|claim] said Ana."_s, u"shouted"_s) == u"none"_s);
    CHECK(found(u"[“We stay,”|claim] said Ana."_s, u""_s) == u"none"_s);
    CHECK(found(u"[“We stay,”|claim] said Ana."_s, u"  "_s) == u"none"_s);
    CHECK(found(u"Ana said."_s, u"said"_s) == u"none"_s);
    CHECK(found(u"[“We stay,”|claim] sai"_s, u"said"_s) == u"none"_s);
}

TEST_CASE("a cue is whole words", "[cues]")
{
    CHECK(found(u"[It rained|claim], as aforesaid."_s, u"said"_s) == u"none"_s);
    CHECK(found(u"[It rained|claim], they sayings."_s, u"say"_s) == u"none"_s);
    CHECK(found(u"[It rained|claim], he’s sure."_s, u"he"_s) == u"none"_s);
    CHECK(found(u"[It rained|claim], saïd Ana."_s, u"sa"_s) == u"none"_s);
    CHECK(found(u"[It rained|claim], sai\u0308d he said."_s, u"sai"_s) == u"none"_s);
    CHECK(
        found(u"[It rained|claim], aforesaid, he said."_s, u"said"_s)
        == u"It rained, aforesaid, he |said|."_s);
}

TEST_CASE("words of the claim itself are no cue", "[cues]")
{
    CHECK(found(u"[Ana said it rained|claim]."_s, u"said"_s) == u"none"_s);
    CHECK(found(u"[He said it rained|claim], Ana said."_s, u"said"_s) == u"He said it rained, Ana |said|."_s);
    CHECK(found(u"[They are|claim] going to."_s, u"are going"_s) == u"none"_s);
}

TEST_CASE("between the pieces of a claim is outside of it", "[cues]")
{
    CHECK(
        found(u"[“We wait,”|claim#1] she said. [“We said so.”|claim#1]"_s, u"said"_s)
        == u"“We wait,” she |said|. “We said so.”"_s);
}

TEST_CASE("of several places the one nearest to the claim counts", "[cues]")
{
    CHECK(
        found(u"Tom said no. Ana said: [it rained|claim]. Ida, who came late, said yes."_s, u"said"_s)
        == u"Tom said no. Ana |said|: it rained. Ida, who came late, said yes."_s);
    CHECK(
        found(u"Tom, who came late, said: no, [it rained|claim]. said Ana"_s, u"said"_s)
        == u"Tom, who came late, said: no, it rained. |said| Ana"_s);
    CHECK(
        found(u"[“No,”|claim#1] Tom shouted and then said, [“never.”|claim#1] said"_s, u"said"_s)
        == u"“No,” Tom shouted and then said, “never.” |said|"_s);
    CHECK(found(u"ab [it rained|claim] ab"_s, u"ab"_s) == u"|ab| it rained ab"_s);
}

TEST_CASE("a place between the claim and the mention of its source comes first", "[cues]")
{
    CHECK(
        found(u"He said: [it rained|claim]; so at least said [Ana|person], who said more."_s, u"said"_s)
        == u"He said: it rained; so at least |said| Ana, who said more."_s);
    CHECK(
        found(u"[Ana|person], as ever, said long ago that [it rained|claim] said Tom."_s, u"said"_s)
        == u"Ana, as ever, |said| long ago that it rained said Tom."_s);
    CHECK(
        found(
            u"[“We wait,”|claim#1] said [Ana|person], and once more said, [“we stay.”|claim#1] said"_s,
            u"said"_s)
        == u"“We wait,” |said| Ana, and once more said, “we stay.” said"_s);
    CHECK(
        found(u"According to [Ana|person], [it rained|claim]."_s, u"according to"_s)
        == u"|According to| Ana, it rained."_s);
}

TEST_CASE("a mention within the claim tells nothing of the cue's place", "[cues]")
{
    CHECK(
        found(u"Tom said: [it rained on [Ana|person] today|claim], and said more."_s, u"said"_s)
        == u"Tom |said|: it rained on Ana today, and said more."_s);
}

TEST_CASE("the paragraph before and the one behind are looked at too, blank lines passed over", "[cues]")
{
    CHECK(
        found(u"Ana said:\n\n \n[“We stay.”|claim]\nTom left."_s, u"said"_s)
        == u"Ana |said|:\n\n \n“We stay.”\nTom left."_s);
    CHECK(
        found(u"Tom left.\n[“We stay.”|claim]\n\nSo said Ana."_s, u"said"_s)
        == u"Tom left.\n“We stay.”\n\nSo |said| Ana."_s);
    CHECK(found(u"Ana said:\nTom left.\n[“We stay.”|claim]\nNo.\nAna said."_s, u"said"_s) == u"none"_s);
}

TEST_CASE("the claim's own paragraph comes before a nearer word of another", "[cues]")
{
    CHECK(
        found(u"Tom said:\n[“We stay,”|claim] the very old sailor said."_s, u"said"_s)
        == u"Tom said:\n“We stay,” the very old sailor |said|."_s);
}

TEST_CASE("a claim over several paragraphs has all of them", "[cues]")
{
    CHECK(
        found(u"[“We wait.|claim#1]\nAna said, and not once.\n[We stay.”|claim#1]\nTom said."_s, u"said"_s)
        == u"“We wait.\nAna |said|, and not once.\nWe stay.”\nTom said."_s);
}

TEST_CASE("a cue does not run across a line's end", "[cues]")
{
    CHECK(found(u"[“We stay,”|claim] according\nto Ana."_s, u"according to"_s) == u"none"_s);
}

TEST_CASE("blanks and apostrophes are compared by what they mean", "[cues]")
{
    CHECK(
        found(u"[It rained|claim], according \u00a0 to Ana."_s, u"according to"_s)
        == u"It rained, |according \u00a0 to| Ana."_s);
    CHECK(
        found(u"[It rained|claim], according to Ana."_s, u" according   to "_s)
        == u"It rained, |according to| Ana."_s);
    CHECK(
        found(u"[It rained|claim], in Ana’s words."_s, u"in Ana's words"_s)
        == u"It rained, |in Ana’s words|."_s);
    CHECK(found(u"[It rained|claim], accordingto Ana."_s, u"according to"_s) == u"none"_s);
}

TEST_CASE("a cue may be a mark or hold one", "[cues]")
{
    CHECK(found(u"Ana: [it rained|claim]"_s, u":"_s) == u"Ana|:| it rained"_s);
    CHECK(
        found(u"[It rained|claim], (so he said), yes."_s, u"(so he said)"_s)
        == u"It rained, |(so he said)|, yes."_s);
    CHECK(found(u"[It rained|claim]; he said-so."_s, u"said"_s) == u"It rained; he |said|-so."_s);
}

TEST_CASE("cues are found in Spanish and Arabic", "[cues]")
{
    CHECK(
        found(u"[«Nos quedamos»|claim], señaló [Ana Quispe|person], según señaló Tom."_s, u"Señaló"_s)
        == u"«Nos quedamos», |señaló| Ana Quispe, según señaló Tom."_s);
    CHECK(found(u"[«Nos quedamos»|claim], AÑADIÓ."_s, u"añadió"_s) == u"«Nos quedamos», |AÑADIÓ|."_s);
    CHECK(
        found(u"قالت [مريم|person] إن [العمال باقون|claim] في الميناء."_s, u"قالت"_s)
        == u"|قالت| مريم إن العمال باقون في الميناء."_s);
    CHECK(found(u"[العمال باقون|claim]، وقالت مريم."_s, u"قالت"_s) == u"none"_s);
    CHECK(found(u"[大坝垮了|claim]，王表示。"_s, u"表示"_s) == u"大坝垮了，王|表示|。"_s);
}

TEST_CASE("an emoji before the cue moves its place by two units and one code point", "[cues]")
{
    const QString text = u"😀🌊 “We stay,” 🌧 said Ana."_s;
    const TextRange claim = tests::rangeOf(text, u"“We stay,”");
    const auto range = text::cueNear(text, {claim}, {}, u"said"_s);
    REQUIRE(range);
    CHECK(range->start == 19);
    CHECK(text.sliced(range->start, range->length()) == u"said"_s);
    CHECK(found(u"[“We stay,”|claim] 𐐔𐐯 Ana."_s, u"𐐼𐐯"_s) == u"“We stay,” |𐐔𐐯| Ana."_s);
}

TEST_CASE("every place that is found is the cue, in whole words, outside the claim", "[cues][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int i = 0; i < 300; ++i) {
        const QString text = random.textOf(
            {u"said ", u"Said", u"😀", u" ", u"aforesaid ", u"Ana", u".\n", u"\n\n", u"he ", u", "}, 40);
        const qsizetype start = random.below(text.size());
        const Segments claim{{start, std::min(start + 1 + random.below(12), text.size())}};
        const auto range = text::cueNear(text, claim, {}, u"said"_s);
        CAPTURE(text, start);
        // The reference: every whole word of the article's lines around, by the finder itself.
        bool isAny = false;
        QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
        qsizetype nearest = text.size();
        for (qsizetype from = 0, to = words.toNextBoundary(); to >= 0;
             from = to, to = words.toNextBoundary()) {
            const TextRange word{from, to};
            const bool isCue = text.sliced(from, to - from).compare(u"said"_s, Qt::CaseInsensitive) == 0;
            const TextRange gap{std::min(to, claim.extent().end), std::max(from, claim.extent().start)};
            const QString between = text.mid(gap.start, gap.length());
            if (isCue && !claim.overlaps(word) && !between.contains(u'\n')
                && !text.sliced(claim.extent().start, claim.extent().length()).contains(u'\n')) {
                isAny = true;
                nearest = std::min(nearest, gap.length());
            }
        }
        if (isAny) {
            REQUIRE(range);
            CHECK(text.sliced(range->start, range->length()).compare(u"said"_s, Qt::CaseInsensitive) == 0);
            CHECK_FALSE(claim.overlaps(*range));
            const qsizetype distance =
                std::max(claim.extent().start - range->end, range->start - claim.extent().end);
            CHECK(distance == nearest);
        }
    }
}
