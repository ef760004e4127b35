// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/speaks_report.h"

#include <QStringList>

namespace app {

/// The figures as text for a terminal, line by line; numbers as in no country.
QStringList speaksText(const model::exchange::SpeaksReport &report, qsizetype mostSources);

} // namespace app
