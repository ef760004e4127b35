// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text_range.h"

#include <QString>

namespace model::text {

/// How a claim is given: in the speaker's own words (direct), in the writer's (indirect), or in both (mixed).
enum class QuotationKind { Direct, Indirect, Mixed };

/// What the quotation marks in and around the pieces of a claim tell of it. It is direct if all of its words
/// stand between marks, which may themselves lie outside the pieces and in other paragraphs; indirect if none
/// does; else mixed. Words that only say who speaks (“We stay,” said Rask, tagged in one piece) do not make a
/// direct claim a mixed one. Pieces without a word, and none at all, count as indirect.
QuotationKind quotationKindOf(QStringView text, const Segments &segments);

/// The kind as the option of the variable `quotation` that stands for it: "direct", "indirect", "mixed".
QString nameOf(QuotationKind kind);

} // namespace model::text
