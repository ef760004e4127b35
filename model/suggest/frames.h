// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/suggest/noun_phrases.h"
#include "model/suggest/quoted_passages.h"

#include <optional>

namespace model::suggest {

/// What stands around a quotation to say who says it, and how.
struct Frame
{
    std::optional<TokenSpan> cue;
    std::optional<Subject> speaker;
    bool isBehind = false;    ///< behind the quotation: “…,” she said
    bool isSure = false;      ///< verb and speaker join the quotation without other words between
    bool isAccording = false; ///< "according to": there is no verb
    bool isCalling = false;   ///< the quotation says as what: called it “…”
    TextRange range;          ///< from the first to the last of its words
};

/// A verb of speech with its auxiliary: "said", "ha denunciado", "a-t-elle ajouté".
struct VerbGroup
{
    TokenSpan span;
    std::optional<Subject> inner; ///< the pronoun within
    bool isNegated = false;
};

/// Finds the frames of quotations, in the sentence that the quotation is in.
class Frames
{
public:
    Frames(const TokenText &words, const text::Units &units)
        : m_words(words)
        , m_units(units)
        , m_phrases(words)
    {
    }

    /// The frame behind the passage; `limit` is where the next one begins.
    std::optional<Frame> behind(const QuotedPassage &passage, qsizetype limit) const;
    /// The frame before it; `limit` is where the last one ended.
    std::optional<Frame> before(const QuotedPassage &passage, qsizetype limit) const;
    /// The frame that stands within the marks (« Le pain, soupire une cliente, c’était… »), between commas.
    std::optional<Frame> within(const QuotedPassage &passage) const;

    /// The verb group that begins with this word; empty if it does not.
    VerbGroup verbAt(qsizetype i, qsizetype end) const;
    /// The words of the cue "according to" that begins here; empty if it does not.
    TokenSpan accordingAt(qsizetype i, qsizetype end) const;
    /// "according to X" that begins with this word, and who X is.
    std::optional<Frame> accordingFrame(qsizetype i, TokenSpan room) const { return according(i, room); }
    /// "the company said", "dijo el alcalde ayer": at the end of a sentence, with nothing else there.
    std::optional<Frame> asideFrame(TokenSpan room) const;
    /// The sentence around a position; empty between sentences.
    TextRange sentenceAt(qsizetype position) const;
    /// Who says what a verb within the room leads to: the words before it, else those behind.
    std::optional<Subject> speakerAround(const VerbGroup &verb, TokenSpan room) const;
    const NounPhrases &phrases() const { return m_phrases; }

private:
    std::optional<Frame> verbFirst(TokenSpan room, bool isBehind) const;
    std::optional<Frame> speakerFirst(TokenSpan room) const;
    std::optional<Frame> nameBetweenCommas(TokenSpan room) const;
    std::optional<Frame> according(qsizetype i, TokenSpan room) const;
    Subject withoutVerb(Subject subject) const;
    std::optional<Subject> whomItIsAbout(TokenSpan room) const;
    std::optional<Subject> behindComma(const QuotedPassage &passage) const;
    std::optional<Frame> lastVerbBefore(const QuotedPassage &passage, TokenSpan room) const;
    std::optional<Frame> subjectAndColon(TokenSpan room) const;
    std::optional<Frame> viewOf(TokenSpan room) const;
    VerbGroup verbEndingAt(qsizetype i, TokenSpan room) const;
    QChar lastWithin(const QuotedPassage &passage) const;
    bool leadsOver(const QuotedPassage &passage, TokenSpan room) const;
    bool isNear(const Token &verb, qsizetype distance, QChar mark) const;
    Frame made(const VerbGroup &verb, std::optional<Subject> speaker) const;
    TextRange rangeOf(const Frame &frame) const;

    const TokenText &m_words;
    const text::Units &m_units;
    NounPhrases m_phrases;
};

} // namespace model::suggest
