// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model::storage {

/// Whether a file's first bytes say that it is a project, whatever it is called. False for what cannot be
/// read, and for anything that is no ordinary file.
bool isProjectByBytes(const QString &path);

} // namespace model::storage
