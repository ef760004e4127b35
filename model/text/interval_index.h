// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text_range.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace model::text {

/// Values with a range each, sorted by start, then longer first, then by `Before`. Inserting moves what
/// follows; a question about a range looks at one maximum for every 128 entries and into those groups only
/// that reach into it.
template <typename Value, typename Before>
class IntervalIndex
{
public:
    struct Entry
    {
        TextRange range;
        Value value;
    };

    IntervalIndex() = default;
    /// Takes them in any order.
    explicit IntervalIndex(std::vector<Entry> entries)
        : m_entries(std::move(entries))
    {
        std::sort(m_entries.begin(), m_entries.end(), isBefore);
        measureFrom(0);
    }

    qsizetype size() const { return static_cast<qsizetype>(m_entries.size()); }
    const Entry &at(qsizetype index) const { return m_entries[static_cast<size_t>(index)]; }
    auto begin() const { return m_entries.cbegin(); }
    auto end() const { return m_entries.cend(); }

    /// Where the entry stands, or would stand.
    qsizetype positionOf(const Entry &entry) const
    {
        return std::lower_bound(begin(), end(), entry, isBefore) - begin();
    }
    /// The first entry that starts at the position or behind it.
    qsizetype firstFrom(qsizetype position) const
    {
        const auto starts = [](const Entry &entry, qsizetype start) {
            return entry.range.start < start;
        };
        return std::lower_bound(begin(), end(), position, starts) - begin();
    }

    void insert(Entry entry)
    {
        const qsizetype position = positionOf(entry);
        m_entries.insert(begin() + position, std::move(entry));
        measureFrom(position);
    }
    void removeAt(qsizetype position)
    {
        m_entries.erase(begin() + position);
        measureFrom(position);
    }

    /// Calls `visit` with each entry that shares a unit with the range, in order.
    template <typename Visit>
    void visitOverlapping(TextRange range, Visit visit) const
    {
        if (range.isEmpty()) {
            return;
        }
        const qsizetype last = firstFrom(range.end);
        for (qsizetype first = 0; first < last; first += groupSize) {
            if (m_groupEnds[static_cast<size_t>(first / groupSize)] <= range.start) {
                continue;
            }
            for (qsizetype i = first; i < std::min(first + groupSize, last); ++i) {
                if (at(i).range.end > range.start) {
                    visit(at(i));
                }
            }
        }
    }

private:
    static constexpr qsizetype groupSize = 128;

    static bool isBefore(const Entry &a, const Entry &b)
    {
        const auto left = std::make_pair(a.range.start, -a.range.end);
        const auto right = std::make_pair(b.range.start, -b.range.end);
        return left == right ? Before{}(a.value, b.value) : left < right;
    }

    void measureFrom(qsizetype position)
    {
        m_groupEnds.resize(static_cast<size_t>((size() + groupSize - 1) / groupSize));
        for (qsizetype group = position / groupSize; group < std::ssize(m_groupEnds); ++group) {
            qsizetype furthest = 0;
            for (qsizetype i = group * groupSize; i < std::min((group + 1) * groupSize, size()); ++i) {
                furthest = std::max(furthest, at(i).range.end);
            }
            m_groupEnds[static_cast<size_t>(group)] = furthest;
        }
    }

    std::vector<Entry> m_entries;
    std::vector<qsizetype> m_groupEnds; ///< the furthest end in every 128 entries
};

} // namespace model::text
