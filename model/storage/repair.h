// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/check.h"

#include <functional>

namespace model::storage {

/// What a repair could save, table by table, and what it could not.
struct RepairReport
{
    struct Table
    {
        QString name;
        qint64 saved = 0;
        qint64 changed = 0; ///< of the saved: something in the row was lost, mended or found elsewhere
        qint64 lost = 0;
        bool perhapsMore = false; ///< what would tell how many there were is damaged too
    };

    QList<Table> tables;
    QList<Finding> findings; ///< damage first
    qint64 articles = 0;     ///< those that are shown
    qint64 annotations = 0;

    /// Whether the repaired project holds all that the damaged one held.
    bool isWhole() const;
};

/// Writes all rows of a damaged project that can be read and keep the rules to a fresh project, which must
/// not exist yet. Reads page by page, so that a bad page costs only what stood on it. `between` is called now
/// and then and may throw; then, and where the work fails, nothing is left behind. Throws model::Error.
RepairReport repairProject(const QString &from, const QString &to, const std::function<void()> &between);

/// Whether pages of a Tagline project can be found in the file, however damaged it may be.
bool holdsProject(const QString &path);

/// Which parts of a project lie on damaged pages, for people: "articles, history"; empty if every page can be
/// read.
QString damagedParts(const QString &path);

} // namespace model::storage
