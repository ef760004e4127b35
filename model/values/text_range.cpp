// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/text_range.h"

namespace model {

void Segments::add(TextRange range)
{
    if (range.isEmpty()) {
        return;
    }
    QVarLengthArray<TextRange, 1> pieces;
    bool placed = false;
    for (const TextRange &piece : m_pieces) {
        if (piece.touches(range)) {
            range = {std::min(piece.start, range.start), std::max(piece.end, range.end)};
        } else if (piece.start > range.end && !placed) {
            pieces.append(range);
            pieces.append(piece);
            placed = true;
        } else {
            pieces.append(piece);
        }
    }
    if (!placed) {
        pieces.append(range);
    }
    m_pieces = pieces;
}

void Segments::subtract(TextRange range)
{
    QVarLengthArray<TextRange, 1> pieces;
    for (const TextRange &piece : m_pieces) {
        if (!piece.overlaps(range)) {
            pieces.append(piece);
            continue;
        }
        if (piece.start < range.start) {
            pieces.append({piece.start, range.start});
        }
        if (range.end < piece.end) {
            pieces.append({range.end, piece.end});
        }
    }
    m_pieces = pieces;
}

bool Segments::contains(qsizetype position) const
{
    return std::any_of(
        begin(), end(), [position](const TextRange &piece) { return piece.contains(position); });
}

bool Segments::overlaps(TextRange range) const
{
    return std::any_of(begin(), end(), [range](const TextRange &piece) { return piece.overlaps(range); });
}

qsizetype Segments::length() const
{
    qsizetype sum = 0;
    for (const TextRange &piece : m_pieces) {
        sum += piece.length();
    }
    return sum;
}

} // namespace model
