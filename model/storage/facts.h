// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QSqlDatabase;

namespace model::storage {

/// What a project holds, in numbers.
struct ProjectFacts
{
    struct CoderFacts
    {
        QString name;
        QString kind; ///< "human", "machine", "consensus"
        qint64 annotations = 0;
    };

    qint64 schemaVersion = 0;
    qint64 entities = 0;
    qint64 edits = 0;
    qint64 lastEdit = 0; ///< milliseconds since 1970, UTC; 0 if there is none
    QList<CoderFacts> coders;

    /// Throws model::Error if the file fails.
    static ProjectFacts of(const QSqlDatabase &database);
};

} // namespace model::storage
