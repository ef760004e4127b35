// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text_range.h"

#include <QStringView>

#include <optional>

namespace model::text {

/// Where the words that say how a claim was said ("according to") stand: whole words, ignoring case, the
/// width of blanks and the form of apostrophes, outside the claim's own pieces, in its paragraphs or in the
/// one before or behind them. `mention` may be empty. Of several places one between the claim and the mention
/// of its source counts before all others, then one in the claim's paragraphs, then the nearest to a piece,
/// then the first.
std::optional<TextRange>
cueNear(QStringView text, const Segments &claim, const Segments &mention, QStringView cue);

} // namespace model::text
