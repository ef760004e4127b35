// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/entity_use.h"

#include "model/storage/query.h"

#include <QSet>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

template <typename Some>
QList<Some> idsOf(const QSqlDatabase &database, const QString &sql, EntityId entity)
{
    QList<Some> ids;
    Query query(database, sql);
    query.bind(entity);
    while (query.next()) {
        ids.append(query.id<Some>(0));
    }
    return ids;
}

template <typename Some>
void addTo(QSet<Some> &set, const QSqlDatabase &database, const QString &sql, EntityId entity)
{
    const QList<Some> ids = idsOf<Some>(database, sql, entity);
    set.unite(QSet<Some>(ids.cbegin(), ids.cend()));
}

} // namespace

EntityUse useOf(const QSqlDatabase &database, EntityId entity)
{
    Query query(
        database,
        u"WITH one AS (SELECT id FROM entity WHERE uuid = ?), "
        "mention AS (SELECT n.article FROM one JOIN annotation n ON n.entity = one.id "
        "JOIN article a ON a.id = n.article AND a.removed = 0 WHERE n.removed = 0), "
        "voice AS (SELECT s.id, s.article FROM one JOIN source s ON s.entity = one.id "
        "JOIN article a ON a.id = s.article AND a.removed = 0 WHERE s.removed = 0) "
        "SELECT (SELECT count(*) FROM mention), "
        "(SELECT count(*) FROM (SELECT article FROM mention UNION SELECT article FROM voice)), "
        "(SELECT count(DISTINCT x.from_annotation) FROM voice v JOIN relation x ON x.source = v.id "
        "WHERE x.removed = 0)"_s);
    query.bind(entity);
    query.next();
    return {query.integer(0), query.integer(1), query.integer(2)};
}

EntityLoss lossOf(const QSqlDatabase &database, const QList<EntityId> &entities)
{
    EntityLoss loss;
    QSet<AnnotationId> claims;
    QSet<ValueId> about;
    QSet<ValueId> naming;
    for (const EntityId &entity : entities) {
        loss.mentions += useOf(database, entity).mentions;
        addTo(
            claims, database,
            u"SELECT n.uuid FROM source s JOIN article a ON a.id = s.article AND a.removed = 0 "
            "JOIN relation x ON x.source = s.id AND x.removed = 0 JOIN annotation n ON n.id = "
            "x.from_annotation "
            "WHERE s.entity = (SELECT id FROM entity WHERE uuid = ?) AND s.removed = 0"_s,
            entity);
        addTo(
            about, database,
            u"SELECT uuid FROM value WHERE entity = (SELECT id FROM entity WHERE uuid = ?) AND removed = 0"_s,
            entity);
        addTo(
            naming, database,
            u"SELECT v.uuid FROM value v LEFT JOIN article a ON a.id = v.article "
            "WHERE v.names = (SELECT id FROM entity WHERE uuid = ?) AND v.removed = 0 "
            "AND coalesce(a.removed, 0) = 0"_s,
            entity);
    }
    loss.claims = claims.size();
    loss.answersAbout = about.size();
    loss.answersNaming = naming.subtract(about).size();
    return loss;
}

bool isAwaited(const QSqlDatabase &database, EntityId entity)
{
    Query query(
        database,
        u"WITH one AS (SELECT id FROM entity WHERE uuid = ?) "
        "SELECT EXISTS (SELECT 1 FROM one JOIN annotation n ON n.entity = one.id WHERE n.removed = 1) "
        "OR EXISTS (SELECT 1 FROM one JOIN source s ON s.entity = one.id WHERE s.removed = 1) "
        "OR EXISTS (SELECT 1 FROM one JOIN value v ON v.entity = one.id WHERE v.removed = 1) "
        "OR EXISTS (SELECT 1 FROM one JOIN value v ON v.names = one.id WHERE v.removed = 1) "
        "OR EXISTS (SELECT 1 FROM one JOIN dismissal d ON d.entity = one.id WHERE d.removed = 1) "
        "OR EXISTS (SELECT 1 FROM one JOIN dismissal d ON d.other = one.id WHERE d.removed = 1)"_s);
    query.bind(entity);
    query.next();
    return query.integer(0) != 0;
}

QList<AnnotationId> mentionsOf(const QSqlDatabase &database, EntityId entity)
{
    return idsOf<AnnotationId>(
        database,
        u"SELECT n.uuid FROM annotation n WHERE n.entity = (SELECT id FROM entity WHERE uuid = ?) "
        "AND n.removed = 0 ORDER BY n.article, n.start, n.id"_s,
        entity);
}

QList<SourceId> sourcesOf(const QSqlDatabase &database, EntityId entity)
{
    return idsOf<SourceId>(
        database,
        u"SELECT s.uuid FROM source s WHERE s.entity = (SELECT id FROM entity WHERE uuid = ?) "
        "AND s.removed = 0 ORDER BY s.article, s.id"_s,
        entity);
}

QList<DismissalId> dismissalsOf(const QSqlDatabase &database, EntityId entity)
{
    return idsOf<DismissalId>(
        database,
        u"WITH one AS (SELECT id FROM entity WHERE uuid = ?) "
        "SELECT d.uuid FROM one JOIN dismissal d ON d.entity = one.id WHERE d.removed = 0 "
        "UNION SELECT d.uuid FROM one JOIN dismissal d ON d.other = one.id WHERE d.removed = 0"_s,
        entity);
}

QList<ValueId> answersNaming(const QSqlDatabase &database, EntityId entity)
{
    return idsOf<ValueId>(
        database,
        u"SELECT uuid FROM value WHERE names = (SELECT id FROM entity WHERE uuid = ?) AND removed = 0 "
        "ORDER BY id"_s,
        entity);
}

} // namespace model::storage
