// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/met_entities.h"

#include "model/storage/query.h"
#include "model/storage/value_moves.h"
#include "model/storage/visible_rows.h"

#include <QHash>
#include <QSet>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

QSet<EntityId> namedBy(const Change &change)
{
    QSet<EntityId> named;
    for (const AnyDelta &any : change.deltas) {
        if (const auto *annotation = std::get_if<Delta<Annotation>>(&any)) {
            named.insert(annotation->before ? annotation->before->entity : EntityId());
            named.insert(annotation->after ? annotation->after->entity : EntityId());
        } else if (const auto *source = std::get_if<Delta<Source>>(&any)) {
            named.insert(source->before ? source->before->entity : EntityId());
            named.insert(source->after ? source->after->entity : EntityId());
        }
    }
    for (const AnyDelta &any : change.deltas) {
        if (const auto *value = std::get_if<Delta<VariableValue>>(&any)) {
            named.insert(value->before ? value->before->names : EntityId());
            named.insert(value->after ? value->after->names : EntityId());
        }
    }
    named.remove(EntityId());
    return named;
}

} // namespace

QList<MetEntity> metEntities(
    const QSqlDatabase &database, Rows &rows, const Change &change, ArticleId article, const Visible &visible)
{
    const VisibleRows seen(database, visible);
    Query users(
        database,
        u"WITH one AS (SELECT (SELECT id FROM entity WHERE uuid = ?) AS entity, "
        "(SELECT id FROM article WHERE uuid = ?) AS article) "
        "SELECT n.article = one.article, n.coder, n.round FROM one "
        "JOIN annotation n ON n.entity = one.entity "
        "UNION SELECT s.article = one.article, s.coder, s.round FROM one "
        "JOIN source s ON s.entity = one.entity "
        "UNION SELECT v.article IS one.article, coalesce(v.coder, 0), coalesce(v.round, 0) FROM one "
        "JOIN value v ON v.names = one.entity"_s);
    QList<MetEntity> met;
    for (const EntityId &id : namedBy(change)) {
        bool isUsed = false;
        bool isShared = false;
        users.bind(id).bind(article);
        while (users.next()) {
            const bool isOfPage = users.integer(0) != 0 && seen.sees(users.integer(1), users.integer(2));
            (isOfPage ? isUsed : isShared) = true;
        }
        if (const std::optional<Entity> entity = isUsed ? rows.stored(id) : std::nullopt) {
            met.append({*entity, isShared, valuesOf(database, rows, id)});
        }
    }
    return met;
}

NamesPart namesBehind(const QSqlDatabase &database, qint64 row, int most)
{
    NamesPart part{{}, row};
    QHash<qint64, qsizetype> places;
    Query query(
        database,
        u"SELECT e.id, CAST(e.uuid AS BLOB), CAST(t.uuid AS BLOB), CAST(e.name AS BLOB) "
        "FROM entity e JOIN tag t ON t.id = e.tag WHERE e.id > ? AND e.removed = 0 ORDER BY e.id LIMIT ?"_s);
    query.bind(row).bind(most);
    while (query.next()) {
        part.last = query.integer(0);
        places.insert(part.last, part.names.size());
        Entity entity;
        entity.id = query.id<EntityId>(1);
        entity.tag = query.id<TagId>(2);
        entity.name = query.text(3);
        part.names.append(entity);
    }
    Query aliases(
        database,
        u"SELECT entity, CAST(name AS BLOB) FROM alias WHERE entity > ? AND entity <= ? "
        "ORDER BY entity, position"_s);
    aliases.bind(row).bind(part.last);
    while (aliases.next()) {
        if (const auto place = places.constFind(aliases.integer(0)); place != places.cend()) {
            part.names[*place].aliases.append(aliases.text(1));
        }
    }
    return part;
}

} // namespace model::storage
