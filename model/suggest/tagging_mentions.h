// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits.h"
#include "model/suggest/mentions.h"

#include <QList>

namespace model::suggest {

/// Tags mentions of one article as their entities', as one step. What this coder has tagged there meanwhile
/// is not tagged twice; the entities and their names stay as they are. Where they turned the mention down, it
/// is not so any more.
Edit tagMentions(const ArticlePage &page, const QList<Mention> &mentions, const edits::By &by);

/// Whether this coder said that the place is no mention of it.
bool isTurnedDown(const ArticlePage &page, const Mention &mention, const edits::By &by);
/// The annotation that tags a mention.
Annotation taggedAs(ArticleId article, const Mention &mention, const edits::By &by);

} // namespace model::suggest
