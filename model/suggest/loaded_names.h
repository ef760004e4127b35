// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/names_file.h"
#include "model/project/edits.h"

namespace model::suggest {

/// What a list of names does to a project.
struct LoadedNames
{
    Edit edit;              ///< makes the entities that are not there, and completes those that are
    QList<Entity> entities; ///< of all its names, as they are then
    qint64 made = 0;
    qint64 completed = 0;  ///< got aliases, a Wikidata id or a description
    QStringList conflicts; ///< known entities with another Wikidata id or description, which they keep
};

/// Joins listed names with the entities of the project: the one with that Wikidata id and kind, else of just
/// that name and kind, else the only one of that kind that has the name among its others, such as one that
/// was merged into it, or has it but for case and marks. Nothing that is known is taken away or changed.
LoadedNames
loadNames(const QList<Entity> &known, const QList<exchange::ListedName> &names, const edits::By &by);

} // namespace model::suggest
