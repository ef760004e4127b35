// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/project/codebook.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace ui {

/// How many of what the open article has. Made from the page once and then kept current by Changes alone, so
/// that counting costs the same at 50,000 annotations as at five.
class PageCounts
{
public:
    /// Whose numbers a Change moved.
    struct Touched
    {
        QSet<model::TagId> tags;
        QSet<model::EntityId> entities;
        QSet<model::AnnotationId> claims;
        bool everything = false;
    };

    PageCounts() = default;
    PageCounts(const model::ArticlePage &page, const model::Codebook &codebook);

    /// Takes in a Change that `page` and `codebook` have taken in already.
    Touched
    apply(const model::Change &change, const model::ArticlePage &page, const model::Codebook &codebook);

    int annotations() const { return m_annotations; }
    int claims() const { return static_cast<int>(m_claims.size()); }
    int claimsWithoutSource() const { return m_unsourced; }
    int ofTag(model::TagId tag) const { return m_ofTag.value(tag); }
    int entitiesOf(model::TagId tag) const { return m_entitiesOf.value(tag); }
    int mentionsOf(model::EntityId entity) const { return m_mentionsOf.value(entity); }
    int claimsOf(model::EntityId entity) const { return m_claimsOf.value(entity); }
    bool isUnsourcedClaim(model::AnnotationId id) const;

    friend bool operator==(const PageCounts &, const PageCounts &) = default;

private:
    /// Which side of the deltas of which article is counted.
    struct Taking
    {
        model::ArticleId article;
        const model::Codebook &codebook;
        bool coming;

        /// That side, if there is such a delta and it is of this article.
        template <typename Value>
        const Value *of(const model::Delta<Value> *delta) const
        {
            if (!delta) {
                return nullptr;
            }
            const auto &value = coming ? delta->after : delta->before;
            return value && value->article == article ? &*value : nullptr;
        }
    };

    void take(const model::AnyDelta &delta, const Taking &taking, Touched &touched);
    void learnSources(const model::Change &change, model::ArticleId article);
    void rebuild(const model::ArticlePage &page, const model::Codebook &codebook);
    void count(const model::Annotation &annotation, const model::Codebook &codebook, int sign);
    void linkAll(const model::ArticlePage &page);
    void link(const model::Relation &relation, int sign);
    void weigh(model::AnnotationId claim, int sign);
    QSet<model::EntityId> speakersOf(model::AnnotationId claim) const;

    int m_annotations = 0;
    int m_unsourced = 0;
    QHash<model::TagId, int> m_ofTag;
    QHash<model::TagId, int> m_entitiesOf;
    QHash<model::EntityId, int> m_mentionsOf;
    QHash<model::EntityId, int> m_claimsOf;
    QSet<model::AnnotationId> m_claims;
    QHash<model::AnnotationId, QList<model::SourceId>> m_sourcesOf; ///< of claims, and of what was one
    QHash<model::SourceId, model::EntityId> m_entityOf;
};

} // namespace ui
