// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tagging.h"

#include "model/project/composer.h"
#include "model/text/blanks.h"
#include "model/text/snapping.h"
#include "ui/panel/tag_label.h"

#include <QSet>

#include <algorithm>

namespace ui {

namespace {

bool areMentionsOfOne(const model::ArticlePage &page, const QList<model::AnnotationId> &ids)
{
    QSet<model::EntityId> entities;
    for (const model::AnnotationId &id : ids) {
        const model::Annotation *annotation = page.annotations.find(id);
        entities.insert(annotation ? annotation->entity : model::EntityId());
    }
    return entities.size() == 1 && !entities.cbegin()->isNull();
}

} // namespace

Tagging::Tagging(ArticleView &view, Dialogs &dialogs, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_dialogs(dialogs)
    , m_actions(actions)
{
}

void Tagging::setProject(model::Project *project)
{
    m_project = project;
    m_lastTag = {};
    m_awaited = {};
    m_told = {};
}

const model::ArticlePage *Tagging::page() const
{
    return m_project && m_project->isOpen() ? m_project->page() : nullptr;
}

bool Tagging::isPossible() const
{
    return page() && m_project->readOnlyReason().isEmpty();
}

bool Tagging::perform(const model::Edit &edit)
{
    if (edit.change.isEmpty()) {
        return false;
    }
    m_project->perform(edit);
    return true;
}

void Tagging::performAndSay(const model::Edit &edit, const QString &text)
{
    if (perform(edit)) {
        m_told = edit.change;
        m_text = text;
    }
}

void Tagging::take(const model::Change &change)
{
    if (!m_told.isEmpty() && change == m_told) {
        emit said(m_text);
        m_told = {};
    }
}

void Tagging::tag(model::TagId id)
{
    const model::Tag *tag = isPossible() ? m_project->codebook().find(id) : nullptr;
    if (!tag || m_view.isEditingExtent()) {
        return;
    }
    m_lastTag = id;
    model::Segments pieces = m_view.pending();
    pieces.add(model::text::trimmed(page()->text, m_view.selection()));
    if (!pieces.isEmpty()) {
        tagPieces(pieces, *tag);
        return;
    }
    if (!m_view.current().isNull()) {
        changeTag(m_view.current(), id);
        return;
    }
    const bool isName = tag->role == model::Tag::Role::Entity;
    const model::TextRange word = isName ? model::text::nameAt(page()->text, m_view.caret())
                                         : model::text::wordAt(page()->text, m_view.caret());
    if (word.isEmpty()) {
        emit said(tr("Select the words to tag first."));
        return;
    }
    tagPieces({word}, *tag);
}

void Tagging::tagPieces(const model::Segments &pieces, const model::Tag &tag)
{
    const model::EntityId other = tag.role == model::Tag::Role::Entity
        ? elsewhere(tag.id)(model::edits::nameOf(*page(), page()->text, pieces, tag.id))
        : model::EntityId();
    const model::Edit edit = model::edits::tag(*page(), pieces, tag, m_project->by(), std::nullopt, other);
    m_view.dropPending();
    if (!performAndSayJoined(edit)) {
        emit said(tr("These words are tagged as %1 already.").arg(labelOf(tag)));
        return;
    }
    m_awaited = edit.change.firstMade();
    m_view.clearSelection();
}

bool Tagging::takeAwaited(model::AnnotationId id)
{
    if (m_awaited.isNull() || id != m_awaited) {
        return false;
    }
    m_awaited = {};
    return true;
}

void Tagging::repeat()
{
    const model::Tag *last = m_project ? m_project->codebook().find(m_lastTag) : nullptr;
    if (!last || last->retired) {
        emit said(tr("Nothing to repeat yet: tag something first."));
        return;
    }
    tag(m_lastTag);
}

void Tagging::selectAround(model::TextRange range, const QString &otherwise)
{
    if (range.isEmpty()) {
        emit said(otherwise);
        return;
    }
    m_view.select(range);
}

void Tagging::selectSentence()
{
    if (page()) {
        selectAround(
            model::text::sentenceAt(page()->text, m_view.caret()), tr("There is no sentence at the caret."));
    }
}

void Tagging::selectQuotation()
{
    if (page()) {
        selectAround(
            model::text::quotationAt(page()->text, m_view.caret()),
            tr("There is no quotation at the caret."));
    }
}

void Tagging::remove(const QList<model::AnnotationId> &ids)
{
    if (!isPossible() || ids.isEmpty()) {
        return;
    }
    const auto count = static_cast<int>(ids.size());
    if (count == 1) {
        perform(model::edits::remove(*page(), ids, m_project->by()));
        return;
    }
    if (m_dialogs.confirm(
            m_view.window(),
            {areMentionsOfOne(*page(), ids) ? tr("Remove all %n mention(s)?", nullptr, count)
                                            : tr("Remove these %n annotation(s)?", nullptr, count),
             tr("Undo brings them back."), tr("Remove")})) {
        performAndSay(
            model::edits::remove(*page(), ids, m_project->by()),
            tr("%n annotation(s) removed; Undo brings them back.", nullptr, count));
    }
}

void Tagging::changeTag(model::AnnotationId id, model::TagId tag)
{
    const model::Tag *wanted = isPossible() ? m_project->codebook().find(tag) : nullptr;
    if (wanted) {
        performAndSayJoined(model::edits::changeTag(*page(), id, *wanted, m_project->by(), elsewhere(tag)));
    }
}

void Tagging::changeTags(const QList<model::AnnotationId> &ids, model::TagId tag)
{
    const model::Tag *wanted = isPossible() ? m_project->codebook().find(tag) : nullptr;
    if (!wanted || ids.isEmpty()) {
        return;
    }
    const auto changing = std::count_if(ids.begin(), ids.end(), [this, tag](model::AnnotationId id) {
        const model::Annotation *annotation = page()->annotations.find(id);
        return annotation && annotation->tag != tag;
    });
    if (changing == 0) {
        emit said(tr("All of it is tagged as %1 already.").arg(labelOf(*wanted)));
        return;
    }
    performAndSay(
        model::edits::changeTags(*page(), ids, *wanted, m_project->by()),
        tr("%n annotation(s) tagged as %1 now.", nullptr, static_cast<int>(changing)).arg(labelOf(*wanted)));
}

void Tagging::changeNote(model::AnnotationId id, const QString &note)
{
    if (isPossible()) {
        perform(model::edits::changeNote(*page(), id, note, m_project->by()));
    }
}

} // namespace ui
