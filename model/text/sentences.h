// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text_range.h"

#include <QStringView>

#include <vector>

namespace model::text {

/// The sentences of one paragraph, without the blanks around them: UAX #29, mended. A sentence does not end
/// after an abbreviation, an initial or the number of a list; nor where a quotation that ends in a question
/// or an exclamation is followed by a small letter (“Why?” she asked); and a closing mark set off by a blank
/// (« Non. ») still belongs to it.
std::vector<TextRange> sentencesIn(QStringView text, TextRange paragraph);

} // namespace model::text
