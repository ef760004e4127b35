// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits.h"
#include "tests/support/marked_text.h"

namespace tests {

/// A page under work: edits are applied as the project would, and can be taken back.
struct Desk
{
    model::Codebook codebook = model::Codebook::standard();
    model::edits::By by{model::CoderId::make(), model::RoundId::make(), 1000};
    model::ArticlePage page;

    explicit Desk(const QString &text)
        : page(tests::marked(text, codebook, by.coder, by.round))
    {
    }

    const model::Tag &tag(const QString &name) const { return *codebook.named(name); }

    model::TextRange range(const QString &words, int occurrence = 1) const
    {
        return tests::rangeOf(page.text, words, occurrence);
    }

    model::Annotation annotation(const QString &quote) const { return tests::find(page, quote); }

    model::Edit perform(const model::Edit &edit)
    {
        page.apply(edit.change);
        return edit;
    }

    QString entityOf(const QString &quote) const
    {
        return page.entities.value(annotation(quote).entity).name;
    }

    QStringList entityNames() const
    {
        QStringList names;
        for (const model::Entity &entity : page.entities) {
            names.append(entity.name);
        }
        names.sort();
        return names;
    }
};

/// Everything a page holds, comparable.
struct Contents
{
    std::vector<model::Annotation> annotations;
    QHash<model::EntityId, model::Entity> entities;
    QHash<model::SourceId, model::Source> sources;
    QHash<model::RelationId, model::Relation> relations;
    QHash<model::SameClaimId, model::SameClaim> sameClaims;

    explicit Contents(const model::ArticlePage &page)
        : annotations(page.annotations.begin(), page.annotations.end())
        , entities(page.entities)
        , sources(page.sources)
        , relations(page.relations)
        , sameClaims(page.sameClaims)
    {
    }

    friend bool operator==(const Contents &, const Contents &) = default;
};

} // namespace tests
