// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/context.h"
#include "model/storage/final_layer.h"
#include "model/values/ids.h"

#include <QDeadlineTimer>
#include <QList>

#include <optional>

namespace model::storage {
class Store;
}

namespace model::analysis {

/// One place where an entity is named, with the words around it.
struct Mention
{
    AnnotationId annotation;
    search::Hit hit;
};

/// Reads the mentions of an entity in the coding that counts (CONTRACTS: final), in the order of the articles
/// and of their texts, in slices between which edits pass.
class EntityMentions
{
public:
    /// `context`: so many code points to either side.
    EntityMentions(EntityId entity, int context)
        : m_entity(entity)
        , m_context(context)
    {
    }

    /// Works for about 12 ms; true while there is more. Throws model::Error.
    bool step(storage::Store &store);
    /// Those found since the last call.
    QList<Mention> take() { return std::exchange(m_found, {}); }

private:
    void begin(storage::Store &store);
    void readArticle(storage::Store &store, qint64 key);

    EntityId m_entity;
    int m_context;
    std::optional<storage::FinalLayer> m_layer;
    QList<qint64> m_articles; ///< keys of those that mention it
    qsizetype m_next = 0;
    QList<Mention> m_found;
};

} // namespace model::analysis
