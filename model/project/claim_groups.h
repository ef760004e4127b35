// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/same_claim.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace model {

/// Which claims are the same: a group is all that is tied together by links, over however many of them, also
/// over claims that are not shown at the moment (their article was removed, or their tag is another one).
class ClaimGroups
{
public:
    ClaimGroups() = default;
    explicit ClaimGroups(const QList<SameClaim> &links);

    void join(AnnotationId one, AnnotationId other);
    /// The claim that stands for the group: of all its claims the one with the smallest id; the claim itself
    /// where it is joined with none.
    AnnotationId of(AnnotationId claim) const;
    bool areJoined(AnnotationId one, AnnotationId other) const { return of(one) == of(other); }
    bool isJoined(AnnotationId claim) const { return m_above.contains(claim); }

private:
    QHash<AnnotationId, AnnotationId> m_above; ///< of each joined claim; its own of who stands for a group
};

/// What becomes of links when claims leave their groups.
struct PartedClaims
{
    QList<SameClaim> gone; ///< those of the claims that leave
    QList<SameClaim> made; ///< so that the others of a group stay joined
};

/// `links` are at least all those that touch one of the claims that leave; of what they do not tell it is not
/// known whether it is joined otherwise, and it is joined anew.
PartedClaims parted(const QList<SameClaim> &links, const QSet<AnnotationId> &leaving);

} // namespace model
