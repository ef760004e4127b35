// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/boundaries.h"

#include "model/text/blanks.h"
#include "model/text/snapping.h"

namespace model::text {

namespace {

constexpr qsizetype reach = 2048;

/// Where to begin looking: at the paragraph's start, or at a blank far enough before the position.
qsizetype safeStart(QStringView text, qsizetype paragraphStart, qsizetype position)
{
    const qsizetype furthest = position - reach;
    if (furthest <= paragraphStart) {
        return paragraphStart;
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
    const TextRange paragraph = paragraphAt(text, position);
    return {
        safeStart(text, paragraph.start, position),
        std::min(paragraph.end, position + reach),
    };
}

} // namespace

qsizetype boundaryAtOrBefore(QTextBoundaryFinder::BoundaryType type, QStringView text, qsizetype position)
{
    const TextRange around = window(text, position);
    QTextBoundaryFinder finder(type, text.sliced(around.start, around.length()));
    finder.setPosition(position - around.start);
    return around.start + (finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary());
}

qsizetype boundaryAtOrAfter(QTextBoundaryFinder::BoundaryType type, QStringView text, qsizetype position)
{
    const TextRange around = window(text, position);
    QTextBoundaryFinder finder(type, text.sliced(around.start, around.length()));
    finder.setPosition(position - around.start);
    return around.start + (finder.isAtBoundary() ? finder.position() : finder.toNextBoundary());
}

TextRange grown(QTextBoundaryFinder::BoundaryType type, QStringView text, TextRange range)
{
    return {boundaryAtOrBefore(type, text, range.start), boundaryAtOrAfter(type, text, range.end)};
}

} // namespace model::text
