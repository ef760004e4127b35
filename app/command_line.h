// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace app {

/// Runs a subcommand, --help or --version and returns the exit code; nothing where the words ask for the
/// window: none at all, a project, or articles. Shows nothing on a screen.
std::optional<int> runCommandLine(const QStringList &words);

struct Command;
/// Runs one command with the words behind its name; tells errors and returns the exit code.
int runCommand(const Command &command, const QStringList &words);
bool asksForHelp(const QStringList &words);

} // namespace app
