// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/quotation_proposals.h"
#include "tests/support/catch.h"
#include "tests/support/quotation_set.h"

using model::Segments;
using model::suggest::ProposedSpeaker;
using model::suggest::QuotationProposal;
using tests::GoldText;
using tests::QuotationScore;
using tests::rangeIn;
using namespace Qt::StringLiterals;

namespace {

const QString small = u"%% One\n[“We go,”|quote#1] [said|cue#1] [Ana Ruiz|speaker#1]. [“Soon.”|quote#1]\n"
                      "[She|speaker#2=Ana Ruiz] [denied|cue#2] that [it was late|indirect#2].\n"
                      "%% Two\nNobody spoke.\n"_s;

QuotationProposal proposal(const GoldText &gold, const QStringList &pieces, const QString &speaker)
{
    QuotationProposal made;
    for (const QString &piece : pieces) {
        made.pieces.add(rangeIn(gold, piece));
    }
    if (!speaker.isEmpty()) {
        ProposedSpeaker who;
        who.words = who.person = rangeIn(gold, speaker);
        made.speaker = who;
    }
    return made;
}

} // namespace

TEST_CASE("the notation of the set gives texts, pieces, cues and speakers", "[suggest]")
{
    const std::vector<GoldText> texts = tests::goldTexts(small);
    REQUIRE(texts.size() == 2);
    CHECK(texts[0].title == u"One"_s);
    CHECK(texts[0].text == u"“We go,” said Ana Ruiz. “Soon.”\nShe denied that it was late."_s);
    REQUIRE(texts[0].quotations.size() == 2);
    CHECK(texts[0].quotations[0].pieces == Segments{{0, 8}, {24, 31}});
    CHECK(texts[0].quotations[0].cue == rangeIn(texts[0], u"said"_s));
    CHECK(texts[0].quotations[0].speaker == rangeIn(texts[0], u"Ana Ruiz"_s));
    CHECK(texts[0].quotations[1].isIndirect);
    CHECK(texts[0].quotations[1].person == u"Ana Ruiz"_s);
    CHECK(texts[1].text == u"Nobody spoke."_s);
    CHECK(texts[1].quotations.empty());
}

TEST_CASE("a broken notation of the set is refused", "[suggest]")
{
    CHECK_THROWS(tests::goldTexts(u"%% A\n[words without a label]"_s));
    CHECK_THROWS(tests::goldTexts(u"%% A\n[words|what#1]"_s));
    CHECK_THROWS(tests::goldTexts(u"%% A\n[said|cue#1] nothing"_s));
}

TEST_CASE("scores count what is right, missed and not wanted", "[suggest]")
{
    const GoldText gold = tests::goldTexts(small)[0];
    const auto all = tests::scoreOf(
        gold,
        {proposal(gold, {u"“We go,”"_s, u"“Soon.”"_s}, u"Ana Ruiz"_s),
         proposal(gold, {u"it was late"_s}, u"She"_s)});
    CHECK(all.extent.right == 2);
    CHECK(all.speaker.right == 2);
    CHECK(all.extent.precision() == 1);

    const auto half = tests::scoreOf(gold, {proposal(gold, {u"“We go,”"_s}, u"Ana"_s)});
    CHECK(half.extent.right == 0);
    CHECK(half.extentOverlapping.right == 1);
    CHECK(half.speaker.right == 0);
    CHECK(half.speakerOverlapping.right == 1);
    CHECK(half.extentOverlapping.recall() == 0.5);
    CHECK(half.extentOverlapping.precision() == 1);

    const auto wrong = tests::scoreOf(gold, {proposal(gold, {u"said Ana Ruiz"_s}, {})});
    CHECK(wrong.extentOverlapping.right == 0);
    CHECK(wrong.extent.precision() == 0);
    CHECK(wrong.mistakes.size() == 3);
}

TEST_CASE("the set has at least 120 quotations in both halves, in six languages", "[suggest]")
{
    int quotations = 0;
    for (const QString &half : {u"tuning"_s, u"held-back"_s}) {
        for (const QString &language : tests::quotationLanguages()) {
            int own = 0;
            for (const GoldText &gold : tests::goldTextsOf(half, language)) {
                own += static_cast<int>(gold.quotations.size());
            }
            CAPTURE(half.toStdString(), language.toStdString());
            CHECK(own >= 8);
            quotations += own;
        }
    }
    CHECK(quotations >= 120);
}

TEST_CASE("the quotations of the tuning half are proposed well enough", "[suggest]")
{
    for (const QString &language : tests::quotationLanguages()) {
        const QuotationScore score = tests::scoreOf(u"tuning"_s, language);
        CAPTURE(language.toStdString(), score.mistakes.join(u'\n').toStdString());
        CHECK(score.extent.precision() >= 0.9);
        CHECK(score.extent.recall() >= 0.9);
        CHECK(score.speaker.precision() >= 0.85);
        CHECK(score.speaker.recall() >= 0.85);
        CHECK(score.cue.recall() >= 0.85);
    }
}
