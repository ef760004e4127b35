// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text_range.h"

#include <QString>

namespace model::text {

// All positions are UTF-16 units. Every function looks only at the paragraph around the range, so a text of
// any length costs the same.

/// Grows the range outward so that neither end stands inside a grapheme cluster.
TextRange snappedToGraphemes(QStringView text, TextRange range);
/// Grows the range outward to whole words, then trims blanks at both ends. A selection of blanks alone is
/// empty.
TextRange snappedToWords(QStringView text, TextRange range);
/// Takes blanks (Unicode white space, and the invisible U+200B, U+FEFF) off both ends.
TextRange trimmed(QStringView text, TextRange range);
/// The word at a position, or the one that ends there; empty between blanks.
TextRange wordAt(QStringView text, qsizetype position);
/// The sentence around a position, without the blanks behind it; empty in a blank line.
TextRange sentenceAt(QStringView text, qsizetype position);
/// The innermost quotation around a position with its marks (“ ”, « », " ", ‘ ’, „ “, 「 」), within its
/// paragraph; a quotation whose mark never closes ends with the paragraph. Apostrophes are no marks. Empty if
/// none.
TextRange quotationAt(QStringView text, qsizetype position);
/// The paragraph (line) around a position, without its line end.
TextRange paragraphAt(QStringView text, qsizetype position);

} // namespace model::text
