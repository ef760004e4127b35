// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

namespace model::storage {

/// Gives a project that was made before there were variables those that a new one begins with. An empty file,
/// without any tags, gets its own later.
void addStandardVariables(const QSqlDatabase &database);

} // namespace model::storage
