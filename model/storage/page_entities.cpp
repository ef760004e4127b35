// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/page_entities.h"

#include "model/storage/query.h"

namespace model::storage {

using namespace Qt::StringLiterals;

void PageEntities::note(std::optional<qint64> key, bool seen)
{
    if (key) {
        Noted &noted = m_noted[*key];
        (seen ? noted.used : noted.shared) = true;
    }
}

/// For json_each, which is much faster than asking for one after the other, and than finding them in the
/// article's rows again.
QByteArray PageEntities::keys() const
{
    QByteArray keys = "[";
    for (auto noted = m_noted.keyBegin(); noted != m_noted.keyEnd(); ++noted) {
        keys += keys.size() > 1 ? "," : "";
        keys += QByteArray::number(*noted);
    }
    return keys + ']';
}

void PageEntities::read(const QSqlDatabase &database, qint64 article, const QHash<qint64, TagId> &tags)
{
    if (m_noted.isEmpty()) {
        return;
    }
    Query query(
        database,
        u"SELECT e.id, CAST(e.uuid AS BLOB), e.tag, CAST(e.name AS BLOB), CAST(e.wikidata AS BLOB), "
        "CAST(e.description AS BLOB), CAST(e.note AS BLOB), "
        "EXISTS (SELECT 1 FROM annotation n WHERE n.entity = e.id AND n.article < ?) "
        "OR EXISTS (SELECT 1 FROM annotation n WHERE n.entity = e.id AND n.article > ?) "
        "OR EXISTS (SELECT 1 FROM source s WHERE s.entity = e.id AND s.article <> ?) "
        "OR EXISTS (SELECT 1 FROM value v WHERE v.names = e.id AND v.article IS NOT ?) "
        "FROM entity e WHERE e.removed = 0 AND e.id IN (SELECT value FROM json_each(CAST(? AS TEXT)))"_s);
    query.bind(article).bind(article).bind(article).bind(article).bind(keys());
    while (query.next()) {
        Noted &noted = m_noted[query.integer(0)];
        noted.shared = noted.shared || query.integer(7) != 0;
        noted.id = query.id<EntityId>(1);
        m_entities[query.integer(0)] = {
            .id = noted.id,
            .tag = tags.value(query.integer(2)),
            .name = query.text(3),
            .aliases = {},
            .wikidata = query.text(4),
            .description = query.text(5),
            .note = query.text(6)};
    }
    readAliases(database);
}

void PageEntities::readAliases(const QSqlDatabase &database)
{
    Query query(
        database,
        u"SELECT entity, CAST(name AS BLOB) FROM alias "
        "WHERE entity IN (SELECT value FROM json_each(CAST(? AS TEXT))) ORDER BY entity, position"_s);
    query.bind(keys());
    while (query.next()) {
        m_entities[query.integer(0)].aliases.append(query.text(1));
    }
}

EntityId PageEntities::id(std::optional<qint64> key) const
{
    const auto noted = key ? m_noted.constFind(*key) : m_noted.cend();
    return noted != m_noted.cend() ? noted->id : EntityId();
}

void PageEntities::putInto(ArticlePage &page) const
{
    page.entities.reserve(m_entities.size());
    for (auto entity = m_entities.cbegin(); entity != m_entities.cend(); ++entity) {
        const Noted noted = m_noted.value(entity.key());
        if (noted.used && !noted.id.isNull()) {
            page.entities.insert(noted.id, *entity);
            if (noted.shared) {
                page.sharedEntities.insert(noted.id);
            }
        }
    }
}

} // namespace model::storage
