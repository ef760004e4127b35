// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"
#include "model/storage/change_writer.h"

namespace model::storage {

// What a step that is taken back must not take along.

/// An entity that others began to use since stays when the mention that brought it goes.
void keepUsedEntities(const QSqlDatabase &database, Change &change);

/// Throws, with both names, where an annotation or source would go about which something was answered since.
void refuseIfAnswered(const QSqlDatabase &database, ChangeWriter &writer, const Change &change);

/// Throws where a claim would go that was said to be the same as another one since.
void refuseIfJoined(const QSqlDatabase &database, ChangeWriter &writer, const Change &change);

} // namespace model::storage
