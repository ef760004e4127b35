// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace app {

/// The files in a folder and those below it that can be articles, by name.
QStringList filesIn(const QString &folder);
/// Those that are documents of a kind that cannot be read, by name.
QStringList documentsIn(const QString &folder);
/// The folder itself and those below it that may not be looked into, by name.
QStringList closedFoldersIn(const QString &folder);

} // namespace app
