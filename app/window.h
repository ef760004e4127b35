// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// Shows the window on what the words name, a project or articles, until it is closed.
int runWindow(int &argc, char *argv[]);

} // namespace app
