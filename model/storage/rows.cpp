// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/rows.h"

#include "model/error.h"
#include "model/message.h"
#include "model/project/codebook.h"
#include "model/storage/enum_words.h"
#include "model/storage/query.h"

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

template <typename Some>
qint64 row(const QSqlDatabase &database, const QString &sql, Some id)
{
    Query query(database, sql);
    query.bind(id);
    if (!query.next()) {
        throw Error(
            Message::tr("Something that this refers to is no longer in the project. Open the project again "
                        "to see what "
                        "it holds "
                        "now."),
            sql + u' ' + id.text());
    }
    return query.integer(0);
}

Coder coderFrom(const Query &query)
{
    return {
        .id = query.id<CoderId>(0),
        .name = query.text(1),
        .initials = query.text(2),
        .color = query.text(3),
        .kind = coderKind(query.text(4))};
}

Round roundFrom(const Query &query)
{
    return {
        .id = query.id<RoundId>(0),
        .name = query.text(1),
        .kind = roundKind(query.text(2)),
        .position = static_cast<int>(query.integer(3))};
}

Tag tagFrom(const Query &query)
{
    return {
        .id = query.id<TagId>(0),
        .parent = query.id<TagId>(1),
        .name = query.text(2),
        .label = query.text(3),
        .role = tagRole(query.text(4)),
        .color = query.text(5),
        .shortcut = query.text(6),
        .definition = query.text(7),
        .include = query.text(8),
        .exclude = query.text(9),
        .example = query.text(10),
        .position = static_cast<int>(query.integer(11)),
        .retired = query.integer(12) != 0};
}

void eraseRow(const QSqlDatabase &database, const QString &sql, const QUuid &uuid)
{
    Query(database, sql).bind(CoderId{uuid}).run();
}

} // namespace

qint64 Rows::rowOf(CoderId id)
{
    return row(m_database, u"SELECT id FROM coder WHERE uuid = ?"_s, id);
}

qint64 Rows::rowOf(RoundId id)
{
    return row(m_database, u"SELECT id FROM round WHERE uuid = ?"_s, id);
}

qint64 Rows::rowOf(TagId id)
{
    return row(m_database, u"SELECT id FROM tag WHERE uuid = ?"_s, id);
}

qint64 Rows::rowOf(VariableId id)
{
    return row(m_database, u"SELECT id FROM variable WHERE uuid = ?"_s, id);
}

std::optional<qint64> Rows::rowOf(EntityId id)
{
    return id.isNull() ? std::nullopt
                       : std::optional(row(m_database, u"SELECT id FROM entity WHERE uuid = ?"_s, id));
}

std::optional<qint64> Rows::rowOf(AnnotationId id)
{
    return id.isNull() ? std::nullopt
                       : std::optional(row(m_database, u"SELECT id FROM annotation WHERE uuid = ?"_s, id));
}

std::optional<qint64> Rows::rowOf(SourceId id)
{
    return id.isNull() ? std::nullopt
                       : std::optional(row(m_database, u"SELECT id FROM source WHERE uuid = ?"_s, id));
}

std::optional<Coder> Rows::stored(CoderId id)
{
    Query query(
        m_database,
        u"SELECT uuid, CAST(name AS BLOB), CAST(initials AS BLOB), CAST(color AS BLOB), kind "
        "FROM coder WHERE uuid = ?"_s);
    query.bind(id);
    return query.next() ? std::optional(coderFrom(query)) : std::nullopt;
}

QList<Coder> Rows::coders()
{
    Query query(
        m_database,
        u"SELECT uuid, CAST(name AS BLOB), CAST(initials AS BLOB), CAST(color AS BLOB), kind "
        "FROM coder ORDER BY id"_s);
    QList<Coder> result;
    while (query.next()) {
        result.append(coderFrom(query));
    }
    return result;
}

void Rows::write(const Coder &coder)
{
    Query(
        m_database,
        u"INSERT INTO coder (uuid, name, initials, color, kind) "
        "VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?) "
        "ON CONFLICT (uuid) DO UPDATE SET name = excluded.name, initials = excluded.initials, "
        "color = excluded.color, kind = excluded.kind"_s)
        .bind(coder.id)
        .bind(utf8(coder.name))
        .bind(utf8(coder.initials))
        .bind(utf8(coder.color))
        .bind(word(coder.kind))
        .run();
}

std::optional<Round> Rows::stored(RoundId id)
{
    Query query(m_database, u"SELECT uuid, CAST(name AS BLOB), kind, position FROM round WHERE uuid = ?"_s);
    query.bind(id);
    return query.next() ? std::optional(roundFrom(query)) : std::nullopt;
}

QList<Round> Rows::rounds()
{
    Query query(
        m_database, u"SELECT uuid, CAST(name AS BLOB), kind, position FROM round ORDER BY position, id"_s);
    QList<Round> result;
    while (query.next()) {
        result.append(roundFrom(query));
    }
    return result;
}

void Rows::write(const Round &round)
{
    Query(
        m_database,
        u"INSERT INTO round (uuid, name, kind, position) VALUES (?, CAST(? AS TEXT), ?, ?) "
        "ON CONFLICT (uuid) DO UPDATE SET name = excluded.name, kind = excluded.kind, "
        "position = excluded.position"_s)
        .bind(round.id)
        .bind(utf8(round.name))
        .bind(word(round.kind))
        .bind(round.position)
        .run();
}

std::optional<Tag> Rows::stored(TagId id)
{
    Query query(
        m_database,
        u"SELECT t.uuid, p.uuid, CAST(t.name AS BLOB), CAST(t.label AS BLOB), t.role, t.color, "
        "CAST(t.shortcut AS BLOB), CAST(t.definition AS BLOB), CAST(t.include AS BLOB), "
        "CAST(t.exclude AS BLOB), CAST(t.example AS BLOB), t.position, t.retired "
        "FROM tag t LEFT JOIN tag p ON p.id = t.parent WHERE t.uuid = ?"_s);
    query.bind(id);
    return query.next() ? std::optional(tagFrom(query)) : std::nullopt;
}

QList<Tag> Rows::tags()
{
    Query query(
        m_database,
        u"SELECT t.uuid, p.uuid, CAST(t.name AS BLOB), CAST(t.label AS BLOB), t.role, t.color, "
        "CAST(t.shortcut AS BLOB), CAST(t.definition AS BLOB), CAST(t.include AS BLOB), "
        "CAST(t.exclude AS BLOB), CAST(t.example AS BLOB), t.position, t.retired "
        "FROM tag t LEFT JOIN tag p ON p.id = t.parent ORDER BY t.position, t.id"_s);
    QList<Tag> tags;
    while (query.next()) {
        if (const Tag tag = tagFrom(query); !tag.id.isNull()) {
            tags.append(tag);
        }
    }
    return inTreeOrder(tags);
}

void Rows::write(const Tag &tag)
{
    Query(
        m_database,
        u"INSERT INTO tag (uuid, name, label, role, color, shortcut, definition, include, exclude, example, "
        "position, retired) VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS "
        "TEXT), "
        "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?, ?) "
        "ON CONFLICT (uuid) DO UPDATE SET name = excluded.name, label = excluded.label, role = "
        "excluded.role, "
        "color = excluded.color, shortcut = excluded.shortcut, definition = excluded.definition, "
        "include = excluded.include, exclude = excluded.exclude, example = excluded.example, "
        "position = excluded.position, retired = excluded.retired"_s)
        .bind(tag.id)
        .bind(utf8(tag.name))
        .bind(utf8(tag.label))
        .bind(word(tag.role))
        .bind(utf8(tag.color))
        .bind(utf8(tag.shortcut))
        .bind(utf8(tag.definition))
        .bind(utf8(tag.include))
        .bind(utf8(tag.exclude))
        .bind(utf8(tag.example))
        .bind(tag.position)
        .bind(tag.retired)
        .run();
}

void Rows::writeParent(const Tag &tag)
{
    const std::optional<qint64> parent =
        tag.parent.isNull() ? std::nullopt : std::optional(rowOf(tag.parent));
    Query(m_database, u"UPDATE tag SET parent = ? WHERE uuid = ?"_s).bind(parent).bind(tag.id).run();
}

void Rows::erase(CoderId id)
{
    eraseRow(m_database, u"DELETE FROM coder WHERE uuid = ?"_s, id.uuid);
}

void Rows::erase(RoundId id)
{
    eraseRow(m_database, u"DELETE FROM round WHERE uuid = ?"_s, id.uuid);
}

void Rows::erase(TagId id)
{
    eraseRow(m_database, u"DELETE FROM tag WHERE uuid = ?"_s, id.uuid);
}

} // namespace model::storage
