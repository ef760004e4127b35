// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/open_project.h"
#include "model/project/name_index.h"

#include <optional>

namespace app {

/// Finds whom the names of a new annotation mean, as the window does: those of the article first, then those
/// that surely are the same in others.
class TagNames
{
public:
    /// `page` has to stay.
    TagNames(const OpenProject &project, const model::ArticlePage &page);

    /// The edit that tags the pieces with a tag for names. Throws model::Error for an id that is none of its
    /// kind.
    model::Edit
    tag(const model::Segments &pieces, const model::Tag &tag, const model::edits::By &by,
        const std::optional<QString> &name);
    /// The person or organization that a source's name means. Nothing for an unnamed one. Throws model::Error
    /// for an id that is none, or not one who can speak.
    std::optional<model::Entity> speaker(const QString &name) const;

    /// Whom the mention of an edit of tag() means, and whether it is somebody new; in a sentence for people.
    /// Call before the edit is written.
    QString told(const model::Entity &entity, bool isNew) const;
    QString toldSource(const QString &name, const std::optional<model::Entity> &speaker) const;

private:
    model::EntityId entityWithId(const QString &beginning) const;
    model::EntityId called(const QString &name) const;
    QString origin(const model::Entity &entity) const;
    QString others(const QString &name, model::TagId kind, model::EntityId has) const;
    QString kindOf(const model::Entity &entity) const;

    const OpenProject &m_project;
    const model::ArticlePage &m_page;
    model::NameIndex m_names;
};

/// Whom the annotation of an edit means: the entity it makes, or the one of the page or project.
struct MentionedEntity
{
    model::Entity entity;
    bool isNew = false;
};

/// Nothing where the edit tags no name.
std::optional<MentionedEntity>
mentionedBy(const model::Edit &edit, const model::ArticlePage &page, const OpenProject &project);

} // namespace app
