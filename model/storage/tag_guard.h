// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"
#include "model/storage/rows.h"

#include <QSqlDatabase>

namespace model::storage {

/// Throws, naming both tags, where a change would give two of them one name or one key, set one under itself
/// or under one that is not there, or take one away that something still has; and where there would be more
/// tags, or deeper ones, than a project is opened with. What a file holds already and the change leaves as it
/// is, is let be.
void refuseUnsoundTags(const QSqlDatabase &database, Rows &rows, const Change &change);

} // namespace model::storage
