// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/word_difference.h"

#include "model/text/folding.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace model::text {

namespace {

/// Of more differences than these nobody would find the way through the text again; and looking for them
/// would take long.
constexpr qsizetype mostDifferences = 1000;

/// A text in words, signs and blanks, each with a number by which it is compared.
struct Tokens
{
    std::vector<int> kinds;
    std::vector<qsizetype> starts; ///< one more than there are kinds

    qsizetype count() const { return static_cast<qsizetype>(kinds.size()); }
};

qsizetype endOfToken(QStringView text, qsizetype at)
{
    const auto isOfRun = [](char32_t letter) {
        return (QChar::isLetterOrNumber(letter) || QChar::isMark(letter)) && !standsApart(letter);
    };
    char32_t letter = letterAt(text, at);
    const bool isWord = isOfRun(letter);
    do {
        at += QChar::requiresSurrogates(letter) ? 2 : 1;
        letter = at < text.size() ? letterAt(text, at) : U'\0';
    } while (at < text.size() && ((isWord && isOfRun(letter)) || QChar::isMark(letter)));
    return at;
}

Tokens tokensOf(QStringView text, QHash<QStringView, int> &kinds)
{
    Tokens tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype end = endOfToken(text, at);
        const QStringView token = text.sliced(at, end - at);
        auto kind = kinds.constFind(token);
        if (kind == kinds.cend()) {
            kind = kinds.insert(token, static_cast<int>(kinds.size()));
        }
        tokens.kinds.push_back(*kind);
        tokens.starts.push_back(at);
        at = end;
    }
    tokens.starts.push_back(at);
    return tokens;
}

bool isWord(QStringView token)
{
    return QChar::isLetterOrNumber(letterAt(token, 0));
}

/// Tokens of the one text, in a range, that are others in the other's range.
struct Hunk
{
    TextRange before;
    TextRange after;
};

/// The shortest way from one row of tokens to another, as Myers 1986 has it.
class ShortestWay
{
public:
    ShortestWay(const int *before, qsizetype beforeCount, const int *after, qsizetype afterCount)
        : m_before(before)
        , m_after(after)
        , m_n(beforeCount)
        , m_m(afterCount)
    {
    }

    /// In order; nothing if there are too many.
    std::optional<std::vector<Hunk>> hunks()
    {
        if (!search()) {
            return std::nullopt;
        }
        return walkBack();
    }

private:
    /// How far each diagonal k = x - y was reached with d differences, for k from -d to d.
    using Front = std::vector<qsizetype>;

    static qsizetype &reached(Front &front, qsizetype d, qsizetype k)
    {
        return front[static_cast<size_t>(k + d)];
    }
    /// Where diagonal k is entered with the d-th difference, and whether downwards (something is put in).
    static std::pair<qsizetype, bool> entry(Front &last, qsizetype d, qsizetype k)
    {
        const bool down = k == -d || (k != d && reached(last, d - 1, k - 1) < reached(last, d - 1, k + 1));
        return {down ? reached(last, d - 1, k + 1) : reached(last, d - 1, k - 1) + 1, down};
    }

    bool search()
    {
        const qsizetype most = std::min(m_n + m_m, mostDifferences);
        for (qsizetype d = 0; d <= most; ++d) {
            Front front(static_cast<size_t>(2 * d + 1), -1);
            for (qsizetype k = -d; k <= d; k += 2) {
                qsizetype x = d == 0 ? 0 : entry(m_fronts.back(), d, k).first;
                while (x < m_n && x - k < m_m && m_before[x] == m_after[x - k]) {
                    ++x;
                }
                reached(front, d, k) = x;
                if (x == m_n && x - k == m_m) {
                    m_fronts.push_back(std::move(front));
                    return true;
                }
            }
            m_fronts.push_back(std::move(front));
        }
        return false;
    }

    std::vector<Hunk> walkBack()
    {
        std::vector<Hunk> hunks;
        qsizetype x = m_n;
        qsizetype y = m_m;
        for (qsizetype d = static_cast<qsizetype>(m_fronts.size()) - 1; d > 0; --d) {
            const auto [from, down] = entry(m_fronts[static_cast<size_t>(d - 1)], d, x - y);
            const qsizetype k = x - y;
            // Here the difference ended; before it, it began.
            const qsizetype endX = from;
            const qsizetype endY = from - k;
            const TextRange before{down ? endX : endX - 1, endX};
            const TextRange after{down ? endY - 1 : endY, endY};
            const bool joins = !hunks.empty() && hunks.back().before.start == before.end
                && hunks.back().after.start == after.end;
            if (joins) {
                hunks.back().before.start = before.start;
                hunks.back().after.start = after.start;
            } else {
                hunks.push_back({before, after});
            }
            x = before.start;
            y = after.start;
        }
        std::reverse(hunks.begin(), hunks.end());
        return hunks;
    }

    const int *m_before;
    const int *m_after;
    qsizetype m_n;
    qsizetype m_m;
    std::vector<Front> m_fronts;
};

} // namespace

Splices wordDifference(QStringView before, QStringView after)
{
    QHash<QStringView, int> kinds;
    const Tokens a = tokensOf(before, kinds);
    const Tokens b = tokensOf(after, kinds);
    const auto start = std::mismatch(a.kinds.begin(), a.kinds.end(), b.kinds.begin(), b.kinds.end());
    const qsizetype same = start.first - a.kinds.begin();
    qsizetype tail = 0;
    while (tail < std::min(a.count(), b.count()) - same
           && a.kinds[static_cast<size_t>(a.count() - 1 - tail)]
               == b.kinds[static_cast<size_t>(b.count() - 1 - tail)]) {
        ++tail;
    }
    const TextRange left{same, a.count() - tail};
    const TextRange right{same, b.count() - tail};
    std::vector<Hunk> hunks;
    if (left.isEmpty() || right.isEmpty()) {
        if (left.length() + right.length() > 0) {
            hunks.push_back({left, right});
        }
    } else {
        ShortestWay way(
            a.kinds.data() + left.start, left.length(), b.kinds.data() + right.start, right.length());
        hunks = way.hunks().value_or(std::vector<Hunk>{{{0, left.length()}, {0, right.length()}}});
        for (Hunk &hunk : hunks) {
            hunk.before = {hunk.before.start + same, hunk.before.end + same};
            hunk.after = {hunk.after.start + same, hunk.after.end + same};
        }
    }
    QList<Splice> list;
    const auto units = [](const Tokens &tokens, QStringView text, TextRange range) {
        const qsizetype from = tokens.starts[static_cast<size_t>(range.start)];
        return text.sliced(from, tokens.starts[static_cast<size_t>(range.end)] - from).toString();
    };
    const auto tokenAt = [&units](const Tokens &tokens, QStringView text, qsizetype at) {
        return units(tokens, text, {at, at + 1});
    };
    for (const Hunk &hunk : hunks) {
        // Words that take the place of as many, and some more behind them: those are put in, not instead.
        qsizetype alike = 0;
        while (alike < std::min(hunk.before.length(), hunk.after.length())
               && isWord(tokenAt(a, before, hunk.before.start + alike))
                   == isWord(tokenAt(b, after, hunk.after.start + alike))) {
            ++alike;
        }
        if (alike > 0 && alike == hunk.before.length() && alike < hunk.after.length()) {
            const qsizetype middle = hunk.after.start + alike;
            list.append(
                {a.starts[static_cast<size_t>(hunk.before.start)], units(a, before, hunk.before),
                 units(b, after, {hunk.after.start, middle})});
            list.append(
                {a.starts[static_cast<size_t>(hunk.before.end)],
                 {},
                 units(b, after, {middle, hunk.after.end})});
            continue;
        }
        list.append(
            {a.starts[static_cast<size_t>(hunk.before.start)], units(a, before, hunk.before),
             units(b, after, hunk.after)});
    }
    return Splices(std::move(list));
}

} // namespace model::text
