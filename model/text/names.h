// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text_range.h"

#include <QString>

namespace model::text {

/// The length of the English possessive ending that a word or name has: ’s or 's, or a lone apostrophe behind
/// s (workers’); 0 if it has none. "it’s" looks the same and counts; "won’t" and "d’Ivoire" have none.
qsizetype possessiveEnding(QStringView text);

/// What an entity is called after a mention of it: in one line, without a possessive ending and without the
/// quotation marks, brackets and punctuation around it. A mark stays where it belongs to the name: the full
/// stop of "U.S.", the bracket whose partner stands within ("Ministry of Defence (MoD)"). Of a mention that
/// is nothing but marks all stays.
QString nameOf(QStringView mention);

} // namespace model::text
