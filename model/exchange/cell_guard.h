// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace model::exchange {

/// Whether a spreadsheet could run the cell as a formula: after any apostrophes it begins with = + - @, tab,
/// CR or LF, and it is not wholly a number. Such a cell gets one leading apostrophe; taking one off a cell
/// that begins so after at least one apostrophe restores every cell exactly.
bool needsGuard(QByteArrayView cell);
/// The cell as it was before a guard was put before it.
QByteArrayView withoutGuard(QByteArrayView cell);

/// "-2", "+1.5", "-1,5e3": a sign, digits, and at most one decimal sign and exponent.
bool isNumber(QByteArrayView cell);

/// More UTF-16 units than Excel keeps in one cell (32,767).
bool isTooLongForExcel(QByteArrayView cell);

} // namespace model::exchange
