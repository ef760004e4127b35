// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/reported_clauses.h"

#include "model/text/blanks.h"

#include <algorithm>

namespace model::suggest {

namespace {

/// Between verb and "that" may stand who is told, and when.
constexpr qsizetype furthestThat = 9;
/// Between the comma before "but" and the verb that takes over.
constexpr qsizetype furthestTurn = 12;
/// So soon behind "said" a clause shows its verb.
constexpr qsizetype nearFinite = 9;

} // namespace

const QuotedPassage *ReportedClauses::passageAt(qsizetype position) const
{
    const auto behind = std::upper_bound(
        m_quoted.begin(), m_quoted.end(), position,
        [](qsizetype at, const QuotedPassage &passage) { return at < passage.range.start; });
    if (behind == m_quoted.begin() || !(behind - 1)->range.contains(position)) {
        return nullptr;
    }
    return &*(behind - 1);
}
qsizetype ReportedClauses::beginningBehind(const VerbGroup &verb, TokenSpan sentence) const
{
    const qsizetype last = std::min(sentence.end, verb.span.end + furthestThat);
    for (qsizetype k = verb.span.end; k < last && !isQuoted(k); ++k) {
        const Token &token = m_words.at(k);
        const bool isComma = token.gap == Gap::Comma;
        if (token.gap > Gap::Comma || (isComma && m_words.language() == Language::English)) {
            return -1;
        }
        if (token.is(That)) {
            return isClause(verb, k, sentence) ? k + 1 : -1;
        }
        if (m_words.language() == Language::German && isComma && !token.is(Relative | Conjunction)) {
            return hasFinite(k, sentence.end) ? k : -1;
        }
        if (token.is(Speech) && !token.is(Determiner | Office) && k > verb.span.end
            && !m_words.at(k - 1).is(Determiner)) {
            return -1;
        }
    }
    return bareBehind(verb, sentence);
}

/// "dijo el hombre que vive allí: «…»" is no clause of "que".
bool ReportedClauses::isClause(const VerbGroup &verb, qsizetype that, TokenSpan sentence) const
{
    if (that == verb.span.end) {
        return true;
    }
    if (m_words.language() == Language::English || m_words.language() == Language::German) {
        return true;
    }
    for (qsizetype k = that + 1; k < sentence.end; ++k) {
        if (isQuoted(k)
            && m_words.text()
                    [text::endWithoutBlanks(
                         m_words.text(), {0, passageAt(m_words.at(k).range.start)->range.start})
                     - 1]
                == u':') {
            return false;
        }
    }
    return true;
}

bool ReportedClauses::hasFinite(qsizetype first, qsizetype end) const
{
    for (qsizetype k = first; k < end; ++k) {
        if (isQuoted(k)) {
            return false;
        }
        if (m_words.at(k).is(Finite)) {
            return true;
        }
    }
    return false;
}

/// English leaves "that" out: "said its members had flour", "told reporters the storm would be weaker".
qsizetype ReportedClauses::bareBehind(const VerbGroup &verb, TokenSpan sentence) const
{
    if (m_words.language() != Language::English) {
        return -1;
    }
    qsizetype first = verb.span.end;
    if (first < sentence.end && m_words.at(first - 1).is(TakesHearer)) {
        first += m_words.at(first).is(Determiner) ? 2 : 1;
    }
    const bool begins = first < sentence.end && m_words.at(first).gap <= Gap::Blank && !isQuoted(first)
        && (m_words.at(first).is(Determiner | Pronoun) || m_words.at(first).capital
            || m_words.folded(first) == u"it" || m_words.folded(first) == u"there");
    if (!begins || m_words.at(first).is(Adverb)) {
        return -1;
    }
    const qsizetype end = std::min(sentence.end, first + nearFinite);
    for (qsizetype k = first + 1; k < end && m_words.at(k).gap <= Gap::Stop; ++k) {
        if (m_words.at(k).is(Finite)) {
            return first;
        }
    }
    return -1;
}

/// The word behind the clause: the sentence's end, or where a new verb of speech takes over behind a
/// comma
/// ("… that it was shut, and added: “…”", "… que hubo una carta, pero su portavoz precisó que …").
qsizetype ReportedClauses::endOf(qsizetype first, TokenSpan sentence) const
{
    for (qsizetype k = first + 1; k < sentence.end; ++k) {
        if (isQuoted(k) || !m_words.at(k).is(Speech | Auxiliary)) {
            continue;
        }
        const VerbGroup verb = m_frames.verbAt(k, sentence.end);
        const qsizetype turn =
            verb.span.isEmpty() || !leadsToMore(verb, sentence) ? -1 : turnBefore(k, first);
        if (turn > first) {
            return turn;
        }
    }
    return sentence.end;
}

/// Where the part of the sentence begins that the verb is in: "and" or "but" behind a comma, or the verb
/// itself; -1 if it belongs to what is said.
qsizetype ReportedClauses::turnBefore(qsizetype verb, qsizetype first) const
{
    for (qsizetype k = verb - 1; k > std::max(first, verb - furthestTurn); --k) {
        if (m_words.at(k).gap == Gap::Comma && m_words.at(k).is(Conjunction)) {
            return k;
        }
    }
    return m_words.at(verb).gap == Gap::Comma ? verb : -1;
}

bool ReportedClauses::leadsToMore(const VerbGroup &verb, TokenSpan sentence) const
{
    const qsizetype last = std::min(sentence.end, verb.span.end + furthestThat);
    for (qsizetype k = verb.span.end; k < last; ++k) {
        if (m_words.at(k).is(That) || m_words.at(k).gap == Gap::Colon || isQuoted(k)) {
            return true;
        }
    }
    return false;
}

} // namespace model::suggest
