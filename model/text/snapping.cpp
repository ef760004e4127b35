// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/snapping.h"

#include "model/text/boundaries.h"
#include "model/text/names.h"
#include "model/text/quotations.h"
#include "model/text/sentences.h"
#include "model/text/words.h"

#include <algorithm>

namespace model::text {

namespace {

TextRange clamped(QStringView text, TextRange range)
{
    const qsizetype start = std::clamp<qsizetype>(range.start, 0, text.size());
    return {start, std::clamp(range.end, start, text.size())};
}

bool isWord(QStringView text, TextRange range)
{
    return hasLetterOrDigit(text.sliced(range.start, range.length()));
}

TextRange withoutPossessive(QStringView text, TextRange words)
{
    return {words.start, words.end - possessiveEnding(text.sliced(words.start, words.length()))};
}

/// A sign such as U+0600 belongs to the word before it, but is one cluster with the letter behind it: then
/// the word of that letter is taken as well. What goes on like this without an end is no word.
TextRange wholeWords(QStringView text, TextRange range)
{
    constexpr qsizetype endless = 8192;
    const qsizetype longest = range.length() + endless;
    for (;;) {
        const TextRange words = grown(QTextBoundaryFinder::Word, text, range);
        range = snappedToGraphemes(text, words);
        if (range == words || range.length() > longest) {
            return range;
        }
    }
}

/// Who drags from behind "left. " means no stop: marks that close what stands before, and the blanks behind
/// them.
TextRange withoutStopBefore(QStringView text, TextRange range)
{
    constexpr QStringView stops = u".,;:!?…”»)]،؛؟";
    const auto isStop = [&](qsizetype at) {
        return at < range.end && stops.contains(text[at]);
    };
    for (;;) {
        qsizetype behind = range.start;
        while (isStop(behind)) {
            ++behind;
        }
        const TextRange rest = trimmed(text, {behind, range.end});
        if (rest.isEmpty() || rest.start == behind) {
            return range;
        }
        range = rest;
    }
}

/// The last sentence that starts at the position or before it, else the first.
TextRange sentenceFrom(const std::vector<TextRange> &sentences, qsizetype position)
{
    const auto after = std::upper_bound(
        sentences.begin(), sentences.end(), position,
        [](qsizetype place, const TextRange &sentence) { return place < sentence.start; });
    return after == sentences.begin() ? *after : *(after - 1);
}

/// The part of the paragraph within reach of the position.
TextRange stretch(QStringView text, TextRange paragraph, qsizetype position, qsizetype reach)
{
    const qsizetype start = std::max(paragraph.start, position - reach);
    const qsizetype end = std::min(paragraph.end, position + reach);
    const bool halved = start > paragraph.start && text[start].isLowSurrogate();
    return {halved ? start - 1 : start, end};
}

} // namespace

TextRange snappedToGraphemes(QStringView text, TextRange range)
{
    range = clamped(text, range);
    if (range.isEmpty()) {
        const qsizetype start = boundaryAtOrBefore(QTextBoundaryFinder::Grapheme, text, range.start);
        return {start, start};
    }
    return grown(QTextBoundaryFinder::Grapheme, text, range);
}

TextRange snappedToWords(QStringView text, TextRange range)
{
    range = withoutStopBefore(text, trimmed(text, snappedToGraphemes(text, range)));
    if (range.isEmpty()) {
        return range;
    }
    const TextRange words = trimmed(text, wholeWords(text, range));
    const TextRange names = withoutPossessive(text, words);
    return range.end <= names.end ? names : words;
}

TextRange wordAt(QStringView text, qsizetype position)
{
    position = std::clamp<qsizetype>(position, 0, text.size());
    for (const qsizetype place : {position, position - 1}) {
        if (place < 0 || place >= text.size()) {
            continue;
        }
        const TextRange word = grown(QTextBoundaryFinder::Word, text, {place, place + 1});
        if (isWord(text, word)) {
            return trimmed(text, word);
        }
    }
    return {position, position};
}

TextRange nameAt(QStringView text, qsizetype position)
{
    return withoutPossessive(text, wordAt(text, position));
}

TextRange sentenceAt(QStringView text, qsizetype position)
{
    position = std::clamp<qsizetype>(position, 0, text.size());
    const TextRange paragraph = paragraphAt(text, position);
    if (trimmed(text, paragraph).isEmpty()) {
        return {position, position};
    }
    // A stretch that leaves this much around the sentence shows it as the whole paragraph would.
    constexpr qsizetype margin = 200;
    for (qsizetype reach = 4096;; reach *= 4) {
        const TextRange part = stretch(text, paragraph, position, reach);
        const std::vector<TextRange> sentences = sentencesIn(text, part);
        if (sentences.empty()) {
            continue;
        }
        const TextRange sentence = sentenceFrom(sentences, position);
        const bool startsInside = part.start == paragraph.start || part.start + margin < sentence.start;
        const bool endsInside = part.end == paragraph.end || sentence.end + margin < part.end;
        if (startsInside && endsInside) {
            return sentence;
        }
    }
}

TextRange quotationAt(QStringView text, qsizetype position)
{
    position = std::clamp<qsizetype>(position, 0, text.size());
    const std::vector<Quotation> quotations = quotationsIn(text, paragraphAt(text, position));
    // A caret that only touches a quotation counts when it stands inside none.
    for (const qsizetype slack : {0, 1}) {
        TextRange innermost{position, position};
        for (const Quotation &quotation : quotations) {
            const TextRange range = quotation.range;
            if (range.start < position + slack && position < range.end + slack) {
                innermost = range; // a later one that holds the position lies inside the earlier
            }
        }
        if (!innermost.isEmpty()) {
            return innermost;
        }
    }
    return {position, position};
}

TextRange paragraphAt(QStringView text, qsizetype position)
{
    position = std::clamp<qsizetype>(position, 0, text.size());
    const qsizetype before = position == 0 ? -1 : text.first(position).lastIndexOf(u'\n');
    const qsizetype after = text.indexOf(u'\n', position);
    return {before + 1, after < 0 ? text.size() : after};
}

} // namespace model::text
