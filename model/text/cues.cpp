// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/cues.h"

#include "model/text/blanks.h"
#include "model/text/snapping.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <limits>
#include <tuple>
#include <vector>

namespace model::text {

namespace {

/// One letter as cues are compared: whole surrogate pairs, without regard to case and the form of
/// apostrophes.
char32_t folded(QStringView text, qsizetype at)
{
    const QChar character = text[at];
    if (character == QChar(0x2019)) {
        return u'\'';
    }
    const bool isPair = character.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return QChar::toCaseFolded(
        isPair ? QChar::surrogateToUcs4(character, text[at + 1]) : char32_t{character.unicode()});
}

qsizetype lengthAt(QStringView text, qsizetype at)
{
    const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return isPair ? 2 : 1;
}

/// Where the cue ends if it stands at the position; -1 if it does not.
qsizetype endOfMatch(QStringView text, qsizetype at, QStringView cue)
{
    for (qsizetype i = 0; i < cue.size();) {
        if (at >= text.size()) {
            return -1;
        }
        if (isBlank(cue[i])) {
            const qsizetype word = behindBlanks(text, at, text.size());
            if (word == at) {
                return -1;
            }
            at = word;
            i = behindBlanks(cue, i, cue.size());
            continue;
        }
        if (folded(text, at) != folded(cue, i)) {
            return -1;
        }
        at += lengthAt(text, at);
        i += lengthAt(cue, i);
    }
    return at;
}

/// The places of the cue as whole words within one paragraph.
std::vector<TextRange> placesIn(QStringView text, TextRange paragraph, QStringView cue)
{
    const QStringView line = text.sliced(paragraph.start, paragraph.length());
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, line);
    std::vector<TextRange> places;
    for (qsizetype start = 0; start >= 0 && start < line.size(); start = words.toNextBoundary()) {
        const qsizetype end = endOfMatch(line, start, cue);
        if (end < 0) {
            continue;
        }
        words.setPosition(end);
        if (words.isAtBoundary()) {
            places.push_back({paragraph.start + start, paragraph.start + end});
        }
        words.setPosition(start);
    }
    return places;
}

/// The paragraphs that the range stands in, as one range of whole lines.
TextRange linesOf(QStringView text, TextRange range)
{
    return {paragraphAt(text, range.start).start, paragraphAt(text, range.end).end};
}

/// The lines of the claim and, beyond blank lines, the one before and the one behind them.
std::vector<TextRange> linesAround(QStringView text, TextRange claim)
{
    const TextRange own = linesOf(text, claim);
    std::vector<TextRange> lines;
    for (qsizetype end = own.start - 1; end >= 0;) {
        const TextRange line = paragraphAt(text, end);
        if (!trimmed(text, line).isEmpty()) {
            lines.push_back(line);
            break;
        }
        end = line.start - 1;
    }
    for (qsizetype start = own.start; start <= text.size();) {
        const TextRange line = paragraphAt(text, start);
        const bool isBlankLine = trimmed(text, line).isEmpty();
        if (!isBlankLine) {
            lines.push_back(line);
        }
        if (line.start > own.end && !isBlankLine) {
            break;
        }
        start = line.end + 1;
    }
    return lines;
}

/// The units between the place and the piece of the claim that is nearest to it.
qsizetype distance(const Segments &claim, TextRange place)
{
    qsizetype nearest = std::numeric_limits<qsizetype>::max();
    for (const TextRange &piece : claim) {
        nearest = std::min(nearest, std::max(piece.start - place.end, place.start - piece.end));
    }
    return nearest;
}

/// The place lies between the mention and the piece before or behind it.
bool isBetween(const Segments &claim, const Segments &mention, TextRange place)
{
    const TextRange name = mention.extent();
    qsizetype before = -1;
    qsizetype behind = std::numeric_limits<qsizetype>::max();
    for (const TextRange &piece : claim) {
        if (piece.overlaps(name)) {
            return false;
        }
        before = piece.end <= name.start ? piece.end : before;
        behind = piece.start >= name.end ? std::min(behind, piece.start) : behind;
    }
    const bool isBehindClaim = before >= 0 && TextRange{before, name.start}.covers(place);
    const bool isBeforeClaim =
        behind < std::numeric_limits<qsizetype>::max() && TextRange{name.end, behind}.covers(place);
    return isBehindClaim || isBeforeClaim;
}

} // namespace

std::optional<TextRange>
cueNear(QStringView text, const Segments &claim, const Segments &mention, QStringView cue)
{
    cue = cue.trimmed();
    if (cue.isEmpty() || claim.isEmpty()) {
        return std::nullopt;
    }
    const TextRange own = linesOf(text, claim.extent());
    const auto rank = [&](TextRange place) {
        const bool between = !mention.isEmpty() && isBetween(claim, mention, place);
        return std::tuple(!between, !own.covers(place), distance(claim, place), place.start);
    };
    std::optional<TextRange> best;
    for (const TextRange &line : linesAround(text, claim.extent())) {
        for (const TextRange &place : placesIn(text, line, cue)) {
            if (!claim.overlaps(place) && (!best || rank(place) < rank(*best))) {
                best = place;
            }
        }
    }
    return best;
}

} // namespace model::text
