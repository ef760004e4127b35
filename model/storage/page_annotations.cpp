// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/page_annotations.h"

#include "model/storage/query.h"

#include <algorithm>
#include <future>

namespace model::storage {

using namespace Qt::StringLiterals;

PageAnnotations::PageAnnotations(const PageKeys &keys, const ArticleText &on, PageEntities &entities)
    : m_database(keys.database)
    , m_on(on)
{
    makeRoom();
    readRows(keys, entities);
}

AnnotationSet PageAnnotations::verified(const PageEntities &entities)
{
    for (size_t place = 0; place < m_annotations.size(); ++place) {
        m_annotations[place].entity = entities.id(m_extents[place].entity);
    }
    if (m_isPlain) {
        takeWholePieces();
        readPieces(true);
        dropDamaged();
        // Nearly always every annotation is sound, so the set is made while the file is still being compared.
        constexpr size_t many = 1000;
        const bool isMuch = m_annotations.size() > many;
        auto set = std::async(isMuch ? std::launch::async : std::launch::deferred, [this] {
            return AnnotationSet(m_annotations);
        });
        if (wholePiecesAgree()) {
            return set.get();
        }
        set.wait();
        forgetPieces();
    }
    readPieces(false);
    dropDamaged();
    return AnnotationSet(std::move(m_annotations));
}

void PageAnnotations::makeRoom()
{
    Query query(m_database, u"SELECT count(*) FROM annotation WHERE article = ?"_s);
    query.bind(m_on.row);
    if (query.next()) {
        constexpr qint64 atMost = 1 << 20; // whatever a damaged index says
        const auto count = static_cast<size_t>(std::clamp<qint64>(query.integer(0), 0, atMost));
        m_annotations.reserve(count);
        m_extents.reserve(count);
    }
}

void PageAnnotations::readRows(const PageKeys &keys, PageEntities &entities)
{
    Query query(
        m_database,
        u"SELECT id, CAST(uuid AS BLOB), tag, coder, round, entity, start, \"end\", "
        "CASE removed WHEN 0 THEN pieces END, created, updated, CASE WHEN note <> '' THEN CAST(note AS BLOB) "
        "END "
        "FROM annotation WHERE article = ? ORDER BY id"_s);
    query.bind(m_on.row);
    while (query.next()) {
        const qint64 coder = query.integer(3);
        const qint64 round = query.integer(4);
        const bool isThere = !query.isNull(8);
        const bool seen = isThere && keys.visible.sees(coder, round);
        const std::optional<qint64> entity = query.optionalInteger(5);
        entities.note(entity, seen);
        const TextRange points{query.integer(6), query.integer(7)};
        const qint64 pieces = query.integer(8);
        const TextRange range = isThere && pieces == 1 ? addQuote(points) : TextRange();
        if (!seen) {
            continue;
        }
        Annotation &annotation = m_annotations.emplace_back();
        annotation.id = query.id<AnnotationId>(1);
        annotation.article = m_on.id;
        annotation.tag = keys.tags.value(query.integer(2));
        annotation.coder = keys.coders.value(coder);
        annotation.round = keys.rounds.value(round);
        annotation.created = query.integer(9);
        annotation.updated = query.integer(10);
        if (!query.isNull(11)) {
            annotation.note = query.text(11);
        }
        m_extents.push_back({query.integer(0), entity, points, pieces, range});
    }
}

/// Where the piece stands in UTF-16.
TextRange PageAnnotations::addQuote(TextRange points)
{
    constexpr qsizetype most = 32 << 20;
    m_isPlain = m_isPlain && points.start >= 0 && points.start < points.end
        && points.end <= m_on.map.codePoints() && m_quotes.size() < most;
    if (!m_isPlain) {
        return {};
    }
    const TextRange range = m_on.map.toUtf16(points);
    m_quotes += QStringView(m_on.text).sliced(range.start, range.length());
    return range;
}

/// As their rows say, for those of one piece.
void PageAnnotations::takeWholePieces()
{
    for (size_t place = 0; place < m_extents.size(); ++place) {
        Extent &extent = m_extents[place];
        if (extent.pieces == 1) {
            m_annotations[place].segments.add(extent.range);
            extent.found = 1;
            extent.last = extent.points.end;
        }
    }
}

/// Whether all that have one piece stand where their rows say: nearly all do, and are compared with the text
/// all at once, which is much faster than one at a time.
bool PageAnnotations::wholePiecesAgree() const
{
    Query query(
        m_database,
        u"SELECT CAST(coalesce(group_concat(s.quote, ''), '') AS BLOB), total(s.position IS NOT 0 "
        "OR s.start IS NOT n.start OR s.\"end\" IS NOT n.\"end\" "
        "OR length(s.quote) IS NOT n.\"end\" - n.start) FROM (SELECT id, start, \"end\" "
        "FROM annotation WHERE article = ? AND removed = 0 AND pieces = 1 ORDER BY id) n "
        "LEFT JOIN segment s ON s.annotation = n.id"_s);
    query.bind(m_on.row);
    return query.next() && query.integer(1) == 0 && query.text(0) == m_quotes;
}

void PageAnnotations::forgetPieces()
{
    for (size_t place = 0; place < m_extents.size(); ++place) {
        m_annotations[place].segments = Segments();
        m_extents[place].found = 0;
        m_extents[place].last = -1;
        m_extents[place].isRight = true;
    }
}

void PageAnnotations::readPieces(bool onlySeveral)
{
    QHash<qint64, size_t> places;
    for (size_t place = 0; place < m_extents.size(); ++place) {
        if (!onlySeveral || m_extents[place].pieces > 1) {
            places.insert(m_extents[place].key, place);
        }
    }
    if (places.isEmpty()) {
        return;
    }
    Query query(
        m_database,
        u"SELECT s.annotation, s.position, s.start, s.\"end\", CAST(s.quote AS BLOB) FROM annotation n "
        "CROSS JOIN segment s ON s.annotation = n.id WHERE n.article = ? AND n.removed = 0 AND n.pieces > ? "
        "ORDER BY n.id, s.position"_s);
    query.bind(m_on.row).bind(onlySeveral ? 1 : -1);
    while (query.next()) {
        const auto place = places.constFind(query.integer(0));
        if (place == places.cend()) {
            continue;
        }
        Extent &extent = m_extents[*place];
        const TextRange points{query.integer(2), query.integer(3)};
        const TextRange range = m_on.map.toUtf16(points);
        const bool isInside =
            points.start > extent.last && points.start < points.end && points.end <= m_on.map.codePoints();
        const bool isFirst = extent.found == 0;
        extent.isRight = extent.isRight && isInside && query.integer(1) == extent.found
            && (!isFirst || points.start == extent.points.start)
            && QStringView(m_on.text).sliced(range.start, range.length()).toUtf8() == query.bytes(4);
        ++extent.found;
        extent.last = points.end;
        m_annotations[*place].segments.add(range);
    }
}

/// Whether everything that the file says of the annotation agrees.
bool PageAnnotations::isSound(size_t place) const
{
    const Annotation &annotation = m_annotations[place];
    const Extent &extent = m_extents[place];
    return extent.isRight && extent.found > 0 && extent.found == extent.pieces
        && extent.last == extent.points.end && !annotation.id.isNull() && !annotation.tag.isNull()
        && !annotation.coder.isNull() && !annotation.round.isNull();
}

void PageAnnotations::dropDamaged()
{
    size_t kept = 0;
    for (size_t place = 0; place < m_annotations.size(); ++place) {
        if (isSound(place)) {
            if (kept != place) {
                m_annotations[kept] = std::move(m_annotations[place]);
                m_extents[kept] = m_extents[place];
            }
            ++kept;
        }
    }
    m_damaged += static_cast<int>(m_annotations.size() - kept);
    m_annotations.resize(kept);
    m_extents.resize(kept);
}

} // namespace model::storage
