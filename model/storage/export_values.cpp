// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/export_values.h"

#include "model/storage/export_rows.h"
#include "model/storage/public_ids.h"

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

SubjectKey subjectOf(const Query &query)
{
    using Kind = SubjectKey::Kind;
    for (const auto &[column, kind] :
         {std::pair{1, Kind::Annotation}, std::pair{2, Kind::Source}, std::pair{3, Kind::Entity}}) {
        if (!query.isNull(column)) {
            return {kind, query.integer(column)};
        }
    }
    return {Kind::Article, query.integer(0)};
}

ValueRow valueFrom(const Query &query)
{
    return {
        .variable = query.integer(5),
        .subject = subjectOf(query),
        .subjectId = query.bytes(4),
        .coder = query.optionalInteger(6),
        .round = query.optionalInteger(7),
        .value = query.bytes(8),
        .namesId = query.bytes(9),
        .names = query.bytes(10),
        .basis = query.bytes(11),
        .note = query.bytes(12),
        .updated = query.integer(13)};
}

QString selectValues(const QString &where)
{
    return u"SELECT v.article, v.annotation, v.source, v.entity, coalesce(n.uuid, s.uuid, e.uuid, a.uuid), "
           "v.variable, v.coder, v.round, CAST(v.value AS BLOB), o.uuid, CAST(o.name AS BLOB), v.basis, "
           "CAST(v.note AS BLOB), v.updated FROM value v JOIN variable w ON w.id = v.variable "
           "LEFT JOIN article a ON a.id = v.article LEFT JOIN annotation n ON n.id = v.annotation "
           "LEFT JOIN source s ON s.id = v.source LEFT JOIN entity e ON e.id = v.entity "
           "LEFT JOIN entity o ON o.id = v.names WHERE v.removed = 0 AND "_s
        + where + u" ORDER BY w.position, w.id, v.id"_s;
}

} // namespace

std::vector<ValueRow> ExportRows::values(qint64 article) const
{
    std::vector<ValueRow> rows;
    static const QString sql = selectValues(u"v.article = ?"_s);
    Query query(m_database, sql);
    query.bind(article);
    while (query.next()) {
        rows.push_back(valueFrom(query));
    }
    return rows;
}

std::vector<ValueRow> ExportRows::entityValues() const
{
    std::vector<ValueRow> rows;
    static const QString sql = selectValues(u"v.entity IS NOT NULL AND e.removed = 0"_s);
    Query query(m_database, sql);
    while (query.next()) {
        rows.push_back(valueFrom(query));
    }
    return rows;
}

std::vector<ArticleSourceRow> ExportRows::sources(qint64 article) const
{
    std::vector<ArticleSourceRow> rows;
    Query query(
        m_database,
        u"SELECT s.id, s.uuid, s.coder, s.round, e.id, e.uuid, CAST(coalesce(e.name, s.label) AS BLOB), "
        u"e.tag, "
        "CAST(e.wikidata AS BLOB), CAST(s.note AS BLOB) FROM source s "
        "LEFT JOIN entity e ON e.id = s.entity AND e.removed = 0 "
        "WHERE s.article = ? AND s.removed = 0 ORDER BY s.id"_s);
    query.bind(article);
    while (query.next()) {
        rows.push_back(
            {.key = query.integer(0),
             .id = query.bytes(1),
             .coder = query.integer(2),
             .round = query.integer(3),
             .entity = query.optionalInteger(4),
             .entityId = query.bytes(5),
             .name = query.bytes(6),
             .entityTag = query.optionalInteger(7),
             .wikidata = query.bytes(8),
             .note = query.bytes(9)});
    }
    return rows;
}

ByKey<VariableId> ExportRows::variables() const
{
    return publicIds<VariableId>(m_database, u"SELECT id, uuid FROM variable"_s);
}

} // namespace model::storage
