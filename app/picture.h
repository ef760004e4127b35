// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"

namespace app {

Usage pictureUsage();

/// Runs "tagline picture …": draws the main window on a project into a PNG file, without showing it. Returns
/// the exit code.
int runPicture(int &argc, char *argv[]);

} // namespace app
