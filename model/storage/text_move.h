// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/article_texts.h"
#include "model/storage/query.h"
#include "model/storage/word_counter.h"
#include "model/values/splices.h"

#include <QSet>
#include <QSqlDatabase>

#include <memory>

namespace model::storage {

/// Gives an article another text, and moves the rows that stand on it: the annotations of all coders and
/// rounds, with what is counted and quoted of them, and the cues. Works within the caller's transaction.
class TextMove
{
public:
    TextMove(const QSqlDatabase &database, ArticleTexts &texts, ArticleId article, const Splices &splices);

    /// The change tells of the subjects in `told` itself, so these are passed over. Throws, with its name,
    /// where another one would lose words.
    void run(const QSet<QUuid> &told);

private:
    /// An annotation as the file has it.
    struct Row
    {
        qint64 id = 0;
        AnnotationId uuid;
        bool isRemoved = false;
        qint64 paragraph = 0;
        qint64 sentence = 0;
        QString part;
        WordCounts counts;
        Segments pieces;
    };

    /// Prepared once for all rows.
    struct Updates
    {
        explicit Updates(const QSqlDatabase &database);

        Query row;
        Query place; ///< of a piece
        Query quote; ///< of a piece with other words
    };

    void writeText();
    std::vector<Row> readRows() const;
    void move(const Row &row) const;
    void count(Row &row, const Row &before) const;
    void writePieces(const Row &row, const Row &before) const;
    void drop(const Row &row) const;
    void moveCues(const QSet<QUuid> &told);
    void moveDismissals(const QSet<QUuid> &told);
    bool isSameText(const Segments &before, const Segments &after) const;
    bool isInTouchedParagraph(TextRange extent) const;
    [[noreturn]] void refuse(const Row &row) const;
    [[noreturn]] void refuseCue(const QString &cue) const;

    QSqlDatabase m_database;
    ArticleTexts &m_texts;
    ArticleId m_article;
    const Splices &m_splices;
    Shifts m_shifts;
    Shifts m_back;
    std::shared_ptr<const ArticleText> m_before;
    std::shared_ptr<const ArticleText> m_after;
    std::unique_ptr<WordCounter> m_counter; ///< of the text after
    std::unique_ptr<Updates> m_updates;
    QList<TextRange> m_places;
};

} // namespace model::storage
