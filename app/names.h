// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/open_project.h"
#include "model/project/name_index.h"

namespace app {

/// All people, places and organizations of the project, to be found by what they are called.
model::NameIndex namesOf(const OpenProject &project);

/// Whom a name, another name or the beginning of an id means among all of the project. Throws model::Error
/// that says what comes near, or what fits.
model::EntityId findEntity(const OpenProject &project, const model::NameIndex &names, const QString &wanted);

} // namespace app
