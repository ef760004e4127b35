// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text_range.h"

#include <QStringView>
#include <QTextBoundaryFinder>

namespace model::text {

// The UAX #29 boundaries around one position of a text of any length. Line ends always part. At most some
// 2,000 units to either side are looked at, from a blank on where there is one: what is longer than that
// without any boundary is no word or grapheme cluster of a language.

/// The last boundary at the position or before it.
qsizetype boundaryAtOrBefore(QTextBoundaryFinder::BoundaryType type, QStringView text, qsizetype position);
/// The first boundary at the position or behind it.
qsizetype boundaryAtOrAfter(QTextBoundaryFinder::BoundaryType type, QStringView text, qsizetype position);
/// The range grown outward so that both ends are boundaries.
TextRange grown(QTextBoundaryFinder::BoundaryType type, QStringView text, TextRange range);

} // namespace model::text
