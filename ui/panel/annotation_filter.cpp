// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/annotation_filter.h"

#include "model/text/folding.h"
#include "ui/panel/tag_label.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

void AnnotationFilter::setWords(const QString &words)
{
    m_words.clear();
    for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
        m_words.append(model::text::foldedLetters(word));
    }
    m_words.removeAll(QString());
}

void AnnotationFilter::look(const model::ArticlePage *page, const model::Codebook *codebook)
{
    m_page = page;
    m_codebook = codebook;
    m_notes = page && !isEmpty() ? claimNotes(*page) : ClaimNotes();
}

bool AnnotationFilter::accepts(const model::Annotation &annotation) const
{
    if (isEmpty()) {
        return true;
    }
    const model::Tag *tag = m_codebook->find(annotation.tag);
    QStringList parts{m_page->quote(annotation), annotation.note};
    parts.append(m_page->entities.value(annotation.entity).name);
    if (tag) {
        parts.append(labelOf(*tag));
    }
    if (tag && tag->role == model::Tag::Role::Claim) {
        const ClaimNote note = m_notes.value(annotation.id);
        parts << note.sources << note.cue;
    }
    const QString text = model::text::foldedLetters(parts.join(u'\n'));
    return std::all_of(
        m_words.begin(), m_words.end(), [&text](const QString &word) { return text.contains(word); });
}

} // namespace ui
