// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/quotation_proposals.h"
#include "model/text/snapping.h"
#include "tests/support/catch.h"
#include "tests/support/quotation_set.h"
#include "tests/support/random.h"

#include <QElapsedTimer>

using model::TextRange;
using model::suggest::Language;
using model::suggest::QuotationProposal;
using namespace Qt::StringLiterals;

namespace {

const QList<Language> known{Language::Other,  Language::English, Language::Spanish, Language::Portuguese,
                            Language::French, Language::German,  Language::Arabic};

std::vector<QuotationProposal> proposals(const QString &text, Language language)
{
    return model::suggest::proposedQuotations(text, model::text::Units(text, {}, {}), language);
}

void checkRange(const QString &text, TextRange range)
{
    CHECK(range.start >= 0);
    CHECK(range.end <= text.size());
    CHECK(model::text::snappedToGraphemes(text, range) == range);
}

void checkLaws(const QString &text, Language language)
{
    CAPTURE(text.toStdString());
    const std::vector<QuotationProposal> all = proposals(text, language);
    model::Segments taken;
    qsizetype before = -1;
    for (const QuotationProposal &proposal : all) {
        REQUIRE_FALSE(proposal.pieces.isEmpty());
        CHECK(proposal.pieces.extent().start >= before);
        before = proposal.pieces.extent().start;
        for (const TextRange &piece : proposal.pieces) {
            checkRange(text, piece);
            CHECK_FALSE(taken.overlaps(piece));
        }
        for (const TextRange &piece : proposal.pieces) {
            taken.add(piece);
        }
        if (proposal.cue) {
            checkRange(text, *proposal.cue);
            CHECK_FALSE(proposal.cue->isEmpty());
            CHECK_FALSE(proposal.pieces.overlaps(*proposal.cue));
        }
        if (proposal.speaker) {
            checkRange(text, proposal.speaker->words);
            checkRange(text, proposal.speaker->person);
            CHECK_FALSE((proposal.speaker->words.isEmpty() && proposal.speaker->person.isEmpty()));
        }
        CHECK_FALSE(proposal.reasons.isEmpty());
    }
    CHECK(proposals(text, language) == all);
}

/// Words and marks of all languages thrown together; every second text of a few of them only, which then
/// meet more often.
QString randomText(tests::Random &random)
{
    static const QStringList bits{u"“"_s,      u"”"_s,      u"\""_s,        u"«"_s,
                                  u"»"_s,      u"„"_s,      u"‘"_s,         u"’"_s,
                                  u", "_s,     u". "_s,     u": "_s,        u"? "_s,
                                  u"\n"_s,     u"\n\n"_s,   u" "_s,         u" "_s,
                                  u" "_s,      u"said"_s,   u"that"_s,      u"Ana"_s,
                                  u"Ruiz"_s,   u"she"_s,    u"dijo"_s,      u"que"_s,
                                  u"según"_s,  u"el"_s,     u"alcalde"_s,   u"sagte"_s,
                                  u"dass"_s,   u"laut"_s,   u"a"_s,         u"dit"_s,
                                  u"-"_s,      u"il"_s,     u"e\u0301"_s,   u"👩‍👩‍👧"_s,
                                  u"🚢"_s,      u"\u0301"_s, u"قال"_s,       u"إن"_s,
                                  u"بحسب"_s,   u"المدير"_s, u"we go now"_s, u"Dr. "_s,
                                  u"not"_s,    u"and "_s,   u"disse"_s,     u"the"_s,
                                  u"of the"_s, u"union"_s,  u"dem"_s,       u"according to"_s,
                                  u"\u200d"_s, u"has"_s};
    QStringList chosen = bits;
    if (random.below(2) == 0) {
        chosen.clear();
        for (int i = 0; i < 9; ++i) {
            chosen.append(bits[random.below(bits.size())]);
        }
    }
    QString text;
    const int count = random.below(60);
    for (int i = 0; i < count; ++i) {
        text += chosen[random.below(chosen.size())];
        text += random.below(3) == 0 ? u""_s : u" "_s;
    }
    return text;
}

} // namespace

TEST_CASE("proposals of any text stand apart, on whole letters, in order", "[suggest]")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int round = 0; round < 1500; ++round) {
        checkLaws(randomText(random), known[random.below(known.size())]);
    }
}

TEST_CASE("proposals of the set keep the same laws", "[suggest]")
{
    for (const QString &half : {u"tuning"_s, u"held-back"_s}) {
        for (const QString &language : tests::quotationLanguages()) {
            for (const tests::GoldText &gold : tests::goldTextsOf(half, language)) {
                checkLaws(gold.text, model::suggest::languageOf(language, {}));
                checkLaws(QString(gold.text).replace(u'\n', u' '), model::suggest::languageOf(language, {}));
            }
        }
    }
}

TEST_CASE("the time that proposing takes grows with the text and no faster", "[suggest]")
{
    const QStringList pieces{
        u"“He said that she said "_s,
        u"\"said Rask, "_s,
        u"“a\n\n"_s,
        u"“No,” he said. "_s,
        u"“No,” he said, "_s,
        u"said, the man, "_s,
        u"Anna of the "_s,
        u"according to "_s,
        u"’"_s,
        u"“"_s};
    for (const QString &piece : pieces) {
        CAPTURE(piece.toStdString());
        const auto seconds = [&](qsizetype length) {
            const QString text = QString(piece).repeated(length / piece.size());
            const model::text::Units units(text, {}, {});
            QElapsedTimer timer;
            timer.start();
            model::suggest::proposedQuotations(text, units, Language::English);
            return double(timer.nsecsElapsed()) / 1e9;
        };
        // Quadratic work would take 16 times as long for 4 times the text; a busy machine gets another try.
        bool isLinear = false;
        for (int tries = 0; tries < 4 && !isLinear; ++tries) {
            isLinear = seconds(80'000) < 9 * seconds(20'000) + 0.02;
        }
        CHECK(isLinear);
    }
}
