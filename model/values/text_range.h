// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVarLengthArray>

#include <algorithm>
#include <initializer_list>

namespace model {

/// A half-open range [start, end) of UTF-16 units in an article's text, as in QString. What is stored and
/// exported are code points; `text::OffsetMap` converts.
struct TextRange
{
    qsizetype start = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - start; }
    bool isEmpty() const { return end <= start; }
    bool contains(qsizetype position) const { return start <= position && position < end; }
    /// The other range lies wholly inside this one (equal ranges cover each other).
    bool covers(const TextRange &other) const { return start <= other.start && other.end <= end; }
    /// The two share at least one unit.
    bool overlaps(const TextRange &other) const { return start < other.end && other.start < end; }
    /// The two overlap, or one begins where the other ends.
    bool touches(const TextRange &other) const { return start <= other.end && other.start <= end; }
    TextRange intersected(const TextRange &other) const
    {
        return {std::max(start, other.start), std::min(end, other.end)};
    }

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// The pieces of one annotation: in order, none empty, none touching another. Quotations in news are
/// interrupted (“…,” she said. “…”), so there may be several.
class Segments
{
public:
    Segments() = default;
    Segments(std::initializer_list<TextRange> ranges)
    {
        for (const TextRange &range : ranges) {
            add(range);
        }
    }
    // There is no move assignment, as that of Qt 6.4's QVarLengthArray leaks what the target had on the heap.
    Segments(const Segments &) = default;
    Segments(Segments &&) = default;
    Segments &operator=(const Segments &) = default;
    ~Segments() = default;

    /// Adds a piece and joins what then touches or overlaps. An empty range adds nothing.
    void add(TextRange range);
    /// Takes the range out of every piece; pieces may shrink, part in two, or vanish.
    void subtract(TextRange range);

    bool isEmpty() const { return m_pieces.isEmpty(); }
    qsizetype count() const { return m_pieces.size(); }
    const TextRange &at(qsizetype index) const { return m_pieces[index]; }
    /// From the first piece's start to the last piece's end. Not for empty segments.
    TextRange extent() const { return {m_pieces.first().start, m_pieces.last().end}; }
    bool contains(qsizetype position) const;
    bool overlaps(TextRange range) const;
    /// The number of units in all pieces.
    qsizetype length() const;

    auto begin() const { return m_pieces.cbegin(); }
    auto end() const { return m_pieces.cend(); }

    friend bool operator==(const Segments &a, const Segments &b) { return a.m_pieces == b.m_pieces; }

private:
    QVarLengthArray<TextRange, 1> m_pieces;
};

} // namespace model
