// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "model/values/text_range.h"

#include <optional>

namespace app {

/// What `tagline tag` is asked for. Pieces are in code points, as on the command line.
struct TagWish
{
    QString project;
    QString article;
    QString tag;
    QList<model::TextRange> pieces;
    std::optional<QString> entity;
    QString source;
    QString cue;
    QString coder;
    QString note;
    bool json = false;
};

/// Throws UsageError.
TagWish tagWishOf(const Arguments &arguments);
/// How the command is called.
Usage tagUsage();

} // namespace app
