// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/final_layer.h"
#include "model/values/ids.h"

#include <QHash>

#include <optional>

namespace model::storage {
class Store;
}

namespace model::analysis {

/// What the coding that counts (CONTRACTS: final) has of an entity.
struct EntityCount
{
    qint64 mentions = 0;
    qint64 articles = 0; ///< that mention it, or have it as a source
    qint64 claims = 0;
    qint64 wordsQuoted = 0; ///< in those claims, within quotation marks

    friend bool operator==(const EntityCount &, const EntityCount &) = default;
};

/// Counts all entities of a project, in slices between which edits pass. Those without anything are left out.
class EntityCounts
{
public:
    /// Works for about 12 ms; true while there is more. Throws model::Error.
    bool step(storage::Store &store);
    /// From 0 to 1.
    double progress() const;
    QHash<EntityId, EntityCount> take() { return std::exchange(m_named, {}); }

private:
    void begin(storage::Store &store);
    void countArticles(storage::Store &store);
    bool nameSome(storage::Store &store);

    std::optional<storage::FinalLayer> m_layer;
    qint64 m_article = 0; ///< key of the last one that is counted
    qint64 m_last = 0;
    qint64 m_width = 8; ///< keys of articles in a slice
    qint64 m_entity = 0;
    QHash<qint64, EntityCount> m_counts; ///< by key
    QHash<EntityId, EntityCount> m_named;
};

} // namespace model::analysis
