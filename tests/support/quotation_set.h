// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/suggest/quotation_proposal.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tests {

/// A quotation of tests/data/quotations as it ought to be found; see the README there.
struct GoldQuotation
{
    QString number;
    model::Segments pieces;
    bool isIndirect = false;
    std::optional<model::TextRange> cue;
    std::optional<model::TextRange> speaker;
    QString person; ///< whom a pronoun, a description or a verb alone means
};

struct GoldText
{
    QString title;
    QString text;
    std::vector<GoldQuotation> quotations;
};

/// The languages that the set has, as its files are called.
QStringList quotationLanguages();
/// Reads texts in the notation of tests/data/quotations; throws std::invalid_argument, with what is wrong.
std::vector<GoldText> goldTexts(const QString &notation);
/// The texts of one language ("en") and half ("tuning", "held-back") of the folder tests/data/quotations.
std::vector<GoldText> goldTextsOf(const QString &half, const QString &language);

/// Where the words stand first; throws std::invalid_argument if they do not.
model::TextRange rangeIn(const GoldText &gold, const QString &words);

/// How many were wanted, were proposed, and were right.
struct Tally
{
    int wanted = 0;
    int proposed = 0;
    int right = 0;

    double precision() const { return proposed > 0 ? double(right) / proposed : 1; }
    double recall() const { return wanted > 0 ? double(right) / wanted : 1; }
    Tally &operator+=(const Tally &other);
};

/// The scores of proposals. An extent is right exactly if all its pieces are; overlapping if a half of its
/// letters at least is shared, of both. A speaker is right if the quotation is (overlapping) and the words
/// that name who speaks are, exactly or overlapping; where no words do, if the person is.
struct QuotationScore
{
    int texts = 0;
    Tally extent;
    Tally extentOverlapping;
    Tally speaker;
    Tally speakerOverlapping;
    Tally cue; ///< exactly
    /// Whom "she" means. `proposed` and `wanted` count where both have somebody.
    Tally person;
    QStringList mistakes; ///< in words, to look at

    QuotationScore &operator+=(const QuotationScore &other);
};

QuotationScore scoreOf(const GoldText &gold, const std::vector<model::suggest::QuotationProposal> &proposals);
/// Proposes for all texts of a language and half, and scores that.
QuotationScore scoreOf(const QString &half, const QString &language);

} // namespace tests
