// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/blanks.h"
#include "model/values/text_range.h"

#include <QString>

namespace model::text {

// What a hand means by a range or a place of a text. All positions are UTF-16 units and are clamped to the
// text. None looks beyond the paragraphs of the range's ends; graphemes, words and sentences look only at
// some thousand units around them, so that a paragraph of any length costs the same. Quotations are looked
// for in the whole paragraph, since a straight quotation mark has its meaning from all those before it.
// `trimmed` stands in blanks.h.

/// Grows the range outward so that neither end stands inside a grapheme cluster. An empty range stays empty,
/// at its cluster's start.
TextRange snappedToGraphemes(QStringView text, TextRange range);
/// Grows the range outward to whole words, then trims blanks at both ends. A selection of blanks alone is
/// empty, and an empty one stays so. Words are those of UAX #29: “won’t” is one, "Smith-Jones" are two, so
/// that "US" in "US-backed" can be chosen; each Han character is one. A possessive ending (see names.h) that
/// the range does not reach into is left out.
TextRange snappedToWords(QStringView text, TextRange range);
/// The word (with a letter or digit) at a position, or the one that ends there; empty between blanks.
TextRange wordAt(QStringView text, qsizetype position);
/// The same without a possessive ending: of "Okoro’s" the name.
TextRange nameAt(QStringView text, qsizetype position);
/// The sentence around a position, without the blanks around it, as in Units; between two sentences the one
/// before; empty in a blank line.
TextRange sentenceAt(QStringView text, qsizetype position);
/// The innermost quotation around a position with its marks (see quotations.h), else the one it touches,
/// within its paragraph; a quotation whose mark never closes ends with the paragraph. Empty if none.
TextRange quotationAt(QStringView text, qsizetype position);
/// The paragraph (line) around a position, without its line end.
TextRange paragraphAt(QStringView text, qsizetype position);

} // namespace model::text
