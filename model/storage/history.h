// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/change_writer.h"
#include "model/storage/store.h"

#include <QSqlDatabase>

namespace model::storage {

class Query;

/// One row of the history.
struct HistoryRow
{
    qint64 number = 0;
    qint64 at = 0;
    CoderId coder;
    QString coderName;
    QString action;
    std::optional<qint64> undoes;
    std::optional<qint64> batch;
};

/// Reads the history: which step a coder would undo or redo next, and what it changed. It stands wholly in
/// the file, so it is the same after the file was closed and opened again.
class History
{
public:
    History(const QSqlDatabase &database, ChangeWriter &writer, ArticleTexts &texts)
        : m_database(database)
        , m_writer(writer)
        , m_texts(texts)
    {
    }

    UndoState state(CoderId coder);
    qint64 last();
    /// Nothing if there is no such row.
    std::optional<HistoryRow> row(qint64 number);
    /// See Store::pastSteps.
    QList<PastStep> lines(qint64 above, qint64 below, int limit);
    /// What the row changed, in its order.
    Change changeOf(qint64 number);
    /// Whether the row still holds: nothing has undone it, or what did was undone itself.
    bool isEffective(qint64 number);
    /// Throws, with names, when something that the change would take back was touched after that row.
    void refuseIfTouchedSince(const HistoryRow &row, const Change &change);

private:
    std::optional<Step> step(std::optional<qint64> number);
    Step step(const HistoryRow &row);
    Step lineOf(const HistoryRow &row);
    HistoryRow originalOf(const HistoryRow &row);
    void describe(Step &step);
    AnyDelta deltaIn(const Query &row);
    void refuseBatch(const HistoryRow &row);

    QSqlDatabase m_database;
    ChangeWriter &m_writer;
    ArticleTexts &m_texts;
};

} // namespace model::storage
