// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/rows.h"
#include "model/storage/store.h"

#include <QSqlDatabase>

namespace model::storage {

/// Bulk rows on their way in. Readers leave out what belongs to a batch that is not finished.
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
    /// The article as it is stored.
    Article add(qint64 row, const NewArticle &article);
    void markFinished(qint64 row);
    /// Takes the batch and its articles away while `goOn` says yes, asked after each; whether all is gone.
    bool drop(qint64 row, const std::function<bool()> &goOn);
    /// Takes away what an interrupted program left.
    void sweep();

private:
    QSqlDatabase m_database;
    Rows &m_rows;
};

} // namespace model::storage
