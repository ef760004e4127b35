// SPDX-License-Identifier: GPL-3.0-or-later
// Where who speaks stands beside a verb.
#include "model/suggest/noun_phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::suggest {

namespace {

/// Longer than this is no way to say who speaks.
constexpr qsizetype longestSpeaker = 14;
/// So far back a sentence is looked at for what a verb belongs to.
constexpr qsizetype furthest = 60;

} // namespace

/// Behind words between verb and speaker: an adverb, or a preposition with what belongs to it.
qsizetype NounPhrases::skipAside(qsizetype i, qsizetype end) const
{
    const Token &token = m_words.at(i);
    const bool isToArabic = m_words.language() == Language::Arabic && token.range.length() > 4
        && m_words.folded(i).startsWith(u"لل"); // قال للصحيفة
    constexpr QChar fathatan(0x064b);           // ساخرًا: how, not who
    const qsizetype last = m_words.at(i).range.end;
    const bool isHow = m_words.language() == Language::Arabic && token.range.length() > 2
        && m_words.text().sliced(last - 2, 2).contains(fathatan);
    if (isToArabic || isHow) {
        return i + 1;
    }
    if (token.is(Adverb) || (token.is(Clitic) && token.gap == Gap::Joined) || token.number) {
        return i + 1;
    }
    if (!token.is(Preposition) || token.capital) {
        return i;
    }
    qsizetype k = i + 1;
    if (k < end && m_words.at(k).is(Determiner)) {
        ++k;
    }
    const qsizetype noun = k;
    while (k < end && k < noun + 3 && m_words.at(k).gap <= Gap::Blank) {
        const Token &next = m_words.at(k);
        const bool begins =
            k > noun && (next.is(Determiner | Preposition) || next.capital) && !m_words.at(k - 1).is(Of);
        if (begins) {
            break;
        }
        ++k;
    }
    return k;
}

std::optional<Subject> NounPhrases::behindVerb(qsizetype first, qsizetype end) const
{
    qsizetype i = first;
    for (int skipped = 0; i < end && skipped < 5; ++skipped) {
        if (m_words.at(i).gap > Gap::Blank && skipped == 0) {
            return std::nullopt;
        }
        if (m_words.at(i).gap > Gap::Comma || m_words.at(i).is(That | Conjunction | Relative)) {
            return std::nullopt;
        }
        const qsizetype next = skipAside(i, end);
        if (next != i) {
            i = next;
            continue;
        }
        if (const auto subject = from(i, end)) {
            return subject;
        }
        const bool isPlain = m_words.at(i).classes == 0 && !m_words.at(i).capital;
        if (!isPlain) {
            return std::nullopt;
        }
        ++i;
    }
    return std::nullopt;
}

/// The longest one that ends just there.
std::optional<Subject> NounPhrases::endingAt(qsizetype first, qsizetype end) const
{
    for (qsizetype i = std::max(first, end - longestSpeaker); i < end; ++i) {
        const bool isMiddle = i > first && m_words.at(i).gap <= Gap::Stop
            && (m_words.at(i - 1).is(Of | Title) || (m_words.at(i).gap == Gap::Joined));
        if (isMiddle) {
            continue;
        }
        const auto subject = from(i, end);
        if (subject && subject->end == end) {
            return subject;
        }
    }
    return std::nullopt;
}

/// The usual order there is the other way round, so only what begins the clause.
std::optional<Subject> NounPhrases::beforeArabicVerb(qsizetype first, qsizetype verb) const
{
    const bool isAdjacent = m_words.at(verb).gap <= Gap::Blank;
    while (first < verb && m_words.at(first).is(Conjunction)) {
        ++first;
    }
    const auto subject = isAdjacent ? from(first, verb) : std::nullopt;
    return subject && (subject->end == verb || m_words.at(subject->end).is(Relative)) ? subject
                                                                                      : std::nullopt;
}

/// Where the words end that stand before the verb and what belongs to it.
qsizetype NounPhrases::endBefore(qsizetype first, qsizetype verb) const
{
    const auto isBetween = [](const Token &token) {
        return token.is(Auxiliary | Clitic | Negation) || (token.is(Adverb) && !token.capital);
    };
    qsizetype end = verb;
    while (end > first && isBetween(m_words.at(end - 1)) && m_words.at(end).gap <= Gap::Blank
           && !m_words.at(end - 1).is(Pronoun)) {
        --end;
    }
    return end;
}

/// "A man who would not give his name said": up to the relative word, if there is one.
std::optional<Subject> NounPhrases::upToRelative(qsizetype first, qsizetype end) const
{
    for (qsizetype i = end - 1; i > first && m_words.at(i + 1).gap < Gap::Comma; --i) {
        const bool isRelative = m_words.at(i).is(Relative)
            && !m_words.at(i - 1).is(Speech | Participle | Calling) && m_words.at(i).gap < Gap::Comma;
        if (isRelative) {
            return endingAt(first, i);
        }
    }
    return endingAt(first, end);
}

/// Behind commas; next to the verb only a name is no aside: "Its director, Dr. Lucinda Marsh, emphasized".
std::optional<Subject> NounPhrases::behindCommas(qsizetype first, qsizetype end) const
{
    for (int chunks = 0; chunks < 4 && end > first; ++chunks) {
        qsizetype start = end - 1;
        while (start > first && m_words.at(start).gap < Gap::Comma) {
            --start;
        }
        const auto subject = chunks == 0 ? from(start, end) : endingAt(start, end);
        const bool isName = subject && subject->form == SpeakerForm::Name && subject->span.size() > 1;
        if (subject && subject->end == end && (chunks > 0 ? subject->form != SpeakerForm::Pronoun : isName)) {
            return subject;
        }
        end = start;
    }
    return std::nullopt;
}

std::optional<Subject> NounPhrases::beforeVerb(qsizetype first, qsizetype verb) const
{
    if (m_words.language() == Language::Arabic) {
        return beforeArabicVerb(first, verb);
    }
    first = std::max(first, verb - furthest);
    const qsizetype end = endBefore(first, verb);
    if (end <= first) {
        return std::nullopt;
    }
    return m_words.at(end).gap < Gap::Comma ? upToRelative(first, end) : behindCommas(first, end);
}

std::optional<Subject> NounPhrases::atBeginning(qsizetype first, qsizetype end) const
{
    while (first < end && m_words.at(first).is(Conjunction | Adverb)) {
        ++first;
    }
    return from(first, end);
}

} // namespace model::suggest
