// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text_range.h"

#include <QStringView>

#include <vector>

namespace model::text {

/// Words between quotation marks, with the marks.
struct Quotation
{
    TextRange range;
    bool closed = true; ///< false: its mark never closes, so it ends with the paragraph

    friend bool operator==(const Quotation &, const Quotation &) = default;
};

/// The marks that can close what this one opened; none if it opens nothing.
QStringView closersOf(QChar opening);

/// The quotations of one paragraph in the order they begin, nested ones behind those around them. Knows
/// “ ”, „ “, „ ”, ” ”, « », » «, " ", ‘ ’, ‚ ‘, ‚ ’, ‹ ›, › ‹, 「 」 and 『 』. An apostrophe (won’t,
/// workers’, ’90s) is no mark. A mark that has no partner within the quotation around it counts for nothing.
std::vector<Quotation> quotationsIn(QStringView text, TextRange paragraph);

} // namespace model::text
