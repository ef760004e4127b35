// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/standard_variables.h"

#include "model/project/standard_variables.h"
#include "model/storage/rows.h"

namespace model::storage {

void addStandardVariables(const QSqlDatabase &database)
{
    ArticleTexts texts(database);
    Rows rows(database, texts);
    const QList<Tag> tags = rows.tags();
    if (tags.isEmpty()) {
        return;
    }
    for (const Variable &variable : standardVariables(tags)) {
        rows.write(variable);
    }
}

} // namespace model::storage
