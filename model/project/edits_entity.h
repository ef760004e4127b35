// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits.h"

namespace model::edits {

/// Changes the note on a person, place or organization itself, which all its mentions share. Blanks around it
/// are not kept.
Edit changeEntityNote(const ArticlePage &page, EntityId id, const QString &note, const By &by);
/// Changes what is known of an entity (not its kind). Names stand in one line; aliases without doubles, and
/// without the name itself. Nothing if the name would be empty or the Wikidata id is none.
Edit changeEntity(const Entity &before, const Entity &after, const By &by);
/// In one line each, every one once, and none that is the name itself.
QStringList tidiedAliases(const QStringList &aliases, const QString &name);
/// Adds another name it goes by ("she", "the minister"), if it does not go by it yet.
Edit addAlias(const ArticlePage &page, EntityId id, const QString &alias, const By &by);

/// Says of two names that they are not the same, so that they are proposed as doubles no more.
Edit dismissDouble(EntityId one, EntityId other, const By &by);

/// Makes these mentions ones of another entity, which may be one that the page does not know yet. Links of
/// claims to these mentions follow to a source for that entity; a source or entity that is left without any
/// use goes.
Edit moveMentions(const ArticlePage &page, const QList<AnnotationId> &ids, EntityId into, const By &by);
/// The same into a new entity of that name.
Edit moveMentionsToNew(
    const ArticlePage &page, const QList<AnnotationId> &ids, const QString &name, const By &by);
/// Makes all that means the entity in this article mean a new one of the same name: it was not the one of
/// the other articles.
Edit partFromOthers(const ArticlePage &page, EntityId id, const By &by);

/// A Wikidata id as it is kept, of what was typed: "Q42", " q42", or the address of its page; empty for
/// nothing typed, nothing where it is none.
std::optional<QString> wikidataId(const QString &typed);
/// The address of its page.
QString wikidataAddress(const QString &id);

} // namespace model::edits
