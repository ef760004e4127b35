// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/query.h"

#include <QHash>

namespace model::storage {

/// Internal keys to public ids of a small table, by a statement that selects the two.
template <typename Some>
QHash<qint64, Some> publicIds(const QSqlDatabase &database, const QString &sql)
{
    QHash<qint64, Some> result;
    Query query(database, sql);
    while (query.next()) {
        result.insert(query.integer(0), query.id<Some>(1));
    }
    return result;
}

} // namespace model::storage
