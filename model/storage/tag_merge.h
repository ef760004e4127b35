// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"
#include "model/storage/rows.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>

namespace model::storage {

/// Composes the change that gives everything of one tag another one. Reads the file only.
///
/// Where an article has the same words under both tags, by one coder and in one round, the one that goes is
/// not doubled, unless it carries a note or links. A name that both tags have in an article becomes one
/// there.
class TagMerge
{
public:
    /// Throws, with the reason, where these two cannot be merged.
    TagMerge(const QSqlDatabase &database, Rows &rows, TagId from, TagId into);

    /// `at` is when: what gets another tag counts as changed then.
    Change change(qint64 at);

private:
    /// One name in one article.
    using Place = std::pair<ArticleId, EntityId>;

    void changeTags();
    void changeArticle(ArticleId article);
    void changeAnnotation(AnnotationId id, bool isDouble);
    void changeSources(const Place &place, EntityId known);
    void moveLinks(const Source &source, SourceId target);
    void changeEntities();
    EntityId joined(const Place &place);
    SourceId sourceOf(const Source &like, EntityId entity);
    bool staysInUse(EntityId entity);
    QList<ArticleId> articles();

    QSqlDatabase m_database;
    Rows &m_rows;
    Tag m_from;
    Tag m_into;
    qint64 m_at = 0;
    Change m_change;
    QHash<Place, EntityId> m_joined; ///< into which name of the other tag; null: into none
    QHash<EntityId, qint64> m_freed; ///< how many stood for the name and will not
};

} // namespace model::storage
