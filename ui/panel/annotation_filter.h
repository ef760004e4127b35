// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/project/codebook.h"
#include "model/text/folding.h"
#include "ui/reader/margin_layout.h"

#include <QStringMatcher>

#include <vector>

namespace ui {

/// Which annotations of a page a list shows: those that have all of some words in their own words, the name
/// they stand for, their tag, note, sources or how it was said. Case and diacritics do not count.
class AnnotationFilter
{
public:
    void setWords(const QString &words);
    bool isEmpty() const { return m_words.empty(); }

    /// Looks at both until the next call, and learns all of it as it is now.
    void look(const model::ArticlePage *page, const model::Codebook *codebook);
    bool accepts(const model::Annotation &annotation) { return isEmpty() || accepts(textOf(annotation)); }

    /// All that the words are looked for in, folded. Making it takes longer than looking.
    QString textOf(const model::Annotation &annotation);
    bool accepts(const QString &text) const;

private:
    void add(const QString &part, QString &to);

    const model::ArticlePage *m_page = nullptr;
    const model::Codebook *m_codebook = nullptr;
    std::vector<QStringMatcher> m_words; ///< folded
    ClaimNotes m_notes;
    bool m_knowsNotes = false;
    QHash<model::TagId, QString> m_labels;
    model::text::FoldedText m_folded;
};

} // namespace ui
