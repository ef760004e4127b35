// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/indirect_speech.h"

#include "model/suggest/reported_clauses.h"

#include <algorithm>

namespace model::suggest {

namespace {

/// Fewer words than these are no claim.
constexpr qsizetype fewestWords = 3;
/// "The mayor, according to the clerk, knew": so few words are no claim without what follows.
constexpr qsizetype shortBeginning = 5;
/// At the end of a sentence: ", said the head of the federation on Friday."
constexpr qsizetype longestEnding = 9;
/// What is longer is a list or a broken text; looking through it would take too long.
constexpr qsizetype longestSentence = 400;

/// Looks at one sentence after the other.
class SpeechReading
{
public:
    SpeechReading(
        const TokenText &words, const text::Units &units, const Frames &frames,
        const std::vector<QuotedPassage> &quoted)
        : m_words(words)
        , m_units(units)
        , m_frames(frames)
        , m_clauses(words, frames, quoted)
    {
    }

    std::vector<IndirectClaim> claims()
    {
        qsizetype from = 0;
        for (const TextRange &sentence : m_units.sentences()) {
            const TokenSpan all = m_words.within({std::max(sentence.start, from), sentence.end});
            if (!all.isEmpty() && all.size() <= longestSentence) {
                m_sentence = all;
                read();
                from = m_claims.empty() ? 0 : m_claims.back().pieces.extent().end;
            }
        }
        return std::move(m_claims);
    }

private:
    void read()
    {
        qsizetype i = m_sentence.first;
        while (i < m_sentence.end) {
            const qsizetype behind = m_clauses.isQuoted(i) ? -1 : claimAt(i);
            i = behind > i ? behind : i + 1;
        }
        if (m_claims.empty()
            || m_claims.back().pieces.extent().end <= m_words.at(m_sentence.first).range.start) {
            readEnding();
        }
    }

    /// The claim that the cue beginning with this word leads to; returns the first word behind it, or -1.
    qsizetype claimAt(qsizetype i)
    {
        const TokenSpan according = m_frames.accordingAt(i, m_sentence.end);
        if (!according.isEmpty()) {
            return readAccording(i);
        }
        if (!m_words.at(i).is(Speech | Auxiliary)) {
            return -1;
        }
        const VerbGroup verb = m_frames.verbAt(i, m_sentence.end);
        if (verb.span.isEmpty() || verb.isNegated || m_words.at(verb.span.end - 1).is(QuoteOnly)) {
            return -1;
        }
        const qsizetype clause = m_clauses.beginningBehind(verb, m_sentence);
        return clause < 0 ? -1 : take(verb, clause);
    }

    /// From the first word to the last, with the marks of quotations that begin or end there.
    TextRange rangeOf(TokenSpan span) const
    {
        TextRange range = m_words.rangeOf(span);
        if (const QuotedPassage *passage = m_clauses.passageAt(range.start)) {
            range.start = passage->range.start;
        }
        if (const QuotedPassage *passage = m_clauses.passageAt(range.end - 1)) {
            range.end = passage->range.end;
        }
        return range;
    }

    bool isAllQuoted(TextRange range) const
    {
        const QuotedPassage *passage = m_clauses.passageAt(range.start);
        return passage && passage->range.covers(range);
    }

    qsizetype take(const VerbGroup &verb, qsizetype first)
    {
        const qsizetype end = m_clauses.endOf(first, m_sentence);
        if (end - first < fewestWords) {
            return -1;
        }
        IndirectClaim claim;
        claim.pieces.add(rangeOf({first, end}));
        if (isAllQuoted(claim.pieces.at(0))) {
            return -1;
        }
        claim.frame.cue = verb.span;
        // Who speaks stands before "that", or before the verb.
        const qsizetype roomEnd = m_words.at(first - 1).is(That) ? first - 1 : first;
        claim.frame.speaker =
            verb.inner ? verb.inner : m_frames.speakerAround(verb, {m_sentence.first, roomEnd});
        claim.frame.isSure = true;
        claim.hasThat = m_words.at(first - 1).is(That);
        if (!claim.frame.speaker && !dropsSubject()) {
            return -1;
        }
        m_claims.push_back(claim);
        return end;
    }

    bool dropsSubject() const
    {
        return m_words.language() == Language::Spanish || m_words.language() == Language::Portuguese
            || m_words.language() == Language::Arabic;
    }

    /// "According to X, …" at the beginning; "…, according to X, …" further on.
    qsizetype readAccording(qsizetype i)
    {
        IndirectClaim claim;
        const auto frame = m_frames.accordingFrame(i, m_sentence);
        if (!frame || frame->speaker->form == SpeakerForm::Pronoun) {
            return -1;
        }
        claim.frame = *frame;
        const qsizetype behind = std::max(frame->speaker->end, frame->cue->end);
        const bool isFirst =
            i == m_sentence.first || (i == m_sentence.first + 1 && m_words.at(i - 1).is(Conjunction));
        if (isFirst) {
            const qsizetype first = beginningBehind(behind);
            if (first < 0 || m_sentence.end - first < fewestWords) {
                return -1;
            }
            claim.pieces.add(rangeOf({first, m_sentence.end}));
            return push(claim) ? m_sentence.end : -1;
        }
        if (m_words.at(i).gap != Gap::Comma || i - m_sentence.first < fewestWords) {
            return -1;
        }
        claim.pieces.add(rangeOf({m_sentence.first, i}));
        // What follows is said, too, or else is about X ("la empresa que …").
        const bool isSaid = behind < m_sentence.end
            && (m_words.at(behind).is(Conjunction) || i - m_sentence.first <= shortBeginning);
        const bool goesOn = isSaid && m_words.at(behind).gap == Gap::Comma && !m_words.at(behind).is(Relative)
            && m_sentence.end - behind >= fewestWords;
        if (goesOn) {
            claim.pieces.add(rangeOf({behind, m_sentence.end}));
        }
        return push(claim) ? m_sentence.end : -1;
    }

    /// Where what X says begins: behind the comma, and what is said of X before it; in German at once.
    qsizetype beginningBehind(qsizetype behind) const
    {
        if (behind >= m_sentence.end) {
            return -1;
        }
        if (m_words.language() == Language::German && m_words.at(behind).gap <= Gap::Blank) {
            return behind;
        }
        qsizetype first = behind;
        const bool hasAside = m_words.at(first).is(Relative);
        for (int commas = hasAside ? 2 : 1; first < m_sentence.end; ++first) {
            if (m_words.at(first).gap == Gap::Comma) {
                const bool begins = !m_words.at(first).is(Relative);
                if (--commas <= 0 && begins) {
                    return first;
                }
                commas = begins ? commas : 1;
            }
        }
        return -1;
    }

    /// A quotation at the beginning or the end is one itself.
    bool push(const IndirectClaim &claim)
    {
        for (const TextRange &piece : claim.pieces) {
            const QuotedPassage *passage = m_clauses.passageAt(piece.start);
            if (passage && passage->range.covers(piece)) {
                return false;
            }
        }
        const bool isBehindOther =
            m_claims.empty() || m_claims.back().pieces.extent().end <= claim.pieces.extent().start;
        if (isBehindOther) {
            m_claims.push_back(claim);
        }
        return isBehindOther;
    }

    /// "The port stays shut, the company said."
    void readEnding()
    {
        for (qsizetype i = m_sentence.end - 1; i > m_sentence.first + fewestWords; --i) {
            if (m_clauses.isQuoted(i) || m_sentence.end - i > longestEnding) {
                return;
            }
            if (m_words.at(i).gap != Gap::Comma) {
                continue;
            }
            const auto frame = m_frames.asideFrame({i, m_sentence.end});
            if (!frame || m_clauses.isQuoted(i - 1)) {
                continue;
            }
            IndirectClaim claim;
            claim.frame = *frame;
            claim.pieces.add(rangeOf({m_sentence.first, i}));
            push(claim);
            return;
        }
    }

    const TokenText &m_words;
    const text::Units &m_units;
    const Frames &m_frames;
    ReportedClauses m_clauses;
    TokenSpan m_sentence;
    std::vector<IndirectClaim> m_claims;
};

} // namespace

std::vector<IndirectClaim> indirectClaimsIn(
    const TokenText &words, const text::Units &units, const Frames &frames,
    const std::vector<QuotedPassage> &quoted)
{
    return SpeechReading(words, units, frames, quoted).claims();
}

} // namespace model::suggest
