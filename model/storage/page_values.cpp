// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/page_values.h"

#include "model/storage/enum_words.h"
#include "model/storage/public_ids.h"
#include "model/storage/query.h"

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

bool shows(const ArticlePage &page, const VariableValue &value)
{
    return value.annotation.isNull() ? value.source.isNull() || page.sources.contains(value.source)
                                     : page.annotations.find(value.annotation) != nullptr;
}

} // namespace

PageValues::PageValues(const PageKeys &keys, const ArticleText &on, PageEntities &entities)
    : m_database(keys.database)
{
    const auto variables = publicIds<VariableId>(keys.database, u"SELECT id, uuid FROM variable"_s);
    Query query(
        keys.database,
        u"SELECT CAST(v.uuid AS BLOB), v.variable, CAST(n.uuid AS BLOB), CAST(s.uuid AS BLOB), v.coder, "
        u"v.round, "
        "CAST(v.value AS BLOB), v.names, v.basis, CAST(v.note AS BLOB), v.updated, v.removed FROM value v "
        "LEFT JOIN annotation n ON n.id = v.annotation LEFT JOIN source s ON s.id = v.source "
        "WHERE v.article = ?"_s);
    query.bind(on.row);
    while (query.next()) {
        const bool seen = query.integer(11) == 0 && keys.visible.sees(query.integer(4), query.integer(5));
        const std::optional<qint64> names = query.optionalInteger(7);
        entities.note(names, seen);
        if (!seen) {
            continue;
        }
        m_values.push_back(
            {{.id = query.id<ValueId>(0),
              .variable = variables.value(query.integer(1)),
              .article = on.id,
              .annotation = query.id<AnnotationId>(2),
              .source = query.id<SourceId>(3),
              .entity = {},
              .coder = keys.coders.value(query.integer(4)),
              .round = keys.rounds.value(query.integer(5)),
              .value = query.text(6),
              .names = {},
              .basis = valueBasis(query.text(8)),
              .note = query.text(9),
              .updated = query.integer(10)},
             names});
    }
}

void PageValues::putInto(ArticlePage &page, const PageEntities &entities) const
{
    for (Keyed keyed : m_values) {
        keyed.value.names = entities.id(keyed.names);
        const bool isWhole = !keyed.names || !keyed.value.names.isNull();
        if (isWhole && shows(page, keyed.value)) {
            page.values.insert(keyed.value);
        }
    }
    readEntityValues(page, entities);
}

void PageValues::readEntityValues(ArticlePage &page, const PageEntities &entities) const
{
    Query query(
        m_database,
        u"SELECT v.uuid, w.uuid, v.entity, CAST(v.value AS BLOB), o.uuid, v.basis, CAST(v.note AS BLOB), "
        "v.updated FROM value v JOIN variable w ON w.id = v.variable "
        "LEFT JOIN entity o ON o.id = v.names AND o.removed = 0 WHERE v.removed = 0 "
        "AND v.entity IN (SELECT value FROM json_each(CAST(? AS TEXT)))"_s);
    query.bind(entities.keys());
    while (query.next()) {
        const EntityId entity = entities.id(query.optionalInteger(2));
        if (page.entities.contains(entity)) {
            page.values.insert(
                {.id = query.id<ValueId>(0),
                 .variable = query.id<VariableId>(1),
                 .article = {},
                 .annotation = {},
                 .source = {},
                 .entity = entity,
                 .coder = {},
                 .round = {},
                 .value = query.text(3),
                 .names = query.id<EntityId>(4),
                 .basis = valueBasis(query.text(5)),
                 .note = query.text(6),
                 .updated = query.integer(7)});
        }
    }
}

QHash<DismissalId, Dismissal> readDismissals(const PageKeys &keys, const ArticleText &on)
{
    QHash<DismissalId, Dismissal> dismissals;
    Query query(
        keys.database,
        u"SELECT d.uuid, d.kind, d.start, d.\"end\", e.uuid, d.coder FROM dismissal d "
        "LEFT JOIN entity e ON e.id = d.entity WHERE d.article = ? AND d.removed = 0"_s);
    query.bind(on.row);
    while (query.next()) {
        const TextRange points{query.integer(2), query.integer(3)};
        const bool isInText =
            points.start >= 0 && points.start < points.end && points.end <= on.map.codePoints();
        if (isInText && keys.visible.seesCoder(query.integer(5))) {
            const auto id = query.id<DismissalId>(0);
            dismissals.insert(
                id,
                {.id = id,
                 .kind = dismissalKind(query.text(1)),
                 .article = on.id,
                 .range = on.map.toUtf16(points),
                 .entity = query.id<EntityId>(4),
                 .other = {},
                 .coder = keys.coders.value(query.integer(5))});
        }
    }
    return dismissals;
}

} // namespace model::storage
