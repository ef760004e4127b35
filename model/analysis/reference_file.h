// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace model::analysis {

/// The text of a file that holds a reference, in any encoding a spreadsheet saves. Throws model::Error, with
/// the path, where it cannot be read, is too large, no text, or no reference by its lines. `between` is
/// called while a pipe keeps it waiting, and may throw.
QString referenceFile(const QString &path, const std::function<void()> &between = {});

} // namespace model::analysis
