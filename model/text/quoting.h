// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text_range.h"

#include <QString>

namespace model::text {

/// The words of the pieces as they are cited: in one line, pieces joined with " […] ", between quotation
/// marks. Marks that the words have already serve for that, and where only one of a pair was taken its
/// partner is added; marks of quotations further inside become single ones. Text from right to left is put
/// between « » and shielded from what stands around it (FSI … PDI).
QString quoted(QStringView text, const Segments &segments);

/// The words shielded from the direction of what stands around them, if they hold letters from right to left.
QString shielded(const QString &words);

} // namespace model::text
