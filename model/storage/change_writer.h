// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"
#include "model/storage/change_caption.h"
#include "model/storage/change_order.h"
#include "model/storage/history_json.h"
#include "model/storage/rows.h"

#include <QSqlDatabase>

#include <optional>

namespace model::storage {

/// What stands in the history beside the changes themselves.
struct HistoryEntry
{
    QString action;
    CoderId coder;
    std::optional<qint64> undoes;
    std::optional<qint64> batch; ///< the row of the batch
};

/// Writes a Change: looks that every `before` is what is stored, then writes rows and history. Works within
/// the caller's transaction.
class ChangeWriter
{
public:
    ChangeWriter(const QSqlDatabase &database, Rows &rows, ArticleTexts &texts)
        : m_database(database)
        , m_rows(rows)
        , m_texts(texts)
    {
    }

    /// The change as it was written, with what the caller could not know, and its number in the history.
    /// Throws where a `before` is not what is stored, naming it.
    std::pair<Change, qint64> write(const Change &change, const HistoryEntry &entry);

    /// Writes the history alone, of what is in its rows already; the number.
    qint64 record(const Change &change, const HistoryEntry &entry);

    /// Whether the file holds what the delta begins with.
    bool isStored(const AnyDelta &delta);
    /// One line that names a value: its quote, name or title.
    QString caption(const AnyDelta &delta);
    /// The same of what is there before the change, on the texts as they are then.
    QString captionBefore(const AnyDelta &delta);

private:
    void verify(const Change &change);
    void refuseErased(const Change &change);
    static void refuseLongNames(const Change &change, const HistoryEntry &entry);
    void refuseHiddenArticles(const Change &change);
    void correctTexts(const Change &change, ArticleTexts &past);
    void apply(const Change &change);
    qint64 record(const Change &change, const HistoryEntry &entry, HistoryJson json);
    void showBatch(BatchDelta &delta);

    QSqlDatabase m_database;
    Rows &m_rows;
    ArticleTexts &m_texts;
};

} // namespace model::storage
