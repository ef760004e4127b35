// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/quotation_kind.h"

#include "model/text/quotations.h"
#include "model/text/snapping.h"
#include "model/text/words.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace model::text {

namespace {

/// More words than these beside a quotation are no longer just "said the head of the federation".
constexpr qsizetype longestFrame = 8;

/// What stands between marks in the paragraphs of the pieces.
Segments quotedWithin(QStringView text, const Segments &segments)
{
    Segments quoted;
    TextRange line{-1, -1};
    for (const TextRange &piece : segments) {
        for (qsizetype at = piece.start; at < piece.end; at = line.end + 1) {
            if (line.start <= at && at <= line.end) {
                continue;
            }
            line = paragraphAt(text, at);
            for (const Quotation &quotation : quotationsIn(text, line)) {
                quoted.add(quotation.range);
            }
        }
    }
    return quoted;
}

/// The stretch has a letter or digit.
bool hasWord(QStringView text, TextRange range)
{
    return !range.isEmpty() && hasLetterOrDigit(text.sliced(range.start, range.length()));
}

/// Whether the quotation that ends here leads over to who said it: “We stay,” or “We stay”,
bool leadsToSpeaker(QStringView text, TextRange quoted)
{
    constexpr QStringView marks = u",?!،؟";
    const auto isLeading = [&](qsizetype at) {
        return at >= 0 && at < text.size() && marks.contains(text[at]);
    };
    return isLeading(quoted.end - 2) || isLeading(quoted.end);
}

/// What of the words outside the marks belongs to the claim itself.
bool hasOwnWords(QStringView text, const Segments &quoted, const Segments &rest)
{
    for (const TextRange &stretch : rest) {
        if (!hasWord(text, stretch)) {
            continue;
        }
        const auto before = std::find_if(
            quoted.begin(), quoted.end(), [&](const TextRange &range) { return range.end == stretch.start; });
        const bool isFrame = before != quoted.end() && leadsToSpeaker(text, *before)
            && countWords(text, {stretch}) <= longestFrame;
        if (!isFrame) {
            return true;
        }
    }
    return false;
}

} // namespace

QuotationKind quotationKindOf(QStringView text, const Segments &segments)
{
    Segments pieces;
    for (const TextRange &piece : segments) {
        pieces.add(piece.intersected({0, text.size()}));
    }
    const Segments quoted = quotedWithin(text, pieces);
    Segments rest = pieces;
    bool hasQuoted = false;
    for (const TextRange &range : quoted) {
        rest.subtract(range);
        hasQuoted = hasQuoted || std::any_of(pieces.begin(), pieces.end(), [&](const TextRange &piece) {
                        return hasWord(text, piece.intersected(range));
                    });
    }
    if (!hasQuoted) {
        return QuotationKind::Indirect;
    }
    return hasOwnWords(text, quoted, rest) ? QuotationKind::Mixed : QuotationKind::Direct;
}

QString nameOf(QuotationKind kind)
{
    switch (kind) {
    case QuotationKind::Direct:
        return u"direct"_s;
    case QuotationKind::Mixed:
        return u"mixed"_s;
    case QuotationKind::Indirect:
        break;
    }
    return u"indirect"_s;
}

} // namespace model::text
