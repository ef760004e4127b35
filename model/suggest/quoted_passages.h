// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/units.h"

#include <vector>

namespace model::suggest {

/// Words between quotation marks, with the marks, and not within other ones.
struct QuotedPassage
{
    TextRange range;
    bool closed = true;
    int paragraphs = 1; ///< several where each begins with a mark and only the last one closes
};

/// The outermost quotations of a text in order. One that does not close goes on in the next paragraph if that
/// begins with a mark again; one that never closes ends with its paragraph.
std::vector<QuotedPassage> quotedPassagesIn(QStringView text, const text::Units &units);

} // namespace model::suggest
