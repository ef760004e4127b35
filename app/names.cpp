// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/names.h"

#include "model/error.h"
#include "model/project/meant_name.h"
#include "model/storage/known_entities.h"

namespace app {

model::NameIndex namesOf(const OpenProject &project)
{
    model::NameIndex names;
    const QList<model::Entity> entities = model::storage::knownEntities(project->database());
    names.reserve(entities.size());
    for (const model::Entity &entity : entities) {
        names.put(entity);
    }
    return names;
}

model::EntityId findEntity(const OpenProject &project, const model::NameIndex &names, const QString &wanted)
{
    const model::MeantName meant = model::meantName(names, project.snapshot.codebook, wanted);
    if (meant.entity.isNull()) {
        throw model::Error(meant.why);
    }
    return meant.entity;
}

} // namespace app
