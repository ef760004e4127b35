// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/article_texts.h"
#include "model/values/splices.h"

#include <functional>
#include <vector>

namespace model::storage {

/// How places of articles are written in the history, in code points, and read from it. A text may have been
/// corrected since a line was written: then its places are moved along.
class TextsAt
{
public:
    /// The corrections of an article's text since then, in code points, in the order they were made.
    using Since = std::function<std::vector<Shifts>(ArticleId)>;

    // Converted silently: most know of one text only.
    // NOLINTNEXTLINE(google-explicit-constructor)
    TextsAt(ArticleTexts &texts, Since since = {})
        : m_texts(texts)
        , m_since(std::move(since))
    {
    }

    Segments written(ArticleId article, const Segments &pieces) const;
    TextRange written(ArticleId article, TextRange range) const;
    /// Empty where the words are no longer in the text.
    Segments read(ArticleId article, const Segments &points) const;
    TextRange read(ArticleId article, TextRange points) const;
    std::shared_ptr<const ArticleText> textOf(ArticleId article) const { return m_texts.of(article); }

private:
    ArticleTexts &m_texts;
    Since m_since;
};

} // namespace model::storage
