// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/likeness.h"

#include "model/text/folding.h"

#include <algorithm>

namespace model::text {

namespace {

/// A longer word tells no more.
constexpr int heaviest = 8;
/// Figures are what a repeated claim keeps.
constexpr int ofNumber = 6;
/// Of two letters and less are mostly articles and the like.
constexpr qsizetype shortest = 3;

int weightOf(const QString &word)
{
    if (word.front().isDigit()) {
        return ofNumber;
    }
    if (standsApart(letterAt(word, 0))) {
        return 2;
    }
    return word.size() < shortest ? 0 : static_cast<int>(std::min<qsizetype>(word.size(), heaviest));
}

} // namespace

Likeness::Likeness(QStringView text)
    : m_words(weightsOf(text))
    , m_sum(sumOf(m_words))
{
}

Likeness::Weights Likeness::weightsOf(QStringView text)
{
    Weights weights;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty()) {
            if (const int weight = weightOf(word); weight > 0) {
                weights.insert(word, weight);
            }
            word.clear();
        }
    };
    const QString letters = foldedLetters(text);
    for (qsizetype at = 0; at < letters.size();) {
        const char32_t letter = letterAt(letters, at);
        const bool isApart = standsApart(letter);
        if (isApart || !QChar::isLetterOrNumber(letter)) {
            end();
        }
        if (QChar::isLetterOrNumber(letter)) {
            word += QChar::fromUcs4(letter);
        }
        if (isApart) {
            end();
        }
        at += QChar::requiresSurrogates(letter) ? 2 : 1;
    }
    end();
    return weights;
}

int Likeness::sumOf(const Weights &weights)
{
    int sum = 0;
    for (const int weight : weights) {
        sum += weight;
    }
    return sum;
}

double Likeness::to(QStringView other) const
{
    const Weights words = weightsOf(other);
    int common = 0;
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        common += m_words.contains(word.key()) ? word.value() : 0;
    }
    const int both = m_sum + sumOf(words);
    return both == 0 ? 0 : 2.0 * common / both;
}

} // namespace model::text
