// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/blanks.h"

namespace model::text {

namespace {

/// What stands on the character before it: combining marks, variation selectors, joiners.
bool extends(QChar character)
{
    return character.isMark() || character == QChar(0x200c) || character == QChar(0x200d);
}

} // namespace

TextRange trimmed(QStringView text, TextRange range)
{
    const qsizetype end = endWithoutBlanks(text, range);
    qsizetype start = range.start;
    while (start < end && isBlank(text[start]) && !extends(text[start + 1])) {
        ++start;
    }
    return {start, std::max(start, end)};
}

qsizetype endWithoutBlanks(QStringView text, TextRange range)
{
    qsizetype end = range.end;
    while (end > range.start && isBlank(text[end - 1])) {
        --end;
    }
    return end;
}

qsizetype behindBlanks(QStringView text, qsizetype position, qsizetype end)
{
    while (position < end && isBlank(text[position])) {
        ++position;
    }
    return position;
}

} // namespace model::text
