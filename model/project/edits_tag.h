// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits.h"

/// Edits of the codebook. Pure, like those of a page; merging reads the whole project and is the store's.
namespace model::edits {

/// Where a tag goes: under which one (none: to the top), and before which of those there (none: behind them).
struct TagPlace
{
    TagId parent;
    TagId before;

    friend bool operator==(const TagPlace &, const TagPlace &) = default;
};

/// Adds the tag as the last one under its parent.
Edit addTag(const Codebook &codebook, Tag tag, const By &by);
/// Changes everything but its place beside the others; under another parent it comes last.
Edit editTag(const Codebook &codebook, Tag after, const By &by);
/// Nothing where it stands there already, or would stand under itself.
Edit moveTag(const Codebook &codebook, TagId id, const TagPlace &place, const By &by);
/// Offers it no more. It stays on what has it.
Edit retireTag(const Codebook &codebook, TagId id, const By &by);
/// Offers it again, without its key where another tag has that by now.
Edit bringBackTag(const Codebook &codebook, TagId id, const By &by);
/// Takes a tag away that nothing uses (the store refuses others). Those under it move up.
Edit deleteTag(const Codebook &codebook, TagId id, const By &by);

// Where the tag comes by a step among those beside it; nothing where there is no such place.
std::optional<TagPlace> placeAbove(const Codebook &codebook, TagId id);
std::optional<TagPlace> placeBelow(const Codebook &codebook, TagId id);
/// Under the one before it.
std::optional<TagPlace> placeInside(const Codebook &codebook, TagId id);
/// Out of the one it stands under, right behind that.
std::optional<TagPlace> placeOutside(const Codebook &codebook, TagId id);

} // namespace model::edits
