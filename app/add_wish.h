// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "model/values/article.h"

namespace app {

/// What `tagline add` is asked for.
struct AddWish
{
    QString project;
    QStringList files;
    bool recursive = false;
    bool forceDuplicates = false;
    bool json = false;
    QString coder;
    QString encoding;
    model::Article given; ///< what is not empty here goes before what the file says
};

/// Throws UsageError.
AddWish addWishOf(const Arguments &arguments);
/// How the command is called.
Usage addUsage();

} // namespace app
