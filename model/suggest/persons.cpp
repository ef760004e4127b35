// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/persons.h"

#include <algorithm>

namespace model::suggest {

namespace {

/// So many words back somebody is still in mind.
constexpr qsizetype remembered = 250;
/// So far from a name stands what tells its gender or its office.
constexpr qsizetype beside = 6;

constexpr quint32 genders = Male | Female;

} // namespace

Persons::Persons(const TokenText &words, const std::vector<QuotedPassage> &quoted)
    : m_words(words)
{
    auto passage = quoted.begin();
    for (qsizetype i = 0; i < words.size();) {
        const Token &token = words.at(i);
        while (passage != quoted.end() && passage->range.end <= token.range.start) {
            ++passage;
        }
        const bool isQuoted = passage != quoted.end() && passage->range.contains(token.range.start);
        const bool isPossible = token.capital && !isQuoted
            && !token.is(
                Title | Office | Determiner | Pronoun | Conjunction | Preposition | That | Adverb
                | Auxiliary);
        if (!isPossible) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        for (qsizetype k = i + 1; k < words.size() && words.at(k).gap <= Gap::Stop; ++k) {
            if (!words.at(k).capital && !words.at(k).is(Particle)) {
                break;
            }
            end = words.at(k).capital ? k + 1 : end;
        }
        add({i, end});
        i = end;
    }
}

void Persons::add(TokenSpan name)
{
    const QString surname = m_words.folded(name.end - 1);
    const bool isFull = name.size() > 1;
    const bool isPlace = name.first > 0 && m_words.at(name.first).gap <= Gap::Blank
        && m_words.at(name.first - 1).is(Preposition | Of);
    const bool isGerman = m_words.language() == Language::German;
    const bool hasOffice = name.first > 0 && m_words.at(name.first).gap <= Gap::Stop
        && m_words.at(name.first - 1).is(Office | Title);
    const bool isTold = !isGerman || hasOffice || name.size() == 2;
    if (isFull && !isPlace && isTold && !isOrganization(m_words, name)) {
        m_genders[surname] |= genderBeside(name);
        m_names.push_back(name);
    } else if (!isFull && m_genders.contains(surname)) {
        m_names.push_back(name);
    }
}

quint32 Persons::genderBeside(TokenSpan name) const
{
    for (qsizetype i = name.first - 1; i >= std::max<qsizetype>(0, name.first - beside); --i) {
        if (m_words.at(i + 1).gap > Gap::Comma) {
            break;
        }
        if (m_words.at(i).is(Title | Office) && m_words.at(i).is(genders)) {
            return m_words.at(i).classes & genders;
        }
    }
    for (qsizetype i = name.end; i < std::min(m_words.size(), name.end + beside); ++i) {
        if (m_words.at(i).gap > Gap::Comma) {
            break;
        }
        if (m_words.at(i).is(Office) && m_words.at(i).is(genders)) {
            return m_words.at(i).classes & genders;
        }
    }
    return 0;
}

std::optional<TokenSpan> Persons::nearestBefore(qsizetype position, quint32 gender) const
{
    auto name = std::lower_bound(
        m_names.begin(), m_names.end(), position,
        [this](const TokenSpan &span, qsizetype at) { return m_words.at(span.end - 1).range.end <= at; });
    const qsizetype here = m_words.within({0, position}).end;
    while (name != m_names.begin()) {
        --name;
        if (name->end + remembered < here) {
            break;
        }
        const quint32 known = m_genders.value(m_words.folded(name->end - 1));
        if (known == 0 || (gender & genders) == 0 || (known & gender) != 0) {
            return *name;
        }
    }
    return std::nullopt;
}

std::optional<TokenSpan> Persons::describedBefore(TokenSpan description) const
{
    const bool isKnown = description.size() > 1 && m_words.at(description.first).is(Definite)
        && m_words.at(description.first + 1).is(Office);
    if (!isKnown) {
        return std::nullopt;
    }
    const QString head = m_words.folded(description.first + 1);
    const qsizetype first = std::max<qsizetype>(0, description.first - remembered);
    for (qsizetype i = description.first - 1; i >= first; --i) {
        if (m_words.folded(i) != head) {
            continue;
        }
        const auto name =
            std::lower_bound(m_names.begin(), m_names.end(), i, [](const TokenSpan &span, qsizetype at) {
                return span.first < at;
            });
        const bool follows =
            name != m_names.end() && name->first <= i + beside && name->end <= description.first;
        if (follows) {
            return *name;
        }
        const bool precedes = name != m_names.begin() && (name - 1)->end + 3 >= i;
        if (precedes) {
            return *(name - 1);
        }
    }
    return std::nullopt;
}

} // namespace model::suggest
