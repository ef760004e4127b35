// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

/// What a tag may be called and which key it may have, beside the others of its codebook.
namespace model {

enum class TagFault {
    NoLabel,
    NoName,
    NameForm, ///< not of letters, digits and _ alone
    NameTaken,
    KeyForm, ///< not one letter
    KeyReserved,
    KeyTaken,
    UnderItself,
};

struct TagTrouble
{
    TagFault fault;
    TagId other; ///< who has the name or the key

    friend bool operator==(const TagTrouble &, const TagTrouble &) = default;
};

/// The first thing wrong with the tag, be it in the codebook already or about to come.
std::optional<TagTrouble> troubleOf(const Codebook &codebook, const Tag &tag);

/// Letters, digits and _ of any script: what names a column.
bool isTagName(const QString &name);
/// One letter of any script that has one upper-case form: what a key press is compared with.
bool isTagKey(const QString &key);

/// A short name that no tag has, made of what people read: "Vox pop" gives "vox_pop".
QString freeTagName(const Codebook &codebook, const QString &label);
/// The colours to choose from. They stay apart for people who see red and green, or blue and yellow, alike.
std::span<const QLatin1StringView> tagColors();
/// The first of them that no tag of the codebook has, else the one that fewest have.
QString freeTagColor(const Codebook &codebook);

/// Whether what has the one tag can have the other: names stay with names.
bool canBecome(const Tag &tag, const Tag &other);

} // namespace model
