// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/suggest/language.h"
#include "model/suggest/quotation_proposal.h"
#include "model/text/units.h"

#include <vector>

namespace model::suggest {

/// What is to be proposed.
struct QuotationWishes
{
    bool indirect = true; ///< "X said that …" too

    friend bool operator==(const QuotationWishes &, const QuotationWishes &) = default;
};

/// The quotations, and the indirect claims, that a text shows by its marks and words, in order. No two share
/// a letter; all pieces stand on grapheme clusters. In a language whose words are not known, what stands
/// between marks and is long enough is proposed, without a speaker. Words held at arm's length, titles and
/// nicknames are not. Knows nothing of what is tagged; see `proposalsFor`. Takes time in proportion to the
/// text.
std::vector<QuotationProposal> proposedQuotations(
    QStringView text, const text::Units &units, Language language, QuotationWishes wishes = {});

} // namespace model::suggest
