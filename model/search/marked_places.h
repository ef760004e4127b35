// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/request.h"
#include "model/storage/search_rows.h"
#include "model/text/offset_map.h"

#include <optional>
#include <vector>

namespace model::search {

/// Tells, of the places that a search finds in one article after another, those that stand where its
/// conditions want them.
class MarkedPlaces
{
public:
    /// Both have to stay.
    MarkedPlaces(
        const storage::SearchRows &rows, const storage::VisibleRows &seen,
        const QList<Condition> &conditions);

    /// The first article from a key on that can have any such place; nothing if there is none.
    std::optional<qint64> nextFrom(qint64 article) const;
    /// Whether this one can.
    bool canBeIn(qint64 article) const;
    /// Whether one of the conditions leaves the article out, with all that stands in it.
    bool leavesOut(qint64 article) const;

    /// Takes out the places that do not count, which stand in order and do not overlap. Works in short steps;
    /// true while there is more to do for this article.
    bool keepSome(qint64 article, const text::OffsetMap &map, std::vector<TextRange> &places);

private:
    /// A condition in the keys of the file.
    struct Sought
    {
        Condition::Where where = Condition::Where::Within;
        storage::SoughtMarks marks;
    };

    void sortPieces();
    bool counts(const TextRange &place) const;

    const storage::SearchRows &m_rows;
    const storage::VisibleRows &m_seen;
    std::vector<Sought> m_conditions;
    std::optional<std::vector<qint64>> m_articles; ///< the only ones that can have places, where known
    size_t m_at = 0;                               ///< the condition whose pieces are read
    qint64 m_lastAnnotation = 0;
    std::vector<TextRange> m_pieces;
};

} // namespace model::search
