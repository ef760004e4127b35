// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/noun_phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::suggest {

namespace {

/// Longer than this is no way to say who speaks.
constexpr qsizetype longestPhrase = 14;
/// In Arabic, where nothing shows where a name ends.
constexpr qsizetype longestArabic = 6;

constexpr quint32 closing = Relative | Conjunction | Negation | Pronoun | Finite;

/// As the first title or office tells it that does.
quint32 genderWithin(const TokenText &words, TokenSpan span)
{
    quint32 gender = 0;
    for (qsizetype i = span.first; i < span.end && gender == 0; ++i) {
        gender = words.at(i).is(Title | Office) ? words.at(i).classes & (Male | Female) : 0;
    }
    return gender;
}

} // namespace

bool isOrganization(const TokenText &words, TokenSpan span)
{
    for (qsizetype i = span.first; i < span.end; ++i) {
        if (words.at(i).is(Organization)) {
            return true;
        }
    }
    return false;
}

/// Whether the phrase goes on with this word.
bool NounPhrases::continues(qsizetype i, qsizetype first) const
{
    const Token &token = m_words.at(i);
    if (token.gap > Gap::Stop || token.number) {
        return false;
    }
    const bool isArabic = m_words.language() == Language::Arabic;
    const bool isBehindOf = m_words.at(i - 1).is(Of);
    if (token.is(Of)) {
        // "Ein Sprecher der Bahn", but "sagte Weiss der Zeitung".
        return !token.is(Determiner) || m_words.language() != Language::German
            || m_words.at(first).is(Determiner);
    }
    if (token.is(Particle) && isBehindOf) {
        return true;
    }
    if (m_words.language() == Language::German && !token.capital && hasCapital({first, i})) {
        return false; // behind its noun comes what it does
    }
    if (token.capital && (m_words.language() != Language::German || !token.is(Adverb))) {
        return true;
    }
    const bool isNamed = m_words.at(first).capital && !m_words.at(first).is(Determiner) && !isArabic;
    const bool isBelonging = isBehindOf && token.is(Determiner);
    if (isNamed && !isBelonging && !token.is(Particle | Office)) {
        return false; // "Ana Ruiz waved", but "Chief economist Ana Ruiz" and "Ana Ruiz of the Dockers' Union"
    }
    const bool isDeterminer =
        token.is(Determiner) && !isBehindOf && !(m_words.at(i - 1).is(Determiner) && i - 1 == first);
    const bool isVerb =
        token.is(Speech | Auxiliary | Calling) && !isBehindOf && !m_words.at(i - 1).is(Determiner);
    return !isDeterminer && !isVerb && !token.is(closing) && !token.is(Adverb | Preposition)
        && (!token.is(Participle) || isBehindOf || isArabic) && (!token.is(Clitic) || isBehindOf);
}

bool NounPhrases::hasCapital(TokenSpan span) const
{
    for (qsizetype i = span.first; i < span.end; ++i) {
        // A large article only begins a sentence.
        if (m_words.at(i).capital && !m_words.at(i).is(Determiner)) {
            return true;
        }
    }
    return false;
}

qsizetype NounPhrases::phraseEnd(qsizetype first, qsizetype end) const
{
    const bool isArabic = m_words.language() == Language::Arabic;
    end = std::min(end, first + (isArabic ? longestArabic : longestPhrase));
    qsizetype i = first + 1;
    while (i < end && continues(i, first)) {
        ++i;
    }
    const auto isOpen = [this](qsizetype last) {
        const Token &token = m_words.at(last);
        return !token.capital && (token.is(Of) || (token.is(Determiner) && m_words.at(last - 1).is(Of)));
    };
    while (i > first + 1 && isOpen(i - 1)) {
        --i;
    }
    return i;
}

bool NounPhrases::isOffice(const Token &token, qsizetype i) const
{
    if (token.is(Office)) {
        return true;
    }
    if (m_words.language() != Language::German || !token.capital) {
        return false;
    }
    // Offices are made by joining: Ortsvorsteherin, Naturschützer.
    const QString word = m_words.folded(i);
    constexpr QStringView endings[] = {
        u"sprecher", u"meister",  u"minister", u"präsident",   u"leiter",    u"chef",
        u"schützer", u"forscher", u"rat",      u"vorsitzende", u"vorsteher", u"berater",
        u"experte",  u"expertin", u"führer",   u"anwalt",      u"anwältin",  u"vorsitzender"};
    return std::any_of(std::begin(endings), std::end(endings), [&word](QStringView ending) {
        return word.endsWith(ending) || word.endsWith(ending.toString() + u"in"_s);
    });
}

/// The large words that end before `end`, with the small ones that names have between them.
TokenSpan NounPhrases::capitalsUpTo(qsizetype first, qsizetype end) const
{
    qsizetype start = end;
    for (qsizetype i = end - 1; i >= first; --i) {
        const Token &token = m_words.at(i);
        const bool isIn = token.capital && !token.is(Title);
        if (!isIn && !token.is(Particle)) {
            break;
        }
        start = isIn ? i : start;
        if (token.gap > Gap::Stop) {
            break;
        }
    }
    return {start, end};
}

TokenSpan NounPhrases::capitalsFrom(qsizetype first, qsizetype end) const
{
    qsizetype behind = first;
    for (qsizetype i = first; i < end; ++i) {
        const Token &token = m_words.at(i);
        if ((i > first && token.gap > Gap::Stop) || (!token.capital && !token.is(Particle))) {
            break;
        }
        behind = token.capital ? i + 1 : behind;
    }
    return {first, behind};
}

/// The person's name that a phrase ends with; empty if it is a description, or an organization's name.
TokenSpan NounPhrases::nameWithin(TokenSpan phrase, bool hasDeterminer) const
{
    for (qsizetype i = phrase.end - 1; i >= phrase.first; --i) {
        if (m_words.at(i).is(Title) && i + 1 < phrase.end && m_words.at(i + 1).capital) {
            return capitalsFrom(i + 1, phrase.end);
        }
    }
    if (m_words.language() == Language::German) {
        return germanNameWithin(phrase, hasDeterminer);
    }
    TokenSpan run = capitalsUpTo(phrase.first, phrase.end);
    const bool isWhole = run.first == phrase.first;
    if (isWhole) {
        qsizetype name = run.first;
        for (qsizetype i = run.first; i + 1 < run.end; ++i) {
            name = m_words.at(i).is(Office) ? i + 1 : name; // Chinese President Xi Jinping
        }
        const bool hasOffice = name > run.first;
        return name < run.end && (hasOffice || !hasDeterminer) ? TokenSpan{name, run.end} : TokenSpan{};
    }
    const TokenSpan begin = hasDeterminer ? TokenSpan{} : capitalsFrom(phrase.first, phrase.end);
    if (begin.size() > 1 && begin.end < phrase.end && m_words.at(begin.end).is(Of)) {
        return begin; // John Smith of Graz
    }
    if (run.isEmpty() || m_words.at(run.first - 1).is(Of)) {
        return {};
    }
    const bool isNamed = run.size() >= 2 || m_words.at(run.first - 1).is(Office);
    return isNamed && !m_words.at(run.first - 1).is(Organization) ? run : TokenSpan{};
}

/// Where all nouns are large: behind an office, or two words behind the noun that the article belongs to.
TokenSpan NounPhrases::germanNameWithin(TokenSpan phrase, bool hasDeterminer) const
{
    const TokenSpan run = capitalsUpTo(phrase.first, phrase.end);
    if (run.isEmpty()) {
        return {};
    }
    if (isOffice(m_words.at(run.first), run.first)) {
        return run.size() > 1 ? TokenSpan{run.first + 1, run.end} : TokenSpan{};
    }
    if (hasDeterminer) {
        return run.size() > 2 ? TokenSpan{run.first + 1, run.end} : TokenSpan{};
    }
    const bool isWhole = run.first == phrase.first;
    return isWhole && (run.size() > 1 || !m_words.at(run.first).is(Organization)) ? run : TokenSpan{};
}

std::optional<Subject> NounPhrases::from(qsizetype first, qsizetype end) const
{
    if (first >= end) {
        return std::nullopt;
    }
    const Token &token = m_words.at(first);
    if (token.is(Pronoun) && !(token.is(Determiner) && token.capital)) {
        return Subject{
            {first, first + 1}, SpeakerForm::Pronoun, token.classes & (Male | Female | Plural), first + 1};
    }
    const bool isOpening = token.is(Determiner | Title | Office) || token.capital;
    const bool isClosed = token.is(closing | Adverb | Preposition | That | Auxiliary | Of)
        || (token.is(Speech | Calling) && !token.capital);
    if (token.number || (isClosed && !token.is(Determiner | Title))
        || (token.is(Preposition) && !token.is(Determiner))) {
        return std::nullopt;
    }
    const bool hasDeterminer = token.is(Determiner) && (!token.capital || !token.is(Title));
    const TokenSpan phrase{first, phraseEnd(first, end)};
    const TokenSpan inner{hasDeterminer ? first + 1 : first, phrase.end};
    if (inner.isEmpty() && !token.is(Pronoun)) {
        return std::nullopt;
    }
    Subject subject{phrase, SpeakerForm::Description, genderWithin(m_words, phrase), phrase.end};
    const TokenSpan name = nameWithin(inner, hasDeterminer);
    const bool isLargest =
        inner.first < inner.end && m_words.at(inner.first).capital && m_words.language() != Language::German;
    if (!name.isEmpty() && !isOrganization(m_words, name)) {
        subject.form = SpeakerForm::Name;
        subject.span = name;
    } else if (isLargest) {
        subject.form = SpeakerForm::Organization;
    } else if (const auto named = apposition(subject, end)) {
        return named;
    } else if (
        !isOpening && m_words.language() != Language::English && m_words.language() != Language::Arabic) {
        return std::nullopt; // an adverb that is not listed, rather
    }
    return subject;
}

/// "la maire, Solenne Kervadec": the name between commas behind what it is the name of.
std::optional<Subject> NounPhrases::apposition(const Subject &described, qsizetype end) const
{
    qsizetype i = described.end;
    if (i >= end || m_words.at(i).gap != Gap::Comma) {
        return std::nullopt;
    }
    quint32 gender = described.gender;
    // "Su autora, la geóloga Nieves Tordoya, fue tajante"
    const qsizetype latest = std::min(end, i + 4);
    i += m_words.at(i).is(Determiner) ? 1 : 0;
    while (i < latest && !m_words.at(i).capital
           && !m_words.at(i).is(closing | Speech | Title | Preposition | Of)
           && (m_words.at(i).gap <= Gap::Blank || i == described.end)) {
        ++i;
    }
    while (i < end && m_words.at(i).is(Title) && i + 1 < end) {
        gender |= m_words.at(i).classes & (Male | Female);
        ++i;
    }
    const TokenSpan name = capitalsFrom(i, end);
    const bool endsThere = name.end >= m_words.size() || m_words.at(name.end).gap > Gap::Stop;
    if (name.size() < 2 || !endsThere || isOrganization(m_words, name)) {
        return std::nullopt;
    }
    return Subject{name, SpeakerForm::Name, gender, name.end};
}

} // namespace model::suggest
