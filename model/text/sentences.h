// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text_range.h"

#include <QStringView>

#include <vector>

namespace model::text {

/// The sentences of one paragraph, without the blanks around them. These are our own rules after UAX #29
/// rather than Qt's finder, whose answers change with its version and end a sentence behind "(Del.),". They
/// are mended where news needs it: a sentence does not end
/// - after an abbreviation, an initial, or the number of a list;
/// - where a quotation that ends in a question or an exclamation is followed by a small letter (“Why?” she
///   asked);
/// - before a closing mark, even one set off by a blank (« Non. »), or a footnote [1];
/// and it does end before an opening mark that follows without a blank (来了。「不」) and before a number
/// ("It broke. 20 people fled."), and where a blank was lost between two plain words ("broke.The town").
std::vector<TextRange> sentencesIn(QStringView text, TextRange paragraph);

} // namespace model::text
