// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// A free path for a project of this title in Documents/Tagline, which is made where it is missing: for who
/// brings a text and has not thought of a project yet. Empty if the folder cannot be made.
QString placeForProject(const QString &title);

/// The folder as people know it: "~/Documents/Tagline".
QString shownFolder(const QString &path);

} // namespace ui
