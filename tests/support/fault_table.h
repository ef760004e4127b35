// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tests {

/// Whether TAGLINE_FAULTS=long is set, as ./dev faults does it: then everything is tried, not a part.
bool triesAllFaults();

/// A line of the table that ./dev faults prints: what was done to a project, how often, what came of it.
void tellFault(const QString &what, qint64 times, const QString &outcome);

} // namespace tests
