// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"

#include <optional>

namespace ui {

/// Somewhere in the project that a view can go to.
struct Place
{
    model::ArticleId article;
    model::AnnotationId annotation; ///< null where none is meant
    model::TextRange range; ///< the words, for where it is gone; empty where only the article is meant

    friend bool operator==(const Place &, const Place &) = default;
};

/// Where a change happened: its first annotation, else the claim of its first link, else its article. Nothing
/// for changes without a place.
std::optional<Place> placeOf(const model::Change &change);

} // namespace ui
