// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/visible_rows.h"
#include "model/values/ids.h"

#include <QHash>

namespace model::storage {

/// What the rows of a page are read with: the public ids behind their keys, and who may be seen.
struct PageKeys
{
    PageKeys(const QSqlDatabase &on, const Visible &allowed);

    const QSqlDatabase &database;
    VisibleRows visible;
    QHash<qint64, TagId> tags;
    QHash<qint64, CoderId> coders;
    QHash<qint64, RoundId> rounds;
};

} // namespace model::storage
