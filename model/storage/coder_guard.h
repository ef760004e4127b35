// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"
#include "model/storage/rows.h"

#include <QSqlDatabase>

namespace model::storage {

/// Throws model::Error, with the reason, where a change would give two coders one name, or take one away who
/// has coded or done something. An undo comes here too.
void refuseUnsoundCoders(const QSqlDatabase &database, Rows &rows, const Change &change);

} // namespace model::storage
