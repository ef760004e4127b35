// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/who_speaks.h"

namespace model::analysis {

/// How the numbers of a reference were understood.
enum class ReferenceForm {
    Percent,   ///< 51
    Fractions, ///< 0.51
    Counts     ///< 4,200,000 people: the shares are those of their sum
};

/// What one value's share is elsewhere, such as in the population.
struct ReferenceShare
{
    QString value;    ///< a code or label, as it was written
    double share = 0; ///< from 0 to 1

    friend bool operator==(const ReferenceShare &, const ReferenceShare &) = default;
};

struct Reference
{
    QList<ReferenceShare> shares;
    ReferenceForm form = ReferenceForm::Percent;
};

/// A reference as it is typed, copied from a spreadsheet or written as CSV: a value and a number in each
/// line, parted by a tab, semicolon, comma, colon or, where there is none of these, the last blank. A first
/// line without a number is a header. "51 %" and "51,3" are read, too. Throws model::Error, with the line,
/// where that does not do.
Reference referenceIn(const QString &text);

/// Why the reference cannot be compared with this grouping, for people; empty where it can.
QString troubleWith(const Reference &reference, const Spoken &spoken, const Grouping &grouping);

/// A value among those who speak, beside the reference.
struct ComparedRow
{
    SpeakingRow::Kind kind = SpeakingRow::Kind::Value;
    QString value;
    QString label;
    qint64 people = 0;
    double share = 0;                     ///< of those that are compared, from 0 to 1
    std::optional<double> reference = {}; ///< from 0 to 1

    /// How many percentage points more than the reference.
    std::optional<double> points() const;
};

/// How those who speak are made up, against a reference. Counts different entities, however often each
/// speaks.
struct Compared
{
    QList<ComparedRow> rows;
    qint64 people = 0;             ///< what the shares are of
    qint64 unknown = 0;            ///< people of whom the value is missing
    bool leavesOutUnknown = false; ///< whether these are in `people`
    qint64 unnamed = 0;            ///< unnamed sources, which nobody could tell from each other: left out
    qint64 otherKinds = 0;         ///< entities of kinds that the variable is not asked of: left out
    bool sharesOverlap = false;    ///< somebody has several values and counts for each
};

/// Throws model::Error where the grouping says nothing of people, or the reference names values that there
/// are not, or one twice.
Compared comparedWith(
    const Reference &reference, const Spoken &spoken, const Grouping &grouping, bool leavesOutUnknown);

} // namespace model::analysis
