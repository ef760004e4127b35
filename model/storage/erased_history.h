// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QSqlDatabase>

#include <functional>
#include <utility>

namespace model::storage {

/// Finds the lines of a history that tell of articles about to be erased, and of the names that stand in no
/// other. Reads the history once, whole.
class ErasedHistory
{
public:
    /// `articles` and `names` are public ids as the file writes them; `names` are those that rows of the
    /// articles stand for. Stops, and knows nothing, when `goOn` says no.
    ErasedHistory(
        const QSqlDatabase &database, QSet<QByteArray> articles, const QSet<QByteArray> &names,
        const std::function<bool()> &goOn);

    /// Public ids of the names that neither a row nor a line about another article needs.
    const QSet<QByteArray> &names() const { return m_names; }
    /// The numbers of the steps that lose something.
    const QSet<qint64> &steps() const { return m_edits; }
    /// Empties those lines, what stands in them being nowhere in the table any more.
    void erase() const;

private:
    struct Line
    {
        qint64 edit = 0;
        qint64 position = 0;
    };

    bool tellsOfThem(const QByteArray &subjectId, const QByteArray &json) const;
    void read(const std::function<bool()> &goOn);
    void decide();

    QSqlDatabase m_database;
    QSet<QByteArray> m_articles;
    QSet<QByteArray> m_names;
    QSet<QByteArray> m_needed; ///< by lines about other articles
    QHash<QByteArray, QList<Line>> m_linesOfNames;
    QList<Line> m_lines;
    QSet<qint64> m_edits;
};

} // namespace model::storage
