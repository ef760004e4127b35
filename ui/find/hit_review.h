// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"
#include "ui/find/found_places.h"

#include <QHash>
#include <QSet>

namespace ui {

/// A walk over what was found, one place after the other, with what became of each. Undo and redo count: what
/// is taken back was not tagged.
class HitReview
{
public:
    /// There must be at least one place.
    explicit HitReview(FoundPlaces places)
        : m_places(std::move(places))
    {
    }

    const model::search::Hit &hit() const { return m_places.hits.at(m_index); }
    model::edits::Grow grow() const { return m_places.grow; }
    qsizetype number() const { return m_index + 1; }
    qsizetype count() const { return m_places.hits.size(); }
    qsizetype tagged() const { return m_tagged.size(); }

    /// False at the end, or at the beginning; then it stays.
    bool step(int step);
    /// The place at hand is given this annotation.
    void made(model::AnnotationId annotation);
    void take(const model::Change &change);
    /// What was given and did not come was not written.
    void dropUnwritten();

private:
    FoundPlaces m_places;
    qsizetype m_index = 0;
    QHash<model::AnnotationId, qsizetype> m_made; ///< at which place
    QSet<model::AnnotationId> m_unwritten;
    QSet<qsizetype> m_tagged;
};

} // namespace ui
