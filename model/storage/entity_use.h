// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QList>
#include <QSqlDatabase>

namespace model::storage {

/// What stands for an entity in the whole project, by whomever.
struct EntityUse
{
    qint64 mentions = 0;
    qint64 articles = 0; ///< that mention it, or have it as a source
    qint64 claims = 0;   ///< that have it as a source

    bool isUsed() const { return mentions > 0 || articles > 0; }

    friend bool operator==(const EntityUse &, const EntityUse &) = default;
};

/// What the deletion of entities is about, for whoever has to agree. Each row counts once, though several of
/// them may need it.
struct EntityLoss
{
    qint64 mentions = 0;      ///< that mean nobody then
    qint64 claims = 0;        ///< that have one as a source, which stays as its name only
    qint64 answersAbout = 0;  ///< that go
    qint64 answersNaming = 0; ///< about something else, that go

    friend bool operator==(const EntityLoss &, const EntityLoss &) = default;
};

EntityUse useOf(const QSqlDatabase &database, EntityId entity);
EntityLoss lossOf(const QSqlDatabase &database, const QList<EntityId> &entities);
/// Whether rows that an import taken back would bring again hold on to it.
bool isAwaited(const QSqlDatabase &database, EntityId entity);
/// In the order of their articles.
QList<AnnotationId> mentionsOf(const QSqlDatabase &database, EntityId entity);
QList<SourceId> sourcesOf(const QSqlDatabase &database, EntityId entity);
/// What was turned down about it.
QList<DismissalId> dismissalsOf(const QSqlDatabase &database, EntityId entity);
/// Answers that say it is whom or what they mean.
QList<ValueId> answersNaming(const QSqlDatabase &database, EntityId entity);

} // namespace model::storage
