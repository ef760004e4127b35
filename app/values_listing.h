// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/console.h"

namespace app {

/// `tagline values list`: prints what is answered. Throws UsageError and model::Error.
void listValues(const Arguments &arguments, Console &console);

} // namespace app
