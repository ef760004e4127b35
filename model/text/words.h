// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text_range.h"

#include <QStringView>

#include <vector>

namespace model::text {

/// Whether the text has a letter or digit, which tells a word from what stands between words.
bool hasLetterOrDigit(QStringView text);
/// UAX #29 words with a letter or digit; each Han character counts as one. An apostrophe inside a word is a
/// part of it (“won’t” is one), a hyphen parts two.
qsizetype countWords(QStringView text);
/// The same over all pieces of an annotation.
qsizetype countWords(QStringView text, const Segments &segments);
/// How many of these words begin within one of the places, which are in the order of their ends. Never more
/// than there are.
qsizetype countWordsWithin(QStringView text, const Segments &segments, const std::vector<TextRange> &places);

} // namespace model::text
