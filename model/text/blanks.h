// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text_range.h"

#include <QStringView>

namespace model::text {

/// Unicode white space, and the invisible U+200B (zero width space) and U+FEFF.
inline bool isBlank(QChar character)
{
    return character.isSpace() || character == QChar(0x200b) || character == QChar(0xfeff);
}

/// Takes blanks off both ends; a blank that carries a combining mark stays. Blanks alone become an empty
/// range.
TextRange trimmed(QStringView text, TextRange range);
/// Takes blanks off the end only.
qsizetype endWithoutBlanks(QStringView text, TextRange range);
/// The first position from `position` on, before `end`, that is no blank.
qsizetype behindBlanks(QStringView text, qsizetype position, qsizetype end);

} // namespace model::text
