// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace model::text {

/// Whether the full stop at `stop` belongs to an abbreviation, an initial or a German ordinal so that the
/// sentence goes on at `next` (the first character behind the blanks). Knows English, Spanish, Portuguese,
/// French and German, and initials of any script that writes them with a full stop. Where an abbreviation may
/// end a sentence ("U.S.", "Inc.", "EE. UU."), it does if the next word is one that begins sentences ("The",
/// "El").
bool isAbbreviating(QStringView text, qsizetype stop, qsizetype next);

} // namespace model::text
