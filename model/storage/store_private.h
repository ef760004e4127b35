// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/storage/batches.h"
#include "model/storage/change_writer.h"
#include "model/storage/database.h"
#include "model/storage/history.h"
#include "model/storage/query.h"
#include "model/storage/search_rows.h"
#include "model/storage/store.h"
#include "model/storage/watch.h"

namespace model::storage {

struct Store::Private
{
    Private(const QString &file, Mode mode, const BeforeMigration &beforeMigration)
        : path(file)
        , database(
              file, mode == Mode::ReadWrite ? Database::Mode::ReadWrite : Database::Mode::ReadOnly,
              beforeMigration)
    {
    }

    const QString &readOnlyReason() const { return foreign.isEmpty() ? database.readOnlyReason() : foreign; }

    void refuseReadOnly() const;
    /// To be called first in every transaction that writes: from then on nobody can come between.
    void refuseForeign();
    /// What is in the file is done, even if the disk refused the very last step of it.
    void commit(Transaction &transaction);

    Performed write(const Change &change, const HistoryEntry &entry);
    Performed takeBack(const HistoryRow &row, const QString &action, CoderId coder);
    // Within the caller's transaction.
    QList<Article> write(
        BatchId batch, const QList<NewArticle> &articles, qsizetype done, const std::function<bool()> &goOn);
    Performed finish(BatchId batch, const QList<Article> &articles, CoderId coder);

    QString path;
    Database database;
    ArticleTexts texts{database.connection()};
    Rows rows{database.connection(), texts};
    ChangeWriter writer{database.connection(), rows, texts};
    History history{database.connection(), rows, writer, texts};
    Batches batches{database.connection(), rows};
    IntactTexts intactTexts;
    Watch watch{database.connection(), path};
    QHash<BatchId, QList<Article>> added; ///< to batches that are not finished yet
    QString foreign; ///< what others or a bad disk did to the file; then it is edited no more
};

} // namespace model::storage
