// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/console.h"

#include <QList>

#include <functional>

namespace app {

/// One subcommand: how it is called and what it does. `run` throws UsageError and model::Error.
struct Command
{
    Usage usage;
    std::function<void(const Arguments &, Console &)> run;
};

// One function per command; those of one file belong together.
Command newCommand();
Command addCommand();
Command tagCommand();
Command correctCommand();
Command exportCommand();
Command eraseCommand();
Command searchCommand();
Command duplicatesCommand();
Command gazetteerCommand();
Command sourcesCommand();
Command valuesCommand();
Command checkCommand();
Command infoCommand();
Command sampleCommand();
Command pictureCommand(); ///< to be run by runOffscreen(), as the next
Command pdfCommand();

} // namespace app
