// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"
#include "model/storage/rows.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>

namespace model::storage {

/// Composes what becomes of sources that stand for another entity, or for a mere label, from now on. Where
/// their coder has such a source in the article already the two become one, with the links and notes of both.
class SourceMoves
{
public:
    /// Adds to the change, which has to outlive it.
    SourceMoves(const QSqlDatabase &database, Rows &rows, Change &change);

    /// `label` only where there is no entity.
    void move(const Source &source, EntityId into, const QString &label = {});

private:
    struct Place
    {
        ArticleId article;
        CoderId coder;
        RoundId round;
        EntityId entity;
        QString label;

        friend bool operator==(const Place &, const Place &) = default;
        friend size_t qHash(const Place &place, size_t seed = 0)
        {
            return qHashMulti(seed, place.article, place.coder, place.round, place.entity, place.label);
        }
    };

    Source known(const Place &place);
    void join(const Source &source, Source into);
    void moveLinks(const Source &source, SourceId into);
    void moveAnswers(SourceId source, SourceId into);
    QList<Relation> linksOf(SourceId source);

    QSqlDatabase m_database;
    Rows &m_rows;
    Change &m_change;
    QHash<Place, Source> m_placed; ///< as they will be
    QHash<SourceId, QSet<AnnotationId>> m_claims;
    QHash<SourceId, QSet<VariableId>> m_answered;
};

} // namespace model::storage
