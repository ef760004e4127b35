// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"
#include "model/storage/rows.h"

#include <QSqlDatabase>

namespace model::storage {

// Changes to one entity that reach into every article, by whomever. They read the file only, and throw, with
// the reason, where they are not possible.

/// Takes entities away. What was tagged stays tagged, and means nobody; who speaks in such a name is called
/// by it as a mere label.
Change removalOf(const QSqlDatabase &database, Rows &rows, const QList<EntityId> &entities, qint64 at);
/// Makes an entity one of another kind, with the tag of all its mentions. Where the same words have that tag
/// from the same hand already, the mention goes, unless it carries a note or links.
Change changeOfKind(const QSqlDatabase &database, Rows &rows, EntityId entity, TagId kind, qint64 at);

} // namespace model::storage
