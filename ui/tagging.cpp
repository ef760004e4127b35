// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tagging.h"

#include "model/project/composer.h"
#include "model/project/edits_entity.h"
#include "model/project/linking.h"
#include "model/storage/entity_use.h"
#include "model/text/blanks.h"
#include "model/text/snapping.h"
#include "ui/panel/tag_label.h"

#include <QSet>

#include <algorithm>

namespace ui {

namespace {

/// The annotation an edit brings, or null.
model::AnnotationId made(const model::Edit &edit)
{
    for (const model::AnyDelta &delta : edit.change.deltas) {
        const auto *annotation = std::get_if<model::Delta<model::Annotation>>(&delta);
        if (annotation && !annotation->before) {
            return annotation->after->id;
        }
    }
    return {};
}

/// Whether what the edit tags means the entity.
bool brings(const model::Edit &edit, model::EntityId entity)
{
    return std::any_of(
        edit.change.deltas.cbegin(), edit.change.deltas.cend(), [entity](const model::AnyDelta &delta) {
            const auto *annotation = std::get_if<model::Delta<model::Annotation>>(&delta);
            return annotation && annotation->after && annotation->after->entity == entity;
        });
}

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

Tagging::Tagging(ArticleView &view, Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_dialogs(dialogs)
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
    model::EntityId elsewhere;
    if (tag.role == model::Tag::Role::Entity) {
        const QString name = model::edits::nameOf(*page(), page()->text, pieces, tag.id);
        elsewhere = model::linking::elsewhere(m_project->names(), m_project->codebook(), name, tag.id);
    }
    const model::Edit edit =
        model::edits::tag(*page(), pieces, tag, m_project->by(), std::nullopt, elsewhere);
    m_view.dropPending();
    if (!perform(edit)) {
        emit said(tr("These words are tagged as %1 already.").arg(labelOf(tag)));
        return;
    }
    m_awaited = made(edit);
    m_view.clearSelection();
    if (!elsewhere.isNull() && !page()->uses(elsewhere) && brings(edit, elsewhere)) {
        sayJoined(elsewhere);
    }
}

/// Once it is written, since then all of its articles can be counted.
void Tagging::sayJoined(model::EntityId entity)
{
    m_project->read<model::storage::EntityUse>(
        this, [entity](model::storage::Store &store) { return store.entityUse(entity); },
        [this, entity](const model::storage::EntityUse &use) {
            const auto *known = m_project ? m_project->names().find(entity) : nullptr;
            const int others = static_cast<int>(std::max<qint64>(0, use.articles - 1));
            if (known) {
                emit said(
                    tr("Joined with “%1” of %Ln other article(s); Ctrl+Shift+X makes it a name of its own.",
                       nullptr, others)
                        .arg(known->name));
            }
        });
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

void Tagging::addPiece()
{
    if (!isPossible()) {
        return;
    }
    const model::TextRange range = m_view.selection();
    if (range.isEmpty()) {
        emit said(tr("Select the further piece first."));
        return;
    }
    m_view.clearSelection();
    addPieceOf(range);
}

void Tagging::addPieceOf(model::TextRange range)
{
    if (!isPossible()) {
        return;
    }
    const model::Annotation *annotation = page()->annotations.find(m_view.current());
    if (!annotation) {
        m_view.addPending(range);
        emit said(
            tr("%n piece(s) collected: a tag’s key makes one annotation of them, Esc drops them.", nullptr,
               static_cast<int>(m_view.pending().count())));
        return;
    }
    model::Segments segments = annotation->segments;
    segments.add(range);
    changeExtent(annotation->id, segments);
}

void Tagging::removePiece()
{
    const model::Annotation *annotation = isPossible() ? page()->annotations.find(m_view.current()) : nullptr;
    if (!annotation) {
        emit said(tr("Choose the annotation that is to lose a piece first."));
        return;
    }
    model::TextRange range = m_view.selection();
    if (range.isEmpty()) {
        for (const model::TextRange &piece : annotation->segments) {
            range = piece.start <= m_view.caret() && m_view.caret() <= piece.end ? piece : range;
        }
    }
    if (range.isEmpty() || !annotation->segments.overlaps(range)) {
        emit said(tr("Put the caret in a piece of the current annotation, or select what is to go."));
        return;
    }
    model::Segments segments = annotation->segments;
    segments.subtract(range);
    if (!segments.isEmpty()) {
        changeExtent(annotation->id, segments);
    } else if (m_dialogs.confirm(
                   m_view.window(),
                   {tr("This is the last piece. Remove the annotation?"), page()->caption(*annotation),
                    tr("Remove")})) {
        perform(model::edits::remove(*page(), {annotation->id}, m_project->by()));
    }
}

void Tagging::editExtent()
{
    if (isPossible() && page()->annotations.find(m_view.current())) {
        m_view.beginExtentEdit(m_view.current());
        emit said(tr("Select the words it should cover; Enter keeps them, Esc leaves them as they were."));
    }
}

void Tagging::changeExtent(model::AnnotationId id, const model::Segments &segments)
{
    if (isPossible()) {
        perform(model::edits::changeExtent(*page(), id, segments, m_project->by()));
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
        perform(model::edits::changeTag(*page(), id, *wanted, m_project->by()));
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

void Tagging::rename(model::AnnotationId id, const QString &name)
{
    const model::Annotation *annotation = isPossible() ? page()->annotations.find(id) : nullptr;
    if (annotation && annotation->entity.isNull()) {
        meanNew(id, name); // its name was deleted
    } else if (
        annotation
        && !perform(
            model::edits::renameEntity(*page(), annotation->entity, name.simplified(), m_project->by()))) {
        emit said(tr("A name cannot be empty."));
    }
}

void Tagging::meanEntity(model::AnnotationId id, model::EntityId entity)
{
    if (isPossible()) {
        perform(model::edits::moveMentions(*page(), {id}, entity, m_project->by()));
    }
}

void Tagging::meanNew(model::AnnotationId id, const QString &name)
{
    if (isPossible()) {
        perform(model::edits::moveMentionsToNew(*page(), {id}, name, m_project->by()));
    }
}

void Tagging::partName(model::EntityId entity)
{
    if (!isPossible()) {
        return;
    }
    if (!page()->sharedEntities.contains(entity)) {
        emit said(tr("No other article has this name: it is one of its own already."));
        return;
    }
    const QString name = page()->entities.value(entity).name;
    performAndSay(
        model::edits::partFromOthers(*page(), entity, m_project->by()),
        tr("“%1” of this article is a name of its own now.").arg(name));
}

void Tagging::partCurrentName()
{
    const model::Annotation *annotation = isPossible() ? page()->annotations.find(m_view.current()) : nullptr;
    if (!annotation || annotation->entity.isNull()) {
        emit said(tr("Choose a mention of the name first."));
        return;
    }
    partName(annotation->entity);
}

void Tagging::alsoCall(model::EntityId entity, const QString &alias)
{
    if (isPossible()) {
        perform(model::edits::addAlias(*page(), entity, alias, m_project->by()));
    }
}

void Tagging::changeNote(model::AnnotationId id, const QString &note)
{
    if (isPossible()) {
        perform(model::edits::changeNote(*page(), id, note, m_project->by()));
    }
}

void Tagging::changeCue(model::AnnotationId claim, model::RelationId relation, const QString &cue)
{
    if (!isPossible()) {
        return;
    }
    const std::optional<model::RelationId> which = relation.isNull() ? std::nullopt : std::optional(relation);
    perform(model::edits::changeCue(*page(), claim, which, cue.simplified(), std::nullopt, m_project->by()));
}

void Tagging::unlink(model::RelationId relation)
{
    if (isPossible()) {
        perform(model::edits::unlink(*page(), relation, m_project->by()));
    }
}

void Tagging::link(model::AnnotationId claim, model::RelationId replaced, const SourceChoice &choice)
{
    if (!isPossible() || claim == choice.mention) {
        return;
    }
    // One step for both halves of a replacement: the link is made on the page as it will be without the old
    // one.
    const model::Relation old = page()->relations.value(replaced);
    const bool replaces = !old.id.isNull() && !old.source.isNull();
    const model::Source oldSource = page()->sources.value(old.source);
    if (replaces && oldSource.entity == choice.entity
        && (!choice.entity.isNull() || oldSource.label == choice.name)) {
        return;
    }
    model::ArticlePage without = *page();
    model::Change change;
    if (replaces) {
        change = model::edits::unlink(without, replaced, m_project->by()).change;
        without.apply(change);
    }
    const QString cue = replaces ? old.cue : QString();
    model::Edit edit = !choice.mention.isNull()
        ? model::edits::linkSource(without, claim, choice.mention, cue, std::nullopt, m_project->by())
        : !choice.entity.isNull()
        ? model::edits::linkEntity(without, claim, choice.entity, cue, m_project->by())
        : model::edits::linkLabel(without, claim, choice.name, cue, m_project->by());
    edit.change.deltas = change.deltas + edit.change.deltas;
    if (!perform(edit)) {
        emit said(tr("The claim has this source already."));
    }
}

} // namespace ui
