// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/console.h"

namespace app {

/// `tagline values set`: answers a variable, or all of a table. Throws UsageError and model::Error.
void setValues(const Arguments &arguments, Console &console);

} // namespace app
