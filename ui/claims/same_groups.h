// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/claim_groups.h"
#include "ui/claims/claim_list.h"

namespace ui {

/// Which of a list's claims are the same, and whether they were found to be different things.
class SameGroups
{
public:
    SameGroups() = default;
    /// Claims that are linked name each other.
    explicit SameGroups(const ClaimList &rows);

    /// Whether there is another claim in the list that is the same.
    bool contains(model::AnnotationId claim) const { return m_groups.contains(claim); }
    bool areSame(model::AnnotationId one, model::AnnotationId other) const;
    /// The places in the list of all that are the same, this one among them; none for a claim by itself.
    QList<int> of(model::AnnotationId claim) const;
    /// Whether one of them has a verdict that another one contradicts.
    bool differs(model::AnnotationId claim) const;

private:
    struct Group
    {
        QList<int> places;
        bool differs = false;
    };

    QHash<model::AnnotationId, qsizetype> m_groups; ///< the place of a claim's group
    QList<Group> m_all;
};

} // namespace ui
