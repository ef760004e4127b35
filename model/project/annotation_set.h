// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/annotation.h"

#include <QHash>
#include <QList>

#include <vector>

namespace model {

/// The annotations of one article in reading order (start, then longer first, then id), answering interval
/// questions without looking at all of them: fast at 50,000.
class AnnotationSet
{
public:
    AnnotationSet() = default;
    /// Takes them in any order; of several with one id the last counts.
    explicit AnnotationSet(std::vector<Annotation> annotations);

    qsizetype size() const { return static_cast<qsizetype>(m_annotations.size()); }
    bool isEmpty() const { return m_annotations.empty(); }
    const Annotation &at(qsizetype index) const { return m_annotations[static_cast<size_t>(index)]; }
    auto begin() const { return m_annotations.cbegin(); }
    auto end() const { return m_annotations.cend(); }

    /// Valid until the set changes; nullptr when there is none.
    const Annotation *find(AnnotationId id) const;
    /// The position in reading order, or -1.
    qsizetype indexOf(AnnotationId id) const;
    /// Those whose extent (pieces and the gaps between them) shares a unit with the range, in reading order.
    std::vector<const Annotation *> overlapping(TextRange range) const;
    /// Those with a piece that contains the position, the shortest first (what a click means).
    std::vector<const Annotation *> covering(qsizetype position) const;
    /// The next in reading order that starts after / the last that starts before; nullptr at the ends.
    const Annotation *next(AnnotationId id) const;
    const Annotation *previous(AnnotationId id) const;
    const Annotation *firstFrom(qsizetype position) const;

    void insert(const Annotation &annotation); ///< or replaces the one with its id
    void remove(AnnotationId id);

private:
    std::vector<Annotation> m_annotations;
    // The implementation may keep further indexes here.
};

} // namespace model
