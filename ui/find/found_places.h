// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits_passages.h"
#include "model/search/context.h"
#include "model/search/request.h"

namespace ui {

/// So many places a search finds at most.
inline constexpr qsizetype mostHits = 10'000;

/// What a search found, for who wants to tag it.
struct FoundPlaces
{
    QList<model::search::Hit> hits; ///< those of an article one behind the other
    model::edits::Grow grow = model::edits::Grow::ToLetters;
    bool isCut = false; ///< the search found more than it lists
};

/// What was looked for as whole words is tagged as whole words.
inline model::edits::Grow growOf(const model::search::Request &request)
{
    return request.by == model::search::By::WholeWords ? model::edits::Grow::ToWords
                                                       : model::edits::Grow::ToLetters;
}

} // namespace ui
