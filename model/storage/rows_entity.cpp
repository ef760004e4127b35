// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/enum_words.h"
#include "model/storage/query.h"
#include "model/storage/rows.h"

namespace model::storage {

using namespace Qt::StringLiterals;

std::optional<Entity> Rows::stored(EntityId id)
{
    Query query(
        m_database,
        u"SELECT t.uuid, CAST(e.name AS BLOB), CAST(e.wikidata AS BLOB), "
        "CAST(e.description AS BLOB), CAST(e.note AS BLOB), e.id "
        "FROM entity e JOIN tag t ON t.id = e.tag WHERE e.uuid = ? AND e.removed = 0"_s);
    query.bind(id);
    if (!query.next()) {
        return std::nullopt;
    }
    Entity entity{
        .id = id,
        .tag = query.id<TagId>(0),
        .name = query.text(1),
        .aliases = {},
        .wikidata = query.text(2),
        .description = query.text(3),
        .note = query.text(4)};
    Query aliases(m_database, u"SELECT CAST(name AS BLOB) FROM alias WHERE entity = ? ORDER BY position"_s);
    aliases.bind(query.integer(5));
    while (aliases.next()) {
        entity.aliases.append(aliases.text(0));
    }
    return entity;
}

void Rows::write(const Entity &entity)
{
    Query query(
        m_database,
        u"INSERT INTO entity (uuid, tag, name, wikidata, description, note) "
        "VALUES (?, ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT)) "
        "ON CONFLICT (uuid) DO UPDATE SET tag = excluded.tag, name = excluded.name, "
        "wikidata = excluded.wikidata, description = excluded.description, note = excluded.note, "
        "removed = 0 RETURNING id"_s);
    query.bind(entity.id)
        .bind(rowOf(entity.tag))
        .bind(utf8(entity.name))
        .bind(utf8(entity.wikidata))
        .bind(utf8(entity.description))
        .bind(utf8(entity.note));
    query.next();
    const qint64 row = query.integer(0);
    query.next();
    writeAliases(row, entity.aliases);
}

void Rows::writeAliases(qint64 row, const QStringList &aliases)
{
    Query(m_database, u"DELETE FROM alias WHERE entity = ?"_s).bind(row).run();
    Query insert(m_database, u"INSERT INTO alias (entity, position, name) VALUES (?, ?, CAST(? AS TEXT))"_s);
    for (qsizetype i = 0; i < aliases.size(); ++i) {
        insert.bind(row).bind(static_cast<qint64>(i)).bind(utf8(aliases[i])).run();
    }
}

// A row of a batch stays, marked, so that undoing and redoing the batch finds it.
void Rows::erase(EntityId id)
{
    Query(m_database, u"UPDATE entity SET removed = 1 WHERE uuid = ? AND batch IS NOT NULL"_s).bind(id).run();
    Query(m_database, u"DELETE FROM entity WHERE uuid = ? AND batch IS NULL"_s).bind(id).run();
}

std::optional<Source> Rows::stored(SourceId id)
{
    Query query(
        m_database,
        u"SELECT a.uuid, c.uuid, r.uuid, e.uuid, CAST(s.label AS BLOB), CAST(s.note AS BLOB) "
        "FROM source s JOIN article a ON a.id = s.article JOIN coder c ON c.id = s.coder "
        "JOIN round r ON r.id = s.round LEFT JOIN entity e ON e.id = s.entity "
        "WHERE s.uuid = ? AND s.removed = 0"_s);
    query.bind(id);
    if (!query.next()) {
        return std::nullopt;
    }
    return Source{
        .id = id,
        .article = query.id<ArticleId>(0),
        .coder = query.id<CoderId>(1),
        .round = query.id<RoundId>(2),
        .entity = query.id<EntityId>(3),
        .label = query.text(4),
        .note = query.text(5)};
}

void Rows::write(const Source &source)
{
    Query(
        m_database,
        u"INSERT INTO source (uuid, article, coder, round, entity, label, note) "
        "VALUES (?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT)) "
        "ON CONFLICT (uuid) DO UPDATE SET article = excluded.article, coder = excluded.coder, "
        "round = excluded.round, entity = excluded.entity, label = excluded.label, "
        "note = excluded.note, removed = 0"_s)
        .bind(source.id)
        .bind(m_texts.of(source.article)->row)
        .bind(rowOf(source.coder))
        .bind(rowOf(source.round))
        .bind(rowOf(source.entity))
        .bind(utf8(source.label))
        .bind(utf8(source.note))
        .run();
}

void Rows::erase(SourceId id)
{
    Query(m_database, u"UPDATE source SET removed = 1 WHERE uuid = ? AND batch IS NOT NULL"_s).bind(id).run();
    Query(m_database, u"DELETE FROM source WHERE uuid = ? AND batch IS NULL"_s).bind(id).run();
}

std::optional<Relation> Rows::stored(RelationId id)
{
    Query query(
        m_database,
        u"SELECT a.uuid, f.uuid, s.uuid, m.uuid, c.uuid, r.uuid, CAST(x.cue AS BLOB), x.cue_start, "
        u"x.cue_end, "
        "x.created FROM relation x JOIN article a ON a.id = x.article "
        "JOIN annotation f ON f.id = x.from_annotation LEFT JOIN source s ON s.id = x.source "
        "LEFT JOIN annotation m ON m.id = x.to_annotation JOIN coder c ON c.id = x.coder "
        "JOIN round r ON r.id = x.round WHERE x.uuid = ? AND x.kind <> 'same' AND x.removed = 0"_s);
    query.bind(id);
    if (!query.next()) {
        return std::nullopt;
    }
    Relation relation{
        .id = id,
        .article = query.id<ArticleId>(0),
        .claim = query.id<AnnotationId>(1),
        .source = query.id<SourceId>(2),
        .mention = query.id<AnnotationId>(3),
        .coder = query.id<CoderId>(4),
        .round = query.id<RoundId>(5),
        .cue = query.text(6),
        .cueRange = {},
        .created = query.integer(9)};
    if (!query.isNull(7)) {
        relation.cueRange =
            m_texts.of(relation.article)->map.toUtf16(TextRange{query.integer(7), query.integer(8)});
    }
    return relation;
}

void Rows::write(const Relation &relation)
{
    const auto on = m_texts.of(relation.article);
    Query query(
        m_database,
        u"INSERT INTO relation (uuid, kind, article, from_annotation, to_annotation, source, "
        "coder, round, cue, created, cue_start, cue_end) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?, ?) "
        "ON CONFLICT (uuid) DO UPDATE SET kind = excluded.kind, article = excluded.article, "
        "from_annotation = excluded.from_annotation, to_annotation = excluded.to_annotation, "
        "source = excluded.source, coder = excluded.coder, round = excluded.round, "
        "cue = excluded.cue, created = excluded.created, cue_start = excluded.cue_start, "
        "cue_end = excluded.cue_end, removed = 0"_s);
    query.bind(relation.id)
        .bind(word(relation.kind))
        .bind(on->row)
        .bind(rowOf(relation.claim))
        .bind(rowOf(relation.mention))
        .bind(rowOf(relation.source))
        .bind(rowOf(relation.coder))
        .bind(rowOf(relation.round))
        .bind(utf8(relation.cue))
        .bind(relation.created);
    if (relation.cueRange) {
        const TextRange cue = on->map.toCodePoints(*relation.cueRange);
        query.bind(cue.start).bind(cue.end).run();
    } else {
        query.bindNull().bindNull().run();
    }
}

void Rows::erase(RelationId id)
{
    Query(m_database, u"UPDATE relation SET removed = 1 WHERE uuid = ? AND batch IS NOT NULL"_s)
        .bind(id)
        .run();
    Query(m_database, u"DELETE FROM relation WHERE uuid = ? AND batch IS NULL"_s).bind(id).run();
}

Relation Rows::asStored(Relation relation)
{
    if (relation.cueRange) {
        const auto on = m_texts.of(relation.article);
        relation.cueRange = on->map.toUtf16(on->map.toCodePoints(*relation.cueRange));
        if (relation.cueRange->isEmpty()) {
            relation.cueRange.reset();
        }
    }
    return relation;
}

} // namespace model::storage
