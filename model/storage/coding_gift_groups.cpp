// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of claims that are the same when codings go from one coder to another.
#include "model/project/claim_groups.h"
#include "model/storage/coding_gift.h"
#include "model/storage/same_claims.h"

namespace model::storage {

/// Claims that go over stay joined with each other, and so do those that stay; the two are parted.
void CodingGift::giveGroups()
{
    const QList<SameClaim> links = sameClaimsAround(m_database, m_moved);
    QSet<AnnotationId> staying;
    for (const SameClaim &link : links) {
        staying += QSet<AnnotationId>{link.claim, link.other} - m_moved;
    }
    const PartedClaims stay = parted(links, m_moved);
    for (const SameClaim &link : stay.gone) {
        if (staying.contains(link.claim) || staying.contains(link.other)) {
            ++m_count.partedClaims;
            m_change.remove(link);
            continue;
        }
        SameClaim after = link;
        after.coder = m_giving.to;
        m_change.update(link, after);
    }
    for (const SameClaim &link : stay.made) {
        m_change.add(link);
    }
    for (SameClaim link : parted(links, staying).made) {
        link.coder = m_giving.to;
        m_change.add(link);
    }
}

} // namespace model::storage
