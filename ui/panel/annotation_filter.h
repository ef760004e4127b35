// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/project/codebook.h"
#include "ui/reader/margin_layout.h"

#include <QStringList>

namespace ui {

/// Which annotations of a page a list shows: those that have all of some words in their own words, the name
/// they stand for, their tag, note, sources or how it was said. Case and diacritics do not count.
class AnnotationFilter
{
public:
    void setWords(const QString &words);
    bool isEmpty() const { return m_words.isEmpty(); }

    /// Looks at both until the next call, and learns the sources as they are now.
    void look(const model::ArticlePage *page, const model::Codebook *codebook);
    bool accepts(const model::Annotation &annotation) const;

private:
    const model::ArticlePage *m_page = nullptr;
    const model::Codebook *m_codebook = nullptr;
    QStringList m_words; ///< folded
    ClaimNotes m_notes;
};

} // namespace ui
