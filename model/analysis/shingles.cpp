// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/shingles.h"

#include "model/text/folding.h"

#include <QChar>

#include <algorithm>
#include <limits>

namespace model::analysis {

namespace {

constexpr size_t wordsOfShingle = 5;

/// The finishing steps of MurmurHash3: every bit of the input changes half of the output's.
constexpr quint64 mixed(quint64 value)
{
    value ^= value >> 33U;
    value *= 0xff51afd7ed558ccdULL;
    value ^= value >> 33U;
    value *= 0xc4ceb9fe1a85ec53ULL;
    return value ^ (value >> 33U);
}

std::vector<quint64> hashesOfWords(QStringView letters)
{
    std::vector<quint64> words;
    quint64 word = 0;
    const auto end = [&] {
        if (word != 0) {
            words.push_back(mixed(word));
            word = 0;
        }
    };
    for (qsizetype at = 0; at < letters.size();) {
        const char32_t letter = text::letterAt(letters, at);
        at += QChar::requiresSurrogates(letter) ? 2 : 1;
        if (!QChar::isLetterOrNumber(letter) && !QChar::isMark(letter)) {
            end();
            continue;
        }
        if (text::standsApart(letter)) {
            end();
        }
        word = (word + letter + 1) * 0x9e3779b97f4a7c15ULL;
        if (text::standsApart(letter)) {
            end();
        }
    }
    end();
    return words;
}

/// Multipliers and addends of the functions of the print: odd numbers that have nothing to do with each
/// other, the same in every run.
struct Functions
{
    static constexpr size_t count = size_t{MinHash::bands} * MinHash::rows;
    std::array<quint64, count> times{};
    std::array<quint64, count> plus{};

    Functions()
    {
        for (size_t i = 0; i < count; ++i) {
            times.at(i) = mixed(2 * i + 1) | 1U;
            plus.at(i) = mixed(2 * i + 2);
        }
    }
};

} // namespace

Shingles shinglesOf(QStringView text)
{
    const text::FoldedText folded = text::folded(text, {});
    const std::vector<quint64> words = hashesOfWords(folded.letters());
    Shingles shingles;
    if (words.empty()) {
        return shingles;
    }
    const size_t width = std::min(wordsOfShingle, words.size());
    shingles.reserve(words.size() - width + 1);
    for (size_t first = 0; first + width <= words.size(); ++first) {
        quint64 run = 0;
        for (size_t i = first; i < first + width; ++i) {
            run = mixed(run * 31 + words[i]);
        }
        shingles.push_back(static_cast<quint32>(run >> 32U));
    }
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

double likeness(const Shingles &a, const Shingles &b)
{
    size_t shared = 0;
    auto x = a.begin();
    auto y = b.begin();
    while (x != a.end() && y != b.end()) {
        if (*x == *y) {
            ++shared;
            ++x;
            ++y;
        } else if (*x < *y) {
            ++x;
        } else {
            ++y;
        }
    }
    const size_t all = a.size() + b.size() - shared;
    return all == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(all);
}

MinHash::MinHash(const Shingles &shingles)
{
    static const Functions functions;
    least.fill(std::numeric_limits<quint32>::max());
    for (const quint32 shingle : shingles) {
        for (size_t i = 0; i < least.size(); ++i) {
            const quint64 hash = functions.times[i] * shingle + functions.plus[i];
            least[i] = std::min(least[i], static_cast<quint32>(hash >> 32U));
        }
    }
}

quint64 MinHash::band(int band) const
{
    quint64 hash = 0;
    for (int row = 0; row < rows; ++row) {
        const int place = band * rows + row;
        hash = mixed(hash * 31 + least.at(static_cast<size_t>(place)));
    }
    return hash;
}

} // namespace model::analysis
