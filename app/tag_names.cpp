// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tag_names.h"

#include "app/names.h"
#include "model/error.h"
#include "model/project/composer.h"
#include "model/project/linking.h"
#include "model/project/meant_name.h"
#include "model/storage/entity_use.h"

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using model::Error;

constexpr qsizetype mostTold = 3;

/// Makes the new annotation mean this one, whatever it is called.
void aim(model::Change &change, model::EntityId entity)
{
    change.deltas.removeIf([](const model::AnyDelta &delta) {
        return std::holds_alternative<model::Delta<model::Entity>>(delta);
    });
    for (model::AnyDelta &delta : change.deltas) {
        if (auto *added = std::get_if<model::Delta<model::Annotation>>(&delta)) {
            added->after->entity = entity;
        }
    }
}

QString inOtherArticles(qint64 count)
{
    return count == 1 ? u"1 other article"_s : u"%1 other articles"_s.arg(count);
}

} // namespace

TagNames::TagNames(const OpenProject &project, const model::ArticlePage &page)
    : m_project(project)
    , m_page(page)
    , m_names(namesOf(project))
{
}

model::EntityId TagNames::entityWithId(const QString &beginning) const
{
    const bool isId = model::isIdBeginning(beginning) && beginning.contains(u'-');
    const model::MeantName meant = model::meantName(m_names, m_project.snapshot.codebook, beginning);
    if (meant.entity.isNull() && (isId || meant.isUnclear)) {
        throw Error(
            meant.isUnclear ? meant.why
                            : u"No person, place or organization has the id “%1”."_s.arg(beginning));
    }
    const auto *known = m_names.find(meant.entity);
    const bool fits = known && known->id.text().startsWith(beginning, Qt::CaseInsensitive);
    return fits ? known->id : model::EntityId();
}

model::Edit TagNames::tag(
    const model::Segments &pieces, const model::Tag &tag, const model::edits::By &by,
    const std::optional<QString> &name)
{
    const model::EntityId chosen =
        name && model::isIdBeginning(*name) ? entityWithId(*name) : model::EntityId();
    const auto *known = m_names.find(chosen);
    if (known && known->tag != tag.id) {
        const model::Tag *kind = m_project.snapshot.codebook.find(known->tag);
        throw Error(u"“%1” is a %2, not a %3."_s.arg(known->name, kind ? kind->name : QString(), tag.name));
    }
    if (known) {
        model::Edit edit = model::edits::tag(m_page, pieces, tag, by, known->name, chosen);
        aim(edit.change, chosen);
        return edit;
    }
    const QString words = name ? *name : model::edits::nameOf(m_page, m_page.text, pieces, tag.id);
    return model::edits::tag(
        m_page, pieces, tag, by, name,
        model::linking::elsewhere(m_names, m_project.snapshot.codebook, words, tag.id));
}

/// In this article, else the only one in the others; by any tag of those who can speak.
model::EntityId TagNames::called(const QString &name) const
{
    QList<model::EntityId> elsewhere;
    const model::Entity *here = nullptr;
    for (const model::Tag &tag : m_project.snapshot.codebook.tags) {
        if (!canSpeak(tag)) {
            continue;
        }
        if (const model::Entity *exact = m_page.entityNamed(name, tag.id); exact && m_page.uses(exact->id)) {
            return exact->id;
        }
        here = here ? here : m_page.entityCalled(name, tag.id);
        const auto other = model::linking::elsewhere(m_names, m_project.snapshot.codebook, name, tag.id);
        elsewhere += other.isNull() ? QList<model::EntityId>() : QList{other};
    }
    return here ? here->id : elsewhere.size() == 1 ? elsewhere.first() : model::EntityId();
}

std::optional<model::Entity> TagNames::speaker(const QString &name) const
{
    const model::EntityId chosen = model::isIdBeginning(name) ? entityWithId(name) : model::EntityId();
    const model::EntityId id = chosen.isNull() ? called(name) : chosen;
    const std::optional<model::Entity> entity = id.isNull() ? std::nullopt : m_project->entity(id);
    const model::Tag *kind = entity ? m_project.snapshot.codebook.find(entity->tag) : nullptr;
    if (kind && !canSpeak(*kind)) {
        throw Error(
            u"“%1” is a %2 and cannot be a source. Choose a person or an organization, such as its government."_s
                .arg(entity->name, kind->name));
    }
    return entity;
}

QString TagNames::kindOf(const model::Entity &entity) const
{
    const model::Tag *kind = m_project.snapshot.codebook.find(entity.tag);
    return kind ? kind->name : u"name"_s;
}

QString TagNames::origin(const model::Entity &entity) const
{
    if (m_page.uses(entity.id)) {
        return u"of this article"_s;
    }
    const qint64 articles = m_project->entityUse(entity.id).articles;
    return articles == 0 ? u"known without a mention"_s : u"known from %1"_s.arg(inOtherArticles(articles));
}

/// Those whom a person may have meant instead.
QString TagNames::others(const QString &name, model::TagId kind, model::EntityId has) const
{
    QStringList told;
    for (const model::EntityId &id :
         model::linking::suggestions(m_names, m_page, name, kind, has, mostTold)) {
        told.append(u"“%1” (%2)"_s.arg(m_names.find(id)->name, id.text()));
    }
    return told.isEmpty()
        ? QString()
        : u" Other articles have %1; the id in place of the name would mean that one."_s.arg(
            told.join(u", "_s));
}

QString TagNames::told(const model::Entity &entity, bool isNew) const
{
    return isNew
        ? u"A new %1: “%2”."_s.arg(kindOf(entity), entity.name) + others(entity.name, entity.tag, entity.id)
        : u"It is “%1”, %2."_s.arg(entity.name, origin(entity));
}

QString TagNames::toldSource(const QString &name, const std::optional<model::Entity> &speaker) const
{
    if (speaker) {
        return u"Its source is “%1”, %2."_s.arg(speaker->name, origin(*speaker));
    }
    QString text = u"Its source is “%1”, an unnamed one."_s.arg(name);
    for (const model::Tag &tag : m_project.snapshot.codebook.tags) {
        text += canSpeak(tag) ? others(name, tag.id, {}) : QString();
    }
    return text;
}

std::optional<MentionedEntity>
mentionedBy(const model::Edit &edit, const model::ArticlePage &page, const OpenProject &project)
{
    model::EntityId id;
    std::optional<model::Entity> made;
    for (const model::AnyDelta &delta : edit.change.deltas) {
        if (const auto *annotation = std::get_if<model::Delta<model::Annotation>>(&delta)) {
            id = annotation->after->entity;
        } else if (const auto *entity = std::get_if<model::Delta<model::Entity>>(&delta)) {
            made = entity->after;
        }
    }
    if (id.isNull()) {
        return std::nullopt;
    }
    if (made && made->id == id) {
        return MentionedEntity{*made, true};
    }
    const auto here = page.entities.constFind(id);
    const std::optional<model::Entity> entity =
        here != page.entities.cend() ? std::optional(*here) : project->entity(id);
    return entity ? std::optional(MentionedEntity{*entity, false}) : std::nullopt;
}

} // namespace app
