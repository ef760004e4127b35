// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/annotation_filter.h"

#include "ui/panel/tag_label.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

void AnnotationFilter::setWords(const QString &words)
{
    m_words.clear();
    for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (const QString letters = model::text::foldedLetters(word); !letters.isEmpty()) {
            m_words.emplace_back(letters);
        }
    }
}

void AnnotationFilter::look(const model::ArticlePage *page, const model::Codebook *codebook)
{
    m_page = page;
    m_codebook = codebook;
    m_notes.clear();
    m_knowsNotes = false;
    m_labels.clear();
}

bool AnnotationFilter::accepts(const QString &text) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QStringMatcher &word) {
        return word.indexIn(text) >= 0;
    });
}

QString AnnotationFilter::textOf(const model::Annotation &annotation)
{
    QString text;
    add(m_page->quote(annotation), text);
    add(annotation.note, text);
    const auto entity = m_page->entities.constFind(annotation.entity);
    if (entity != m_page->entities.cend()) {
        add(entity->name, text);
    }
    const model::Tag *tag = m_codebook->find(annotation.tag);
    if (tag) {
        QString &label = m_labels[tag->id];
        label = label.isEmpty() ? labelOf(*tag) : label;
        add(label, text);
    }
    if (tag && tag->role == model::Tag::Role::Claim) {
        if (!m_knowsNotes) {
            m_notes = claimNotes(*m_page);
            m_knowsNotes = true;
        }
        const ClaimNote note = m_notes.value(annotation.id);
        add(note.sources, text);
        add(note.cue, text);
    }
    return text;
}

/// Each part on a line of its own: no word goes on in the next.
void AnnotationFilter::add(const QString &part, QString &to)
{
    if (!part.isEmpty()) {
        m_folded.clear();
        m_folded.add(part, part.size());
        to += m_folded.letters() + u'\n';
    }
}

} // namespace ui
