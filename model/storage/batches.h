// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/rows.h"
#include "model/storage/store.h"

#include <QSqlDatabase>

namespace model::storage {

/// Bulk rows on their way in. Until a batch is finished its rows are marked removed, so that nobody sees
/// them.
class Batches
{
public:
    Batches(const QSqlDatabase &database, Rows &rows)
        : m_database(database)
        , m_rows(rows)
    {
    }

    BatchId begin(const QString &label, CoderId coder);
    /// Its row; throws when it is not there or finished already.
    qint64 unfinished(BatchId batch);
    void add(qint64 row, const NewArticle &article);
    bool isEmpty(qint64 row);
    void markFinished(qint64 row);
    void drop(qint64 row);
    /// Takes away what an interrupted program left.
    void sweep();

private:
    QSqlDatabase m_database;
    Rows &m_rows;
};

} // namespace model::storage
