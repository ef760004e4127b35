// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"
#include "model/storage/rows.h"
#include "model/values/visible.h"

#include <QSqlDatabase>

namespace model::storage {

/// An entity that an article's page comes to use by a change, as it is stored.
struct MetEntity
{
    Entity entity;
    bool isShared = false;        ///< used beyond what the page shows, too
    QList<VariableValue> answers; ///< about it
};

/// Those that the change's annotations and sources of any article name and that this article uses.
QList<MetEntity> metEntities(
    const QSqlDatabase &database, Rows &rows, const Change &change, ArticleId article,
    const Visible &visible);

/// Names of the project in the order of their rows, without notes and descriptions.
struct NamesPart
{
    QList<Entity> names;
    qint64 last = 0; ///< row of the last one
};

/// The next ones behind a row, at most `most`.
NamesPart namesBehind(const QSqlDatabase &database, qint64 row, int most);

} // namespace model::storage
