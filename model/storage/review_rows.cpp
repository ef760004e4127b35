// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/review_rows.h"

#include "model/storage/query.h"

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

QList<ReviewedAuthorRow> authorsOf(const QSqlDatabase &database, qint64 claim)
{
    QList<ReviewedAuthorRow> authors;
    Query query(
        database,
        u"SELECT CAST(coalesce(e.name, s.label) AS BLOB), CAST(coalesce(e.wikidata, '') AS BLOB), "
        "CAST(coalesce(t.name, '') AS BLOB) FROM relation r JOIN source s ON s.id = r.source AND s.removed = "
        "0 "
        "LEFT JOIN entity e ON e.id = s.entity AND e.removed = 0 LEFT JOIN tag t ON t.id = e.tag "
        "WHERE r.from_annotation = ? AND r.removed = 0 AND r.kind = 'source' GROUP BY s.id "
        "ORDER BY min(r.created), min(r.id)"_s);
    query.bind(claim);
    while (query.next()) {
        authors.append({query.text(0), query.text(1), query.text(2)});
    }
    return authors;
}

} // namespace

std::optional<ReviewRow> reviewOf(const QSqlDatabase &database, qint64 claim)
{
    Query query(
        database,
        u"SELECT CAST(n.uuid AS BLOB), CAST(a.uuid AS BLOB), CAST((SELECT group_concat(quote, ' […] ') FROM "
        "(SELECT quote FROM segment WHERE annotation = n.id ORDER BY position)) AS BLOB), "
        "CAST(a.title AS BLOB), CAST(a.outlet AS BLOB), CAST(a.published AS BLOB), CAST(a.url AS BLOB), "
        "CAST(c.name AS BLOB), CAST(v.value AS BLOB), CAST(coalesce(o.label, v.value) AS BLOB), v.updated, "
        "CAST(coalesce((SELECT w.value FROM value w JOIN variable x ON x.id = w.variable AND x.name = "
        "'evidence' "
        "WHERE w.annotation = n.id AND w.removed = 0), '') AS BLOB), CAST(a.byline AS BLOB) "
        "FROM annotation n JOIN article a ON a.id = n.article AND a.removed = 0 "
        "JOIN tag t ON t.id = n.tag AND t.role = 'claim' LEFT JOIN variable k ON k.name = 'verification' "
        "LEFT JOIN value v ON v.annotation = n.id AND v.variable = k.id AND v.removed = 0 "
        "LEFT JOIN coder c ON c.id = v.coder LEFT JOIN option o ON o.variable = k.id AND o.value = v.value "
        "WHERE n.id = ? AND n.removed = 0"_s);
    query.bind(claim);
    if (!query.next()) {
        return std::nullopt;
    }
    ReviewRow row{
        .id = query.id<AnnotationId>(0),
        .article = query.id<ArticleId>(1),
        .claim = query.text(2),
        .title = query.text(3),
        .outlet = query.text(4),
        .published = query.text(5),
        .url = query.text(6),
        .byline = query.text(12),
        .coder = query.text(7),
        .verification = query.text(8),
        .label = query.text(9),
        .verified = query.integer(10),
        .evidence = query.text(11),
        .authors = {}};
    row.authors = authorsOf(database, claim);
    return row;
}

} // namespace model::storage
