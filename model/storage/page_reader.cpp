// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/storage/public_ids.h"
#include "model/storage/reads.h"
#include "model/storage/visible_rows.h"

#include <vector>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

/// Gathers one page; what it reads first it needs for what it reads next.
class PageReader
{
public:
    PageReader(const QSqlDatabase &database, const ArticleText &on, const Visible &visible)
        : m_database(database)
        , m_on(on)
        , m_visible(database, visible)
        , m_tags(publicIds<TagId>(database, u"SELECT id, uuid FROM tag"_s))
        , m_coders(publicIds<CoderId>(database, u"SELECT id, uuid FROM coder"_s))
        , m_rounds(publicIds<RoundId>(database, u"SELECT id, uuid FROM round"_s))
    {
    }

    void read(ArticlePage &page)
    {
        readEntities();
        readAnnotations();
        if (!takeWholePieces()) {
            readPieces();
        }
        page.damagedAnnotations = dropDamaged();
        readSources(page);
        readRelations(page);
        for (const Keyed &keyed : m_entities) {
            if (keyed.used) {
                page.entities.insert(keyed.entity.id, keyed.entity);
                if (keyed.shared) {
                    page.sharedEntities.insert(keyed.entity.id);
                }
            }
        }
        page.annotations = AnnotationSet(std::move(m_annotations));
    }

private:
    struct Keyed
    {
        Entity entity;
        bool used = false;   ///< by something on this page
        bool shared = false; ///< by something that is not on this page
    };

    void readEntities();
    void readAnnotations();
    void addQuote(TextRange points);
    bool takeWholePieces();
    void readPieces(bool onlySeveral = false);
    bool isSound(size_t place) const;
    int dropDamaged();
    void readSources(ArticlePage &page);
    void readRelations(ArticlePage &page);
    EntityId use(const Query &query, int column, bool seen);

    const QSqlDatabase &m_database;
    const ArticleText &m_on;
    VisibleRows m_visible;
    QHash<qint64, TagId> m_tags;
    QHash<qint64, CoderId> m_coders;
    QHash<qint64, RoundId> m_rounds;
    QHash<qint64, Keyed> m_entities;
    /// What an annotation's row says of its pieces, and whether those are so.
    struct Extent
    {
        qint64 key = 0;
        TextRange points;
        qint64 pieces = 0;
        TextRange range; ///< in UTF-16, of one piece
        qint64 found = 0;
        qsizetype last = -1; ///< where the piece before ended
        bool isRight = true;
    };
    std::vector<Annotation> m_annotations;
    std::vector<Extent> m_extents; ///< of each of them
    TextRange m_range;             ///< of the annotation that was read last
    QByteArray m_quotes;           ///< of all in one piece, one behind the other, as the text has them
    bool m_isPlain = true;         ///< whether all lie in the text, and are not too much at once
};

void PageReader::readEntities()
{
    Query query(
        m_database,
        u"SELECT e.id, e.uuid, e.tag, CAST(e.name AS BLOB), CAST(e.wikidata AS BLOB), "
        "CAST(e.description AS BLOB), CAST(e.note AS BLOB), "
        "EXISTS (SELECT 1 FROM annotation n WHERE n.entity = e.id AND n.article < ?) "
        "OR EXISTS (SELECT 1 FROM annotation n WHERE n.entity = e.id AND n.article > ?) "
        "OR EXISTS (SELECT 1 FROM source s WHERE s.entity = e.id AND s.article <> ?) "
        "FROM entity e WHERE e.removed = 0 AND e.id IN (SELECT entity FROM annotation WHERE article = ? "
        "UNION SELECT entity FROM source WHERE article = ?)"_s);
    query.bind(m_on.row).bind(m_on.row).bind(m_on.row).bind(m_on.row).bind(m_on.row);
    while (query.next()) {
        Keyed &keyed = m_entities[query.integer(0)];
        keyed.shared = query.integer(7) != 0;
        keyed.entity = {
            .id = query.id<EntityId>(1),
            .tag = m_tags.value(query.integer(2)),
            .name = query.text(3),
            .aliases = {},
            .wikidata = query.text(4),
            .description = query.text(5),
            .note = query.text(6)};
    }
    Query aliases(
        m_database,
        u"SELECT entity, CAST(name AS BLOB) FROM alias WHERE entity IN "
        "(SELECT entity FROM annotation WHERE article = ? UNION SELECT entity FROM source "
        "WHERE article = ?) ORDER BY entity, position"_s);
    aliases.bind(m_on.row).bind(m_on.row);
    while (aliases.next()) {
        m_entities[aliases.integer(0)].entity.aliases.append(aliases.text(1));
    }
}

EntityId PageReader::use(const Query &query, int column, bool seen)
{
    const std::optional<qint64> key = query.optionalInteger(column);
    const auto found = key ? m_entities.find(*key) : m_entities.end();
    if (found == m_entities.end()) {
        return {};
    }
    (seen ? found->used : found->shared) = true;
    return found->entity.id;
}

void PageReader::readAnnotations()
{
    Query query(
        m_database,
        u"SELECT id, uuid, tag, coder, round, entity, start, \"end\", pieces, created, updated, "
        "removed, nullif(CAST(note AS BLOB), x'') FROM annotation WHERE article = ? ORDER BY id"_s);
    query.bind(m_on.row);
    while (query.next()) {
        const qint64 coder = query.integer(3);
        const qint64 round = query.integer(4);
        const bool seen = query.integer(11) == 0 && m_visible.sees(coder, round);
        const EntityId entity = use(query, 5, seen);
        const TextRange points{query.integer(6), query.integer(7)};
        const qint64 pieces = query.integer(8);
        if (query.integer(11) == 0 && pieces == 1) {
            addQuote(points);
        }
        if (!seen) {
            continue;
        }
        Annotation &annotation = m_annotations.emplace_back();
        annotation.id = query.id<AnnotationId>(1);
        annotation.article = m_on.id;
        annotation.tag = m_tags.value(query.integer(2));
        annotation.coder = m_coders.value(coder);
        annotation.round = m_rounds.value(round);
        annotation.entity = entity;
        annotation.created = query.integer(9);
        annotation.updated = query.integer(10);
        if (!query.isNull(12)) {
            annotation.note = query.text(12);
        }
        m_extents.push_back({query.integer(0), points, pieces, m_range});
    }
}

void PageReader::addQuote(TextRange points)
{
    constexpr qsizetype most = 32 << 20;
    m_isPlain = m_isPlain && points.start >= 0 && points.start < points.end
        && points.end <= m_on.map.codePoints() && m_quotes.size() < most;
    if (m_isPlain) {
        m_range = m_on.map.toUtf16(points);
        m_quotes += QStringView(m_on.text).sliced(m_range.start, m_range.length()).toUtf8();
    }
}

/// Nearly always every annotation is sound, and nearly all have one piece: those are compared with the text
/// all at once, which is much faster than one at a time. False if something is wrong with any of them.
bool PageReader::takeWholePieces()
{
    if (!m_isPlain) {
        return false;
    }
    Query query(
        m_database,
        u"SELECT CAST(coalesce(group_concat(s.quote, ''), '') AS BLOB), total(s.position IS NOT 0 "
        "OR s.start IS NOT n.start OR s.\"end\" IS NOT n.\"end\" "
        "OR length(s.quote) IS NOT n.\"end\" - n.start) FROM (SELECT id, start, \"end\" "
        "FROM annotation WHERE article = ? AND removed = 0 AND pieces = 1 ORDER BY id) n "
        "LEFT JOIN segment s ON s.annotation = n.id"_s);
    query.bind(m_on.row);
    if (!query.next() || query.integer(1) != 0 || query.bytes(0) != m_quotes) {
        return false;
    }
    for (size_t place = 0; place < m_extents.size(); ++place) {
        Extent &extent = m_extents[place];
        if (extent.pieces == 1) {
            m_annotations[place].segments.add(extent.range);
            extent.found = 1;
            extent.last = extent.points.end;
        }
    }
    readPieces(true);
    return true;
}

void PageReader::readPieces(bool onlySeveral)
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
bool PageReader::isSound(size_t place) const
{
    const Annotation &annotation = m_annotations[place];
    const Extent &extent = m_extents[place];
    return extent.isRight && extent.found > 0 && extent.found == extent.pieces
        && extent.last == extent.points.end && !annotation.id.isNull() && !annotation.tag.isNull()
        && !annotation.coder.isNull() && !annotation.round.isNull();
}

/// What is wrong must not be shown as if it were right; the number of those.
int PageReader::dropDamaged()
{
    size_t kept = 0;
    for (size_t place = 0; place < m_annotations.size(); ++place) {
        if (isSound(place)) {
            if (kept != place) {
                m_annotations[kept] = std::move(m_annotations[place]);
            }
            ++kept;
        }
    }
    const auto damaged = static_cast<int>(m_annotations.size() - kept);
    m_annotations.resize(kept);
    return damaged;
}

void PageReader::readSources(ArticlePage &page)
{
    Query query(
        m_database,
        u"SELECT uuid, coder, round, entity, CAST(label AS BLOB), CAST(note AS BLOB), removed "
        "FROM source WHERE article = ?"_s);
    query.bind(m_on.row);
    while (query.next()) {
        const bool seen = query.integer(6) == 0 && m_visible.sees(query.integer(1), query.integer(2));
        const EntityId entity = use(query, 3, seen);
        if (seen) {
            const Source source{
                .id = query.id<SourceId>(0),
                .article = m_on.id,
                .coder = m_coders.value(query.integer(1)),
                .round = m_rounds.value(query.integer(2)),
                .entity = entity,
                .label = query.text(4),
                .note = query.text(5)};
            page.sources.insert(source.id, source);
        }
    }
}

void PageReader::readRelations(ArticlePage &page)
{
    Query query(
        m_database,
        u"SELECT x.uuid, f.uuid, s.uuid, m.uuid, x.coder, x.round, CAST(x.cue AS BLOB), "
        "x.cue_start, x.cue_end, x.created FROM relation x "
        "JOIN annotation f ON f.id = x.from_annotation AND f.article = x.article "
        "LEFT JOIN source s ON s.id = x.source LEFT JOIN annotation m ON m.id = x.to_annotation "
        "WHERE x.article = ? AND x.removed = 0"_s);
    query.bind(m_on.row);
    while (query.next()) {
        if (!m_visible.sees(query.integer(4), query.integer(5))) {
            continue;
        }
        Relation relation{
            .id = query.id<RelationId>(0),
            .article = m_on.id,
            .claim = query.id<AnnotationId>(1),
            .source = query.id<SourceId>(2),
            .mention = query.id<AnnotationId>(3),
            .coder = m_coders.value(query.integer(4)),
            .round = m_rounds.value(query.integer(5)),
            .cue = query.text(6),
            .cueRange = {},
            .created = query.integer(9)};
        const TextRange cue{query.integer(7), query.integer(8)};
        if (!query.isNull(7) && cue.start >= 0 && cue.start < cue.end && cue.end <= m_on.map.codePoints()) {
            relation.cueRange = m_on.map.toUtf16(cue);
        }
        page.relations.insert(relation.id, relation);
    }
}

} // namespace

ArticlePage
readPage(const QSqlDatabase &database, Rows &rows, ArticleTexts &texts, ArticleId id, const Visible &visible)
{
    const std::optional<Article> article = rows.stored(id);
    if (!article) {
        throw Error(
            u"This article is no longer in the project. Open the project again to see what it holds now."_s,
            id.text());
    }
    const auto on = texts.of(id);
    ArticlePage page;
    page.article = *article;
    page.text = on->text;
    page.units = on->units;
    PageReader(database, *on, visible).read(page);
    return page;
}

} // namespace model::storage
