// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/marked_places.h"

#include <algorithm>

namespace model::search {

namespace {

constexpr int annotationsAtOnce = 1000;

storage::SoughtMarks marksOf(const storage::SearchRows &rows, const Condition &condition)
{
    switch (condition.of) {
    case Condition::Of::Tag:
        return rows.marksOf(condition.tag);
    case Condition::Of::Claims:
        return rows.claims();
    case Condition::Of::Entity:
        return rows.mentionsOf(condition.entity);
    case Condition::Of::ClaimsOf:
        return rows.claimsOf(condition.entity, condition.label);
    }
    Q_UNREACHABLE();
}

} // namespace

MarkedPlaces::MarkedPlaces(
    const storage::SearchRows &rows, const storage::VisibleRows &seen, const QList<Condition> &conditions)
    : m_rows(rows)
    , m_seen(seen)
{
    for (const Condition &condition : conditions) {
        m_conditions.push_back({condition.where, marksOf(rows, condition)});
        if (condition.where == Condition::Where::Within && !m_articles) {
            m_articles = rows.articlesWith(m_conditions.back().marks);
        }
    }
}

std::optional<qint64> MarkedPlaces::nextFrom(qint64 article) const
{
    if (!m_articles) {
        return article;
    }
    const auto next = std::lower_bound(m_articles->begin(), m_articles->end(), article);
    return next == m_articles->end() ? std::nullopt : std::optional(*next);
}

bool MarkedPlaces::canBeIn(qint64 article) const
{
    return !m_articles || std::binary_search(m_articles->begin(), m_articles->end(), article);
}

bool MarkedPlaces::leavesOut(qint64 article) const
{
    return std::any_of(m_conditions.begin(), m_conditions.end(), [&](const Sought &condition) {
        return condition.where == Condition::Where::ArticlesWithout
            && m_rows.hasMarks(article, condition.marks, m_seen);
    });
}

/// One condition after the other, each of a long article in parts.
bool MarkedPlaces::keepSome(qint64 article, const text::OffsetMap &map, std::vector<TextRange> &places)
{
    if (m_at == m_conditions.size() || places.empty()) {
        m_at = 0;
        return false;
    }
    const Sought &sought = m_conditions[m_at];
    if (sought.where != Condition::Where::ArticlesWithout) {
        if (m_rows.pieces(article, sought.marks, m_seen, m_lastAnnotation, annotationsAtOnce, m_pieces)) {
            return true;
        }
        for (TextRange &piece : m_pieces) {
            piece = map.toUtf16(piece);
        }
        sortPieces();
        std::erase_if(places, [this](const TextRange &place) { return !counts(place); });
    }
    ++m_at;
    m_lastAnnotation = 0;
    m_pieces.clear();
    return true;
}

/// By their starts; what lies within an earlier piece adds nothing, so that starts and ends both rise.
void MarkedPlaces::sortPieces()
{
    std::sort(m_pieces.begin(), m_pieces.end(), [](const TextRange &a, const TextRange &b) {
        return a.start < b.start || (a.start == b.start && a.end > b.end);
    });
    qsizetype furthest = -1;
    std::erase_if(m_pieces, [&](const TextRange &piece) {
        const bool adds = piece.end > furthest;
        furthest = std::max(furthest, piece.end);
        return !adds;
    });
}

bool MarkedPlaces::counts(const TextRange &place) const
{
    // The first piece that ends behind the place's start, or at its end.
    if (m_conditions[m_at].where == Condition::Where::Within) {
        const auto piece = std::lower_bound(
            m_pieces.begin(), m_pieces.end(), place.end,
            [](const TextRange &one, qsizetype end) { return one.end < end; });
        return piece != m_pieces.end() && piece->covers(place);
    }
    const auto piece = std::upper_bound(
        m_pieces.begin(), m_pieces.end(), place.start,
        [](qsizetype start, const TextRange &one) { return start < one.end; });
    return piece == m_pieces.end() || !piece->overlaps(place);
}

} // namespace model::search
