// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"

#include <QString>

namespace model {

/// The longest name, label or code that a person gives to anything, in units of QString. What was given
/// longer ones by another program keeps them.
inline constexpr qsizetype longestNameGiven = 1000;

/// Why a name is not taken, for people: a whole sentence with its beginning; empty where it is short enough.
/// Takes no longer for a longer name.
QString excessOfName(const QString &name);

/// The same of the first name, label or code that the change gives anew to a tag, a variable or its options,
/// a person, place or organization, or a coder.
QString excessOfNames(const Change &change);

} // namespace model
