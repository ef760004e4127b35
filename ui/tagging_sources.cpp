// SPDX-License-Identifier: GPL-3.0-or-later
// Who said a claim, and how.
#include "ui/tagging.h"

namespace ui {

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
    // While a source was being chosen either may have been taken away.
    const model::Annotation *mention = page()->annotations.find(choice.mention);
    if (!page()->annotations.find(claim)) {
        emit said(tr("The claim is no longer there, so it got no source."));
        return;
    }
    if (!choice.mention.isNull() && (!mention || mention->entity.isNull())) {
        emit said(tr("The mention that was chosen is no longer there. Choose the source anew."));
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
