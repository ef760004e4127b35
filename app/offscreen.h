// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

#include <optional>

namespace app {

/// The command of that name, if it draws: then it needs fonts, which come with a window system.
std::optional<Command> drawingCommand(const QString &name);

/// Runs it without a display, away from the person's settings. Returns the exit code.
int runOffscreen(int &argc, char *argv[], const Command &command);

} // namespace app
