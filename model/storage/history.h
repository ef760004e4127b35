// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/change_writer.h"
#include "model/storage/past_texts.h"
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
    History(const QSqlDatabase &database, Rows &rows, ChangeWriter &writer, ArticleTexts &texts)
        : m_database(database)
        , m_rows(rows)
        , m_writer(writer)
        , m_texts(texts)
        , m_pastTexts(database)
    {
    }

    UndoState state(CoderId coder);
    qint64 last();
    /// Nothing if there is no such row.
    std::optional<HistoryRow> row(qint64 number);
    /// See Store::pastSteps.
    QList<PastStep> lines(qint64 above, qint64 below, int limit);
    /// What the row changed, in its order. Places are those of the texts as they are now: what an annotation
    /// stood on may be gone, then it has no piece.
    Change changeOf(qint64 number);
    /// Whether the row still holds: nothing has undone it, or what did was undone itself.
    bool isEffective(qint64 number);
    /// Whether some of what it changed is erased for good.
    bool isErased(qint64 number);
    /// Throws where that is so: half of a step is not taken back.
    void refuseErased(const HistoryRow &row);
    /// Throws, with names, when something that the change would take back was touched after that row.
    void refuseIfTouchedSince(const HistoryRow &row, const Change &change);
    /// Throws when the change would put an annotation on words that a later correction took out of the text.
    void refuseIfWordsAreGone(const HistoryRow &row, const Change &change);

private:
    std::optional<Step> step(std::optional<qint64> number);
    Step step(const HistoryRow &row);
    Step lineOf(const HistoryRow &row);
    HistoryRow originalOf(const HistoryRow &row);
    void describe(Step &step);
    TextsAt textsAfter(qint64 number);
    TextsAt textsBefore(qint64 number, const QList<ArticleId> &corrected, ArticleTexts &past);
    void keepTextBefore(ArticleId article, const Splices &splices, ArticleTexts &past);
    void addCounts(qint64 number, Change &change, ArticleTexts &past);
    void refuseBatch(const HistoryRow &row);

    QSqlDatabase m_database;
    Rows &m_rows;
    ChangeWriter &m_writer;
    ArticleTexts &m_texts;
    PastTexts m_pastTexts;
};

/// Of a row of history_change: subject, its id, before, after.
HistoryLine lineIn(const Query &row);

} // namespace model::storage
