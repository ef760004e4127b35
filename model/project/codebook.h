// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"

#include <QList>
#include <QStringView>

namespace model {

/// Letters that do something else than tag in the window; they can be no tag's key.
inline constexpr QStringView reservedKeys = u"SQEANTJK";

/// The tags of a project in their order, each followed by those that stand under it, and the variables that
/// are asked.
struct Codebook
{
    QList<Tag> tags;
    QList<Variable> variables = {}; ///< by position

    const Tag *find(TagId id) const;
    /// By name, ignoring case.
    const Tag *named(QStringView name) const;
    /// "parent/child", as in the column tag_path.
    QString path(TagId id) const;
    /// How many tags it stands under.
    int depth(TagId id) const;
    /// Whether the tag stands under the other one, at any depth.
    bool isBelow(TagId id, TagId above) const;
    /// Whether it is the tag of that name or stands under it.
    bool isOrIsBelow(TagId id, QStringView name) const;
    /// Whether names of this kind answer a variable that asks for a name, as affiliation does: organizations;
    /// names of all kinds where no tag is called so.
    bool isOrganization(TagId kind) const;
    /// Those that stand right under the tag, in their order; under none, those at the top.
    QList<Tag> childrenOf(TagId id) const;
    const Variable *variable(VariableId id) const;
    /// By its short name, ignoring case.
    const Variable *variableNamed(QStringView name) const;
    /// Whether the variable is asked of what has this tag: of an annotation, claim or entity.
    bool asksOf(const Variable &variable, TagId tag) const;
    void apply(const Change &change);

    /// person (P), place (L), organization (O), claim (C), with fresh ids. Labels are English; the window
    /// translates the labels of tags that are still named so. With the standard variables.
    static Codebook standard();

    friend bool operator==(const Codebook &, const Codebook &) = default;
};

/// The same tags, each followed by those under it; beside each other they keep their order. One that stands
/// under itself, or under a tag that is not there, stands at the top.
QList<Tag> inTreeOrder(const QList<Tag> &tags);

} // namespace model
