// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/article_texts.h"
#include "model/storage/page_entities.h"
#include "model/storage/page_keys.h"

#include <vector>

namespace model::storage {

/// The annotations of one article that may be seen, each compared with the text: what is wrong must not be
/// shown as if it were right.
class PageAnnotations
{
public:
    /// Reads their rows and notes their entities.
    PageAnnotations(const PageKeys &keys, const ArticleText &on, PageEntities &entities);

    /// Those that are sound, with their entities, once these were read. To be asked once.
    AnnotationSet verified(const PageEntities &entities);
    /// How many the file holds but contradicts, which were left out.
    int damaged() const { return m_damaged; }

private:
    /// What an annotation's row says of its pieces, and whether those are so.
    struct Extent
    {
        qint64 key = 0;
        std::optional<qint64> entity;
        TextRange points;
        qint64 pieces = 0;
        TextRange range; ///< in UTF-16, of one piece
        qint64 found = 0;
        qsizetype last = -1; ///< where the piece before ended
        bool isRight = true;
    };

    void makeRoom();
    void readRows(const PageKeys &keys, PageEntities &entities);
    TextRange addQuote(TextRange points);
    void takeWholePieces();
    bool wholePiecesAgree() const;
    void readPieces(bool onlySeveral);
    void forgetPieces();
    bool isSound(size_t place) const;
    void dropDamaged();

    const QSqlDatabase &m_database;
    const ArticleText &m_on;
    std::vector<Annotation> m_annotations;
    std::vector<Extent> m_extents; ///< of each of them
    QString m_quotes;              ///< of all in one piece, one behind the other, as the text has them
    bool m_isPlain = true;         ///< whether all lie in the text, and are not too much at once
    int m_damaged = 0;
};

} // namespace model::storage
