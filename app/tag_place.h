// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/offset_map.h"
#include "model/values/text_range.h"

#include <QString>

namespace app {

/// A range of code points as UTF-16. Throws model::Error where people could not select it: it is empty, lies
/// beyond the text, cuts a character or holds only blanks.
model::TextRange checkedRange(const QString &text, const model::text::OffsetMap &map, model::TextRange piece);

/// A quote as a line of the terminal. A claim of many pages would push everything else off it.
QString quoteInOneLine(QString quote);

} // namespace app
