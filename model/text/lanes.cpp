// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/lanes.h"

#include <QSet>

#include <algorithm>

namespace model::text {

int Lanes::laneOf(AnnotationId id) const
{
    const auto placed = m_placed.constFind(id);
    return placed == m_placed.constEnd() ? none : placed->lane;
}

std::vector<AnnotationId> Lanes::withoutLane(TextRange range) const
{
    std::vector<AnnotationId> result;
    QSet<AnnotationId> seen;
    m_waiting.visitOverlapping(range, [&](const Waiting::Entry &entry) {
        if (!seen.contains(entry.value)) {
            seen.insert(entry.value);
            result.push_back(entry.value);
        }
    });
    return result;
}

std::vector<AnnotationId> Lanes::insert(const Annotation &annotation)
{
    const Placed before = m_placed.value(annotation.id);
    if (before.pieces == annotation.segments) {
        return {};
    }
    release(annotation.id, before);
    place(annotation.id, annotation.segments, freeLane(before.lane, annotation.segments));
    return fill(before.lane, before.pieces);
}

std::vector<AnnotationId> Lanes::remove(AnnotationId id)
{
    const Placed before = m_placed.take(id);
    release(id, before);
    return fill(before.lane, before.pieces);
}

bool Lanes::isFree(int lane, const Segments &pieces) const
{
    const auto &taken = m_taken[static_cast<size_t>(lane)];
    // Most come in reading order, behind all others.
    const qsizetype takenUntil = taken.empty() ? 0 : taken.crbegin()->second;
    return std::none_of(pieces.begin(), pieces.end(), [&taken, takenUntil](const TextRange &piece) {
        if (piece.start >= takenUntil) {
            return false;
        }
        const auto behind = taken.lower_bound(piece.end);
        return behind != taken.begin() && std::prev(behind)->second > piece.start;
    });
}

int Lanes::freeLane(int wished, const Segments &pieces) const
{
    if (wished != none && isFree(wished, pieces)) {
        return wished;
    }
    for (int lane = 0; lane < count; ++lane) {
        if (isFree(lane, pieces)) {
            return lane;
        }
    }
    return none;
}

void Lanes::place(AnnotationId id, const Segments &pieces, int lane)
{
    m_placed.insert(id, {pieces, lane});
    for (const TextRange &piece : pieces) {
        if (lane == none) {
            m_waiting.insert({piece, id});
        } else {
            auto &taken = m_taken[static_cast<size_t>(lane)];
            taken.emplace_hint(taken.cend(), piece.start, piece.end);
        }
    }
}

void Lanes::release(AnnotationId id, const Placed &placed)
{
    for (const TextRange &piece : placed.pieces) {
        if (placed.lane == none) {
            m_waiting.removeAt(m_waiting.positionOf({piece, id}));
        } else {
            m_taken[static_cast<size_t>(placed.lane)].erase(piece.start);
        }
    }
}

/// Gives the room that came free in a lane to those that wait for one there.
std::vector<AnnotationId> Lanes::fill(int lane, const Segments &freed)
{
    std::vector<AnnotationId> filled;
    if (lane == none) {
        return filled;
    }
    for (const TextRange &piece : freed) {
        for (const AnnotationId id : withoutLane(piece)) {
            const Placed waiting = m_placed.value(id);
            if (isFree(lane, waiting.pieces)) {
                release(id, waiting);
                place(id, waiting.pieces, lane);
                filled.push_back(id);
            }
        }
    }
    return filled;
}

} // namespace model::text
