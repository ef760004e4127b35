// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/entity.h"

#include <QList>
#include <QSqlDatabase>

namespace model::storage {

/// All entities of a project, by whomever, in the order they were made; those of removed rows and unfinished
/// imports are left out.
QList<Entity> knownEntities(const QSqlDatabase &database);

} // namespace model::storage
