// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/texts_at.h"

namespace model::storage {

Segments TextsAt::written(ArticleId article, const Segments &pieces) const
{
    return m_texts.of(article)->map.toCodePoints(pieces);
}

TextRange TextsAt::written(ArticleId article, TextRange range) const
{
    return m_texts.of(article)->map.toCodePoints(range);
}

Segments TextsAt::read(ArticleId article, const Segments &points) const
{
    Segments pieces = points;
    for (const Shifts &shifts : m_since ? m_since(article) : std::vector<Shifts>()) {
        pieces = shifts.moved(pieces);
    }
    return m_texts.of(article)->map.toUtf16(pieces);
}

TextRange TextsAt::read(ArticleId article, TextRange points) const
{
    for (const Shifts &shifts : m_since ? m_since(article) : std::vector<Shifts>()) {
        points = shifts.moved(points);
    }
    return m_texts.of(article)->map.toUtf16(points);
}

} // namespace model::storage
