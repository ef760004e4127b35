// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text_range.h"

#include <QStringView>

namespace model::suggest {

// What stands around a name in a text. All look only at some hundred units to either side.

/// Whether a sentence, a line or a quotation begins at the position.
bool beginsSentence(QStringView text, qsizetype at);
/// The word before the position, where only a blank or a hyphen parts it from what stands there, or a full
/// stop that abbreviates ("Dr. Quispe"); else empty.
TextRange wordBefore(QStringView text, qsizetype at);
/// Likewise the word behind it.
TextRange wordBehind(QStringView text, qsizetype end);
/// Whether the range is a part of a web or mail address or of a name with underscores.
bool isInAddress(QStringView text, TextRange range);
/// Whether nearly all longer words of the line begin with a capital, as in headlines.
bool isInHeadline(QStringView text, qsizetype at);
/// The word that an apostrophe before the position parts from it ("l’", "O’"); else empty.
TextRange elidedBefore(QStringView text, qsizetype at);

} // namespace model::suggest
