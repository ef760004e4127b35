// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/erasure.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QSqlDatabase>

#include <functional>
#include <utility>

namespace model::storage {

/// Finds the lines of a history that tell of what is about to be erased, and the names that stand nowhere but
/// in the articles among it. Reads the history once, whole.
class ErasedHistory
{
public:
    /// `names` are the public ids, as the file writes them, of those that rows of the articles stand for.
    /// Stops, and knows nothing, when `goOn` says no.
    ErasedHistory(
        const QSqlDatabase &database, const Erasure &erasure, const QSet<QByteArray> &names,
        const std::function<bool()> &goOn);

    /// Public ids of the names that neither a row nor a line about another article needs.
    const QSet<QByteArray> &names() const { return m_names; }
    /// All that the names which are to be erased themselves were ever called.
    const QSet<QString> &words() const { return m_words; }
    /// The numbers of the steps that can no longer be taken back.
    const QSet<qint64> &steps() const { return m_edits; }
    /// Empties those lines, or takes out of them what is erased alone, so that it is nowhere in the table any
    /// more.
    void erase() const;

private:
    struct Line
    {
        qint64 edit = 0;
        qint64 position = 0;
    };
    /// A line as the history has it. A null array where there is nothing.
    struct Told
    {
        Line line;
        QByteArray subject;
        QByteArray id;
        QByteArray before;
        QByteArray after;

        QByteArray both() const { return before + ' ' + after; }
    };

    void readWords();
    void read(const std::function<bool()> &goOn);
    void take(const Told &told);
    void takeName(const Told &told);
    bool tellsOfArticles(const Told &told) const;
    bool tellsOfNames(const Told &told) const;
    void rewrite(const Told &told);
    QByteArray without(const Told &told, const QByteArray &value) const;
    void learnWords(const QByteArray &value);
    void decide();

    QSqlDatabase m_database;
    QSet<QByteArray> m_articles;
    QSet<QByteArray> m_erased; ///< names by themselves
    QSet<QByteArray> m_notes;  ///< "annotation 3f…"
    QSet<QString> m_words;
    QSet<QByteArray> m_names;
    QSet<QByteArray> m_needed; ///< by lines about other articles
    QHash<QByteArray, QList<Line>> m_linesOfNames;
    QList<Line> m_lines;
    QList<Told> m_rewritten; ///< as they are to be
    QSet<qint64> m_edits;
};

} // namespace model::storage
