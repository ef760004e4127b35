// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model::reading {

/// The text with its character references read: `&eacute;`, `&#233;`, `&#xe9;`, also where the semicolon was
/// forgotten. What is none stays as it is.
QString htmlUnescaped(QStringView text);

} // namespace model::reading
