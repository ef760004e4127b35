// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"

#include <vector>

namespace tests {

/// What a page shows, comparable.
struct Content
{
    model::Article article;
    QString text;
    std::vector<model::Annotation> annotations;
    QHash<model::EntityId, model::Entity> entities;
    QHash<model::SourceId, model::Source> sources;
    QHash<model::RelationId, model::Relation> relations;
    QHash<model::SameClaimId, model::SameClaim> sameClaims;
    model::ValueSet values;
    QHash<model::DismissalId, model::Dismissal> dismissals;

    friend bool operator==(const Content &, const Content &) = default;
};

/// Without the entities that nothing on the page uses, and the answers about them: a page keeps one whose
/// last mention went and that others still use, and one that is read anew has none of it.
Content contentOf(const model::ArticlePage &page);

} // namespace tests
