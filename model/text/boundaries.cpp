// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/boundaries.h"

#include "model/text/blanks.h"

#include <algorithm>

namespace model::text {

namespace {

constexpr qsizetype reach = 2048;

/// Where to begin looking: at the line's start, or at a blank far enough before the position.
qsizetype safeStart(QStringView text, qsizetype position)
{
    const qsizetype furthest = std::max<qsizetype>(0, position - reach);
    const qsizetype lineEnd = text.sliced(furthest, position - furthest).lastIndexOf(u'\n');
    if (lineEnd >= 0 || furthest == 0) {
        return furthest + lineEnd + 1;
    }
    for (qsizetype i = furthest; i < position - reach / 2; ++i) {
        if (isBlank(text[i])) {
            return i;
        }
    }
    return text[furthest].isLowSurrogate() ? furthest - 1 : furthest;
}

TextRange window(QStringView text, qsizetype position)
{
    const qsizetype furthest = std::min(text.size(), position + reach);
    const qsizetype lineEnd = text.sliced(position, furthest - position).indexOf(u'\n');
    return {safeStart(text, position), lineEnd < 0 ? furthest : position + lineEnd};
}

} // namespace

qsizetype boundaryAtOrBefore(QTextBoundaryFinder::BoundaryType type, QStringView text, qsizetype position)
{
    const TextRange around = window(text, position);
    if (position == around.start || position == around.end) {
        return position;
    }
    QTextBoundaryFinder finder(type, text.sliced(around.start, around.length()));
    finder.setPosition(position - around.start);
    return around.start + (finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary());
}

qsizetype boundaryAtOrAfter(QTextBoundaryFinder::BoundaryType type, QStringView text, qsizetype position)
{
    const TextRange around = window(text, position);
    if (position == around.start || position == around.end) {
        return position;
    }
    QTextBoundaryFinder finder(type, text.sliced(around.start, around.length()));
    finder.setPosition(position - around.start);
    return around.start + (finder.isAtBoundary() ? finder.position() : finder.toNextBoundary());
}

TextRange grown(QTextBoundaryFinder::BoundaryType type, QStringView text, TextRange range)
{
    return {boundaryAtOrBefore(type, text, range.start), boundaryAtOrAfter(type, text, range.end)};
}

} // namespace model::text
