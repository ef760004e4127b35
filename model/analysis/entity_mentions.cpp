// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/entity_mentions.h"

#include "model/slice.h"
#include "model/storage/query.h"
#include "model/storage/store.h"
#include "model/text/offset_map.h"

namespace model::analysis {

using namespace Qt::StringLiterals;

namespace {

} // namespace

bool EntityMentions::step(storage::Store &store)
{
    const QDeadlineTimer until(sliceMilliseconds);
    if (!m_layer) {
        begin(store);
    }
    while (m_next < m_articles.size()) {
        readArticle(store, m_articles[m_next++]);
        if (until.hasExpired()) {
            return m_next < m_articles.size();
        }
    }
    return false;
}

void EntityMentions::begin(storage::Store &store)
{
    m_layer.emplace(store.database());
    storage::Query query(
        store.database(),
        u"SELECT DISTINCT n.article FROM annotation n JOIN article a ON a.id = n.article AND a.removed = 0 "
        "WHERE n.entity = (SELECT id FROM entity WHERE uuid = ?) AND n.removed = 0 ORDER BY n.article"_s);
    query.bind(m_entity);
    while (query.next()) {
        m_articles.append(query.integer(0));
    }
}

void EntityMentions::readArticle(storage::Store &store, qint64 key)
{
    storage::Query query(
        store.database(),
        m_layer->with
            + u" SELECT a.uuid, n.uuid, n.start, n.\"end\" FROM layer f JOIN article a ON a.id = f.article "
              "JOIN annotation n ON n.article = f.article AND n.coder = f.coder AND n.round = f.round "
              "JOIN tag t ON t.id = n.tag AND t.role = 'entity' "
              "WHERE n.entity = (SELECT id FROM entity WHERE uuid = ?) AND n.removed = 0 "
              "ORDER BY n.start, n.\"end\", n.id"_s);
    for (int i = 0; i < m_layer->bounds; ++i) {
        query.bind(key - 1).bind(key);
    }
    query.bind(m_entity);
    struct Place
    {
        AnnotationId annotation;
        TextRange codePoints;
    };
    QList<Place> places;
    ArticleId article;
    while (query.next()) {
        article = query.id<ArticleId>(0);
        places.append({query.id<AnnotationId>(1), {query.integer(2), query.integer(3)}});
    }
    if (places.isEmpty()) {
        return;
    }
    const QString text = store.readText(article);
    const text::OffsetMap map(text);
    for (const Place &place : std::as_const(places)) {
        search::Hit hit = search::hitAt(text, map.toUtf16(place.codePoints), m_context);
        hit.article = article;
        hit.codePoints = place.codePoints;
        m_found.append({place.annotation, hit});
    }
}

} // namespace model::analysis
