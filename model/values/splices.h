// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text_range.h"

#include <QList>
#include <QString>

#include <vector>

namespace model {

/// How what stands on a text moves when pieces of the text are replaced. Counts in whatever unit it is made
/// of.
///
/// A range keeps what is put in strictly within it, and what takes the place of words that are all its own;
/// what is put in at its ends stays outside. Of words that it shares with a replaced piece it keeps its own
/// rest.
class Shifts
{
public:
    /// So many units from `at` on (before any replacement) gave way to so many others.
    struct Step
    {
        qsizetype at = 0;
        qsizetype removed = 0;
        qsizetype inserted = 0;

        friend bool operator==(const Step &, const Step &) = default;
    };

    Shifts() = default;
    /// The steps in the order of the text; none overlaps another.
    explicit Shifts(std::vector<Step> steps);

    bool isEmpty() const { return m_steps.empty(); }
    const std::vector<Step> &steps() const { return m_steps; }
    /// From the new text to the old one.
    Shifts inverse() const;

    /// Where a range stands after it; an empty range if all its words are gone.
    TextRange moved(TextRange range) const;
    Segments moved(const Segments &segments) const;
    /// Where a position stands; what is put in at it comes behind it.
    qsizetype moved(qsizetype position) const;

    friend bool operator==(const Shifts &a, const Shifts &b) { return a.m_steps == b.m_steps; }

private:
    qsizetype startOf(qsizetype start) const;
    qsizetype endOf(TextRange range) const;
    size_t firstEndingBehind(qsizetype position) const;

    std::vector<Step> m_steps;
    std::vector<qsizetype> m_growth{0}; ///< of the text before each step, and at last of all
};

/// One piece of a text that gives way to another. `at` is in UTF-16 units of the text before any of them.
struct Splice
{
    qsizetype at = 0;
    QString removed;
    QString inserted;

    friend bool operator==(const Splice &, const Splice &) = default;
};

/// The pieces in which one text differs from another, in order, none overlapping the next.
class Splices
{
public:
    Splices() = default;
    explicit Splices(QList<Splice> list)
        : m_list(std::move(list))
    {
    }

    bool isEmpty() const { return m_list.isEmpty(); }
    qsizetype count() const { return m_list.size(); }
    const Splice &at(qsizetype index) const { return m_list[index]; }
    auto begin() const { return m_list.cbegin(); }
    auto end() const { return m_list.cend(); }

    /// Whether they are in order and take out what stands in this text.
    bool fit(QStringView text) const;
    /// The other text; they have to fit.
    QString applied(QStringView text) const;
    /// From the other text back.
    Splices inverse() const;
    Shifts shifts() const;
    /// The places of the other text where they put something in, or took it out (then empty).
    QList<TextRange> places() const;

    friend bool operator==(const Splices &, const Splices &) = default;

private:
    QList<Splice> m_list;
};

} // namespace model
