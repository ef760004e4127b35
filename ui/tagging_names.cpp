// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a mention means.
#include "model/project/edits_entity.h"
#include "model/project/linking.h"
#include "model/storage/entity_use.h"
#include "ui/actions.h"
#include "ui/tagging.h"

#include <QMenu>
#include <QSet>

#include <algorithm>

namespace ui {

namespace {

/// Whom an annotation names by the edit who was not of the article before and is not made by it.
model::EntityId joinedBy(const model::Edit &edit, const model::ArticlePage &before)
{
    QSet<model::EntityId> made;
    for (const model::AnyDelta &delta : edit.change.deltas) {
        if (const auto *entity = std::get_if<model::Delta<model::Entity>>(&delta); entity && entity->after) {
            made.insert(entity->after->id);
        }
    }
    for (const model::AnyDelta &delta : edit.change.deltas) {
        const auto *annotation = std::get_if<model::Delta<model::Annotation>>(&delta);
        const model::EntityId named =
            annotation && annotation->after ? annotation->after->entity : model::EntityId();
        if (!named.isNull() && !made.contains(named) && !before.uses(named)) {
            return named;
        }
    }
    return {};
}

} // namespace

/// With the way back: by its key, which may be another one or none by now, else by its place.
QString Tagging::joinedWords(const QString &name, int others) const
{
    const QString key = m_actions.partName->shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty()
        ? tr("Joined with “%1” of %Ln other article(s). To part them: menu “%2”, “%3”.", nullptr, others)
              .arg(name, m_actions.tagMenu()->title().remove(u'&'), Actions::plainText(*m_actions.partName))
        : tr("Joined with “%1” of %Ln other article(s); %2 makes it a name of its own.", nullptr, others)
              .arg(name, key);
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
                emit said(joinedWords(known->name, others));
            }
        });
}

/// Whom a name of that kind means by what other articles say.
model::edits::Elsewhere Tagging::elsewhere(model::TagId kind) const
{
    return [this, kind](const QString &name) {
        return model::linking::elsewhere(m_project->names(), m_project->codebook(), name, kind);
    };
}

/// Also tells of a name that the article takes over from others by it. False where nothing changes.
bool Tagging::performAndSayJoined(const model::Edit &edit)
{
    const model::EntityId joined = joinedBy(edit, *page());
    if (!perform(edit)) {
        return false;
    }
    if (!joined.isNull()) {
        sayJoined(joined);
    }
    return true;
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

} // namespace ui
