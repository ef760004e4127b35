// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/splices.h"

#include <QStringView>

namespace model::text {

/// What must be replaced in one text to have another: as few words, signs and blanks as possible (Myers'
/// algorithm); texts that have little in common are replaced whole between what they begin and end with
/// alike.
Splices wordDifference(QStringView before, QStringView after);

} // namespace model::text
