// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/word_differences.h"

#include <algorithm>
#include <vector>

namespace model::analysis {

namespace {

/// Words that differ at most; the work grows with its square.
constexpr int mostSteps = 1500;

std::vector<TextRange> wordsOf(QStringView text)
{
    std::vector<TextRange> words;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && !text[at].isSpace()) {
            ++at;
        }
        words.push_back({start, at});
    }
    return words;
}

/// Two texts as words, without the words at their beginnings and ends that are the same.
struct Middle
{
    QStringView first;
    QStringView second;
    std::vector<TextRange> a = {};
    std::vector<TextRange> b = {};
    int from = 0;
    int endA = 0;
    int endB = 0;

    bool isSame(int x, int y) const
    {
        const TextRange &one = a[static_cast<size_t>(x)];
        const TextRange &other = b[static_cast<size_t>(y)];
        return first.sliced(one.start, one.length()) == second.sliced(other.start, other.length());
    }

    void shrink()
    {
        endA = static_cast<int>(a.size());
        endB = static_cast<int>(b.size());
        while (from < endA && from < endB && isSame(from, from)) {
            ++from;
        }
        while (endA > from && endB > from && isSame(endA - 1, endB - 1)) {
            --endA;
            --endB;
        }
    }
};

/// The stretch that words take; where there are none, the place behind the word before.
TextRange stretch(const std::vector<TextRange> &words, int from, int end)
{
    if (from < end) {
        return {words[static_cast<size_t>(from)].start, words[static_cast<size_t>(end - 1)].end};
    }
    const qsizetype at = from > 0 ? words[static_cast<size_t>(from - 1)].end : 0;
    return {at, at};
}

/// Which words of the second text each step of the shortest way leads to, by diagonals.
using Reached = std::vector<int>;

/// The furthest words reached with each number of steps; the last one reaches the end. Empty where it takes
/// too many.
std::vector<Reached> waysThrough(const Middle &texts)
{
    const int n = texts.endA - texts.from;
    const int m = texts.endB - texts.from;
    const int most = std::min(n + m, mostSteps);
    std::vector<Reached> ways;
    Reached before(1, 0);
    for (int steps = 0; steps <= most; ++steps) {
        Reached now(static_cast<size_t>(2 * steps + 1), 0);
        for (int k = -steps; k <= steps; k += 2) {
            const auto last = [&](int diagonal) {
                return before[static_cast<size_t>(diagonal + steps - 1)];
            };
            const bool isDown = steps > 0 && (k == -steps || (k != steps && last(k - 1) < last(k + 1)));
            int x = steps == 0 ? 0 : isDown ? last(k + 1) : last(k - 1) + 1;
            while (x < n && x - k < m && x - k >= 0 && texts.isSame(texts.from + x, texts.from + x - k)) {
                ++x;
            }
            const int place = k + steps;
            now[static_cast<size_t>(place)] = x;
            if (k == n - m && x >= n) {
                ways.push_back(std::move(now));
                return ways;
            }
        }
        ways.push_back(now);
        before = std::move(now);
    }
    return {};
}

/// Words that are the same, as pairs of their numbers, from the last to the first.
std::vector<std::pair<int, int>> sameWords(const Middle &texts, const std::vector<Reached> &ways)
{
    std::vector<std::pair<int, int>> same;
    int x = texts.endA - texts.from;
    int y = texts.endB - texts.from;
    for (auto steps = static_cast<int>(ways.size()) - 1; steps >= 0; --steps) {
        int fromX = 0;
        int fromY = 0;
        if (steps > 0) {
            const Reached &before = ways[static_cast<size_t>(steps - 1)];
            const auto last = [&](int diagonal) {
                return before[static_cast<size_t>(diagonal + steps - 1)];
            };
            const int k = x - y;
            const bool isDown = k == -steps || (k != steps && last(k - 1) < last(k + 1));
            const int diagonal = isDown ? k + 1 : k - 1;
            fromX = last(diagonal);
            fromY = fromX - diagonal;
        }
        while (x > fromX && y > fromY) {
            same.emplace_back(texts.from + --x, texts.from + --y);
        }
        x = fromX;
        y = fromY;
    }
    return same;
}

} // namespace

QList<WordDifference> wordDifferences(QStringView first, QStringView second)
{
    Middle texts{first, second, wordsOf(first), wordsOf(second)};
    texts.shrink();
    std::vector<std::pair<int, int>> same;
    same.emplace_back(texts.endA, texts.endB);
    const std::vector<std::pair<int, int>> between = sameWords(texts, waysThrough(texts));
    same.insert(same.end(), between.begin(), between.end());
    std::reverse(same.begin(), same.end());
    QList<WordDifference> differences;
    int x = texts.from;
    int y = texts.from;
    for (const auto &[nextX, nextY] : same) {
        if (nextX > x || nextY > y) {
            differences.append({stretch(texts.a, x, nextX), stretch(texts.b, y, nextY)});
        }
        x = nextX + 1;
        y = nextY + 1;
    }
    return differences;
}

} // namespace model::analysis
