// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"
#include "model/storage/giving.h"
#include "model/storage/rows.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>

#include <utility>

namespace model::storage {

/// Composes the change that gives codings of one coder to another. Reads the file only.
///
/// What both have tagged with the same words is not doubled, unless it carries a note or links. A speaker
/// whom both name in an article and round becomes one. Where both have said how far they are with an article,
/// the other coder's word stands. When something was coded, and by which codebook, stays as it was.
class CodingGift
{
public:
    /// Throws model::Error where there are not two coders to give from and to.
    CodingGift(const QSqlDatabase &database, Rows &rows, Giving giving);

    Change change();
    /// What the change that was made last holds.
    const GivingCount &count() const { return m_count; }

private:
    /// What stands in one article, as far as the two coders have to do with it.
    struct Desk
    {
        QList<Annotation> own; ///< of what goes over
        QSet<AnnotationId> moving;
        QSet<QString> there; ///< what the other coder has, as written by wordsOf()
        QList<Relation> relations;
        QHash<SourceId, Source> sources;
        QHash<SourceId, SourceId> targets;              ///< what becomes of each source whose links go over
        QSet<std::pair<AnnotationId, SourceId>> linked; ///< so that no claim names a source twice
    };

    QList<ArticleId> articles();
    void giveIn(ArticleId article);
    Desk deskOf(ArticleId article);
    void giveAnnotations(const Desk &desk);
    void giveRelations(Desk &desk);
    void giveSources(Desk &desk);
    void giveRelation(Desk &desk, const Relation &relation);
    void giveStatuses(ArticleId article);
    void giveValues(const QList<VariableValue> &values);
    void joinSourceValues(SourceId from, SourceId into);
    void giveAnswers(ArticleId article);
    void giveGroups();
    void dropUnnamed();
    bool isBare(const Desk &desk, const Annotation &annotation) const;
    QString wordsOf(const Annotation &annotation);
    SourceId targetOf(Desk &desk, SourceId id);
    const Source *sameOfOther(const Desk &desk, const Source &source) const;
    bool movesAlone(const Desk &desk, SourceId id) const;
    bool takesAll() const { return m_giving.reach != Giving::Reach::Annotations; }

    QSqlDatabase m_database;
    Rows &m_rows;
    Giving m_giving;
    QHash<ArticleId, QSet<AnnotationId>> m_named;
    QSet<AnnotationId> m_moved;
    Change m_change;
    GivingCount m_count;
    QHash<EntityId, qint64> m_freed; ///< how many named it and go
};

} // namespace model::storage
