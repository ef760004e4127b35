// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/suggest/frames.h"

#include <vector>

namespace model::suggest {

/// Something that somebody is said to have said: "Rask denied that [anybody was forced]", "[The port is
/// shut], according to the company".
struct IndirectClaim
{
    Segments pieces;
    Frame frame;
    bool hasThat = false;
};

/// The indirect claims outside of quotations, in order, one at most beginning in each sentence's part.
std::vector<IndirectClaim> indirectClaimsIn(
    const TokenText &words, const text::Units &units, const Frames &frames,
    const std::vector<QuotedPassage> &quoted);

} // namespace model::suggest
