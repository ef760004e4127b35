// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QString>

namespace model {

/// One entry of the codebook that can be put on a piece of text.
struct Tag
{
    /// What an annotation with this tag is: the name of an entity, a claim (it can have sources), or plain.
    enum class Role { Plain, Entity, Claim };

    TagId id;
    TagId parent;  ///< null at the top
    QString name;  ///< short: letters, digits, _; unique ignoring case; what exports show
    QString label; ///< what people read
    Role role = Role::Plain;
    QString color;    ///< "#rrggbb"
    QString shortcut; ///< one letter of any script, or empty
    QString definition;
    QString include;
    QString exclude;
    QString example;
    int position = 0;
    bool retired = false;

    friend bool operator==(const Tag &, const Tag &) = default;
};

/// Whether mentions with this tag can be the source of a claim: every kind of entity but a place.
inline bool canSpeak(const Tag &tag)
{
    return tag.role == Tag::Role::Entity
        && tag.name.compare(QLatin1StringView("place"), Qt::CaseInsensitive) != 0;
}

} // namespace model
