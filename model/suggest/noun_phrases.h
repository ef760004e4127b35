// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/suggest/tokens.h"

#include <optional>

namespace model::suggest {

/// How the words beside a quotation say who speaks.
enum class SpeakerForm {
    Name,         ///< a person's: "Imelda Rask", without title or office
    Organization, ///< its name, with the article: "the University of Port Varrow"
    Description,  ///< "a young docker"
    Pronoun,      ///< "she"
    Unsaid,       ///< the verb alone: "«…», aseguró"
};

/// Words that say who speaks.
struct Subject
{
    TokenSpan span;
    SpeakerForm form = SpeakerForm::Description;
    quint32 gender = 0; ///< Male or Female, where the words tell; Plural with pronouns
    qsizetype end = 0;  ///< the first word behind all that was read: title, office and name
};

/// Reads who speaks around verbs, by the small words, the large letters and the order of the language.
class NounPhrases
{
public:
    explicit NounPhrases(const TokenText &words)
        : m_words(words)
    {
    }

    /// The one that begins with this word and ends before `end`.
    std::optional<Subject> from(qsizetype first, qsizetype end) const;
    /// The one that follows a verb, beyond words such as "ayer" and "por su parte".
    std::optional<Subject> behindVerb(qsizetype first, qsizetype end) const;
    /// The one that a verb follows: directly, or behind what is said of it between commas.
    std::optional<Subject> beforeVerb(qsizetype first, qsizetype verb) const;
    /// The one that a sentence begins with, for a verb further on ("… and added").
    std::optional<Subject> atBeginning(qsizetype first, qsizetype end) const;

private:
    qsizetype phraseEnd(qsizetype first, qsizetype end) const;
    bool hasCapital(TokenSpan span) const;
    bool continues(qsizetype i, qsizetype first) const;
    bool isOffice(const Token &token, qsizetype i) const;
    TokenSpan nameWithin(TokenSpan phrase, bool hasDeterminer) const;
    TokenSpan germanNameWithin(TokenSpan phrase, bool hasDeterminer) const;
    TokenSpan capitalsUpTo(qsizetype first, qsizetype end) const;
    TokenSpan capitalsFrom(qsizetype first, qsizetype end) const;
    std::optional<Subject> apposition(const Subject &described, qsizetype end) const;
    std::optional<Subject> endingAt(qsizetype first, qsizetype end) const;
    std::optional<Subject> beforeArabicVerb(qsizetype first, qsizetype verb) const;
    qsizetype endBefore(qsizetype first, qsizetype verb) const;
    std::optional<Subject> upToRelative(qsizetype first, qsizetype end) const;
    std::optional<Subject> behindCommas(qsizetype first, qsizetype end) const;
    qsizetype skipAside(qsizetype i, qsizetype end) const;

    const TokenText &m_words;
};

/// Whether the words are those of an organization: one of them says so ("Union").
bool isOrganization(const TokenText &words, TokenSpan span);

} // namespace model::suggest
