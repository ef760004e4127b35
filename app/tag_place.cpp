// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tag_place.h"

#include "model/error.h"
#include "model/text/snapping.h"

using namespace Qt::StringLiterals;

namespace app {

using model::Error;
using model::TextRange;

QString quoteInOneLine(QString quote)
{
    constexpr qsizetype most = 300;
    if (quote.size() > most) {
        quote = quote.left(model::text::snappedToGraphemes(quote, {most, most}).start) + u" …"_s;
    }
    return quote.replace(u'\n', u' ');
}

TextRange checkedRange(const QString &text, const model::text::OffsetMap &map, TextRange piece)
{
    const QString written = u"%1-%2"_s.arg(piece.start).arg(piece.end);
    if (piece.isEmpty()) {
        throw Error(u"The place %1 is empty: its end must be greater than its start."_s.arg(written));
    }
    if (piece.end > map.codePoints()) {
        throw Error(u"The place %1 lies beyond the article's end; it has %2 characters."_s.arg(
            written, QString::number(map.codePoints())));
    }
    const TextRange range = map.toUtf16(piece);
    const TextRange whole = map.toCodePoints(model::text::snappedToGraphemes(text, range));
    if (whole != piece) {
        throw Error(u"The place %1 begins or ends inside a character; %2-%3 is whole."_s.arg(written)
                        .arg(whole.start)
                        .arg(whole.end));
    }
    if (model::text::trimmed(text, range).isEmpty()) {
        throw Error(u"The place %1 holds only blanks."_s.arg(written));
    }
    return range;
}

} // namespace app
