// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/suggest/frames.h"

#include <vector>

namespace model::suggest {

/// Finds what a verb of speech leads to in its own sentence: "said that …", and in English and German what
/// follows without that word.
class ReportedClauses
{
public:
    ReportedClauses(const TokenText &words, const Frames &frames, const std::vector<QuotedPassage> &quoted)
        : m_words(words)
        , m_frames(frames)
        , m_quoted(quoted)
    {
    }

    /// The first word of what is said, or -1.
    qsizetype beginningBehind(const VerbGroup &verb, TokenSpan sentence) const;
    /// The word behind the clause: the sentence's end, or where a new verb of speech takes over behind a
    /// comma
    /// ("… that it was shut, and added: “…”", "… que hubo una carta, pero su portavoz precisó que …").
    qsizetype endOf(qsizetype first, TokenSpan sentence) const;
    /// The quotation around a position, or nullptr.
    const QuotedPassage *passageAt(qsizetype position) const;
    bool isQuoted(qsizetype i) const { return passageAt(m_words.at(i).range.start) != nullptr; }

private:
    bool isClause(const VerbGroup &verb, qsizetype that, TokenSpan sentence) const;
    bool hasFinite(qsizetype first, qsizetype end) const;
    qsizetype bareBehind(const VerbGroup &verb, TokenSpan sentence) const;
    qsizetype turnBefore(qsizetype verb, qsizetype first) const;
    bool leadsToMore(const VerbGroup &verb, TokenSpan sentence) const;

    const TokenText &m_words;
    const Frames &m_frames;
    const std::vector<QuotedPassage> &m_quoted;
};

} // namespace model::suggest
