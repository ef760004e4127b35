// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/project/codebook.h"
#include "model/project/name_index.h"

/// Whom a name in an article means, of those that the project knows. Within the article the name or an alias
/// says so; beyond it only what is written out, since there are many who are called Smith, and each article
/// has its own police.
namespace model::linking {

/// The entity of other articles that a name surely means: of that kind, called just so, and the only one.
/// What is called by one word is so only if it is a place or an acronym. Null if there is none.
EntityId elsewhere(const NameIndex &names, const Codebook &codebook, const QString &name, TagId kind);

/// Whom an answer means that a person typed, such as an affiliation: the organization that is called so, of
/// the article before those of others, the oldest of several and none that is merely described; else somebody
/// else of the article. Null if nobody is called so.
EntityId organizationCalled(
    const NameIndex &names, const Codebook &codebook, const ArticlePage &page, const QString &name);

/// Those it may mean besides the entity it has (null: none), nearest first: called the same, or with all of
/// its words in their names. None of an article's own are among them.
QList<EntityId> suggestions(
    const NameIndex &names, const ArticlePage &page, const QString &name, TagId kind, EntityId has,
    qsizetype most);

/// Persons of the article whose full name has the words of this single one, and more: of a "Rask" who is
/// somebody of their own there "Imelda Rask", by name. Whether they are the same a reader has to say.
QList<EntityId> fullerHere(const ArticlePage &page, const Codebook &codebook, EntityId single);

} // namespace model::linking
