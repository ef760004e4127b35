// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/interval_index.h"
#include "model/values/annotation.h"

#include <QHash>

#include <array>
#include <map>
#include <vector>

namespace model::text {

/// Which of four lanes below the line the underline of each annotation runs in. Two annotations whose pieces
/// overlap never share a lane. One keeps its lane along all of its pieces and while others come and go; where
/// all lanes are taken, further ones have none and are counted instead.
class Lanes
{
public:
    static constexpr int count = 4;
    static constexpr int none = -1;

    Lanes() = default;
    /// From annotations in reading order (an AnnotationSet): longer ones come first and get the upper lanes.
    template <typename Annotations>
    explicit Lanes(const Annotations &annotations)
    {
        m_placed.reserve(static_cast<qsizetype>(annotations.size()));
        for (const Annotation &annotation : annotations) {
            place(annotation.id, annotation.segments, freeLane(none, annotation.segments));
        }
    }

    /// From 0, the lane nearest to the words; `none` for those without a lane and those unknown.
    int laneOf(AnnotationId id) const;
    /// Those without a lane that have a piece sharing a unit with the range, in reading order: what a "+12"
    /// there counts and lists.
    std::vector<AnnotationId> withoutLane(TextRange range) const;

    /// Adds an annotation, or follows its new pieces; it keeps its lane where it can. Returns those others
    /// that had no lane and now got one.
    std::vector<AnnotationId> insert(const Annotation &annotation);
    /// Takes one away. Returns those that had no lane and now got its.
    std::vector<AnnotationId> remove(AnnotationId id);

private:
    struct Placed
    {
        Segments pieces;
        int lane = none;
    };
    struct ById
    {
        bool operator()(AnnotationId a, AnnotationId b) const { return a < b; }
    };
    using Waiting = IntervalIndex<AnnotationId, ById>;

    bool isFree(int lane, const Segments &pieces) const;
    int freeLane(int wished, const Segments &pieces) const;
    void place(AnnotationId id, const Segments &pieces, int lane);
    void release(AnnotationId id, const Placed &placed);
    std::vector<AnnotationId> fill(int lane, const Segments &freed);

    QHash<AnnotationId, Placed> m_placed;
    std::array<std::map<qsizetype, qsizetype>, count> m_taken; ///< the ends of pieces by their starts
    Waiting m_waiting;                                         ///< the pieces of those without a lane
};

} // namespace model::text
