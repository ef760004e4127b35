// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/context.h"

#include "model/text/boundaries.h"

#include <algorithm>

namespace model::search {

namespace {

bool isInsidePair(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate()
        && text[position - 1].isHighSurrogate();
}

qsizetype codePointsBefore(QStringView text, qsizetype position, int count)
{
    for (; count > 0 && position > 0; --count) {
        --position;
        position -= isInsidePair(text, position) ? 1 : 0;
    }
    return position;
}

qsizetype codePointsBehind(QStringView text, qsizetype position, int count)
{
    for (; count > 0 && position < text.size(); --count) {
        ++position;
        position += isInsidePair(text, position) ? 1 : 0;
    }
    return position;
}

/// Most places stand between two letters that never join.
bool isPlain(QStringView text, qsizetype position)
{
    constexpr QChar firstJoining(0x300);
    return position <= 0 || position >= text.size()
        || (text[position - 1] < firstJoining && text[position] < firstJoining);
}

using Boundary = qsizetype (*)(QTextBoundaryFinder::BoundaryType, QStringView, qsizetype);

/// The boundary of a grapheme cluster at the position or next to it. To look far around would take longer
/// than all the rest.
qsizetype snapped(QStringView text, qsizetype position, Boundary boundary)
{
    if (isPlain(text, position)) {
        return position;
    }
    constexpr qsizetype reach = 100;
    const qsizetype start = std::max<qsizetype>(0, position - reach);
    const QStringView around = text.sliced(start).left(2 * reach);
    return start + boundary(QTextBoundaryFinder::Grapheme, around, position - start);
}

} // namespace

Hit hitAt(QStringView text, TextRange range, int context)
{
    const qsizetype first = codePointsBefore(text, range.start, context);
    const qsizetype last = codePointsBehind(text, range.end, context);
    // A hit that begins or ends within a cluster has no more room at that side than the rest of it.
    const qsizetype start = std::min(snapped(text, first, text::boundaryAtOrAfter), range.start);
    const qsizetype end = std::max(snapped(text, last, text::boundaryAtOrBefore), range.end);
    Hit hit;
    hit.range = range;
    hit.before = text.sliced(start, range.start - start).toString();
    hit.words = text.sliced(range.start, range.length()).toString();
    hit.after = text.sliced(range.end, end - range.end).toString();
    return hit;
}

QString inOneLine(QString text)
{
    constexpr QChar lineEnd(0x23ce);
    for (QChar &unit : text) {
        if (unit == u'\n' || unit == QChar(0x2028) || unit == QChar(0x2029)) {
            unit = lineEnd;
        } else if (unit.category() == QChar::Other_Control) {
            unit = u' ';
        }
    }
    return text;
}

} // namespace model::search
