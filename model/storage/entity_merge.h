// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"
#include "model/storage/entity_use.h"
#include "model/storage/rows.h"

#include <QSqlDatabase>

namespace model::storage {

/// What a merge would do, to be looked at first.
struct EntityMergeCount
{
    EntityUse moving;           ///< what stands for those that go
    QStringList aliases;        ///< that the one that stays gets
    QStringList otherIds;       ///< Wikidata ids that are another one's than that of the one that stays
    bool takesWikidata = false; ///< the one that stays had none
    qint64 answersLost = 0;     ///< of those that go, where the one that stays has its own
};

/// Composes the change that makes one entity of several, in every article and by whomever: mentions, sources
/// with their links, names and notes of those that go become those of the one that stays. Reads the file
/// only.
class EntityMerge
{
public:
    /// Throws, with the reason, where these cannot be merged.
    EntityMerge(const QSqlDatabase &database, Rows &rows, const QList<EntityId> &from, EntityId into);

    /// `at` is when: mentions that become another one's count as changed then.
    Change change(qint64 at);
    EntityMergeCount count();

private:
    Entity merged() const;
    qint64 moveAnswers(Change &change);
    void moveDismissals(Change &change);

    QSqlDatabase m_database;
    Rows &m_rows;
    QList<Entity> m_from;
    Entity m_into;
};

} // namespace model::storage
