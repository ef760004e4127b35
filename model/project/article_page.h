// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/annotation_set.h"
#include "model/project/change.h"
#include "model/project/value_set.h"
#include "model/text/offset_map.h"
#include "model/text/units.h"
#include "model/values/visible.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace model {

/// One article as it is open in the window: its text, and all that the current coder may see of it. A plain
/// value kept current by Changes; edits are made from it.
struct ArticlePage
{
    Article article;
    Visible visible; ///< whose work it shows
    QString text;
    text::Units units;
    AnnotationSet annotations;
    QHash<EntityId, Entity> entities; ///< those that this article's annotations and sources use
    QHash<SourceId, Source> sources;
    QHash<RelationId, Relation> relations;
    QHash<SameClaimId, SameClaim> sameClaims; ///< those that touch a claim of this article
    ValueSet values; ///< of the article, its annotations and sources, and of these entities
    QHash<DismissalId, Dismissal> dismissals; ///< those in this article
    /// Entities of this page that are used beyond what it shows too (by other articles, or by annotations and
    /// sources this coder may not see); removing the last mention here keeps them.
    QSet<EntityId> sharedEntities;
    /// Annotations that the file holds but contradicts (their quote is not what stands there, their tag is
    /// not there …). They are left out of all of the above.
    int damagedAnnotations = 0;

    /// Brings the page up to date. Deltas of other articles are passed over.
    void apply(const Change &change);
    /// Replaces pieces of the text, and moves all that stands on it. What loses all its words goes.
    void correct(const Splices &splices);

    /// Whether an annotation or a source of this page stands for the entity, or an answer about the article,
    /// one of its annotations or sources names it.
    bool uses(EntityId entity) const;
    /// Where an annotation stands; nowhere if it is not there.
    Segments piecesOf(AnnotationId id) const;
    /// The text of an annotation, pieces joined with " […] ".
    QString quote(const Annotation &annotation) const;
    /// What lists show of it: the entity's name, else the quote in one line.
    QString caption(const Annotation &annotation) const;
    /// The relations of a claim, in the order they were made.
    QList<Relation> relationsOf(AnnotationId claim) const;
    /// The name of a source: its entity's name, else its label.
    QString sourceName(const Source &source) const;
    /// The entity in this article with exactly this name and kind.
    const Entity *entityNamed(const QString &name, TagId tag) const;
    /// The entity of that kind which this article's mentions and sources mean by a name: the one with exactly
    /// this name, else with a name that differs in case and marks only, else the only one with such an alias.
    const Entity *entityCalled(const QString &name, TagId tag) const;
    /// Takes over what the file knows of an entity that the page uses, and whether others use it too.
    void meet(const Entity &entity, bool isShared);
};

/// Pieces of an annotation's text joined with " […] ", exactly as in the article.
QString quoteOf(QStringView text, const Segments &segments);

} // namespace model
