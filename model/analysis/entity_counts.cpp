// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/entity_counts.h"

#include "model/slice.h"
#include "model/storage/query.h"
#include "model/storage/store.h"

#include <QElapsedTimer>

#include <algorithm>

namespace model::analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 widest = 4096;
constexpr int namesInSlice = 4000;

} // namespace

bool EntityCounts::step(storage::Store &store)
{
    if (!m_layer) {
        begin(store);
    }
    if (m_article >= m_last) {
        return nameSome(store);
    }
    QElapsedTimer timer;
    timer.start();
    const qint64 counted = std::min(m_width, m_last - m_article);
    countArticles(store);
    // As many next time as would have filled the slice.
    const qint64 taken = std::max<qint64>(timer.elapsed(), 1);
    m_width = std::clamp<qint64>(counted * sliceMilliseconds / taken, 1, std::min(widest, 4 * m_width));
    return true;
}

double EntityCounts::progress() const
{
    return m_last == 0 ? 0 : static_cast<double>(m_article) / static_cast<double>(m_last);
}

void EntityCounts::begin(storage::Store &store)
{
    m_layer.emplace(store.database());
    storage::Query last(store.database(), u"SELECT coalesce(max(id), 0) FROM article"_s);
    last.next();
    m_last = last.integer(0);
}

void EntityCounts::countArticles(storage::Store &store)
{
    const qint64 until = std::min(m_article + m_width, m_last);
    storage::Query query(
        store.database(),
        m_layer->with
            + u", used (entity, article, mention, claim, words) AS ("
              "SELECT n.entity, n.article, 1, 0, 0 FROM layer f CROSS JOIN annotation n "
              "ON n.article = f.article AND n.coder = f.coder AND n.round = f.round "
              "JOIN tag t ON t.id = n.tag AND t.role = 'entity' WHERE n.removed = 0 AND n.entity IS NOT NULL "
              "UNION ALL SELECT entity, article, 0, 1, words_quoted FROM ("
              "SELECT DISTINCT s.entity, n.article, n.id, n.words_quoted FROM layer f "
              "CROSS JOIN relation x ON x.article = f.article AND x.removed = 0 "
              "CROSS JOIN annotation n ON n.id = x.from_annotation AND n.coder = f.coder "
              "AND n.round = f.round AND n.removed = 0 JOIN tag t ON t.id = n.tag AND t.role = 'claim' "
              "JOIN source s ON s.id = x.source AND s.removed = 0 WHERE s.entity IS NOT NULL)) "
              "SELECT entity, sum(mention), count(DISTINCT article), sum(claim), sum(words) FROM used "
              "GROUP BY entity"_s);
    for (int i = 0; i < m_layer->bounds; ++i) {
        query.bind(m_article).bind(until);
    }
    while (query.next()) {
        EntityCount &count = m_counts[query.integer(0)];
        count.mentions += query.integer(1);
        count.articles += query.integer(2);
        count.claims += query.integer(3);
        count.wordsQuoted += query.integer(4);
    }
    m_article = until;
}

bool EntityCounts::nameSome(storage::Store &store)
{
    storage::Query query(
        store.database(),
        u"SELECT id, CAST(uuid AS BLOB) FROM entity WHERE id > ? AND removed = 0 ORDER BY id LIMIT ?"_s);
    query.bind(m_entity).bind(namesInSlice);
    int read = 0;
    while (query.next()) {
        ++read;
        m_entity = query.integer(0);
        const auto count = m_counts.constFind(m_entity);
        if (count != m_counts.cend()) {
            m_named.insert(query.id<EntityId>(1), *count);
        }
    }
    return read == namesInSlice;
}

} // namespace model::analysis
