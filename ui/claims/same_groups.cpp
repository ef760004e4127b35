// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/same_groups.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using model::AnnotationId;
using model::storage::ClaimRow;

SameGroups::SameGroups(const ClaimList &rows)
{
    model::ClaimGroups joined;
    for (const int place : rows.linked()) {
        const ClaimRow &row = rows.at(place);
        for (const AnnotationId &other : row.same) {
            joined.join(row.id, other);
        }
    }
    QHash<AnnotationId, QList<int>> places; // by who stands for a group, those that are listed
    for (const int place : rows.linked()) {
        places[joined.of(rows.at(place).id)].append(place);
    }
    for (const QList<int> &group : std::as_const(places)) {
        if (group.size() < 2) {
            continue;
        }
        QSet<QString> verdicts;
        for (const int place : group) {
            const ClaimRow &row = rows.at(place);
            m_groups.insert(row.id, m_all.size());
            if (!row.verification.isEmpty() && row.verification != u"unchecked") {
                verdicts.insert(row.verification);
            }
        }
        m_all.append({group, verdicts.size() > 1});
    }
}

bool SameGroups::areSame(AnnotationId one, AnnotationId other) const
{
    return contains(one) && m_groups.value(one) == m_groups.value(other, -1);
}

QList<int> SameGroups::of(AnnotationId claim) const
{
    return contains(claim) ? m_all.at(m_groups.value(claim)).places : QList<int>();
}

bool SameGroups::differs(AnnotationId claim) const
{
    return contains(claim) && m_all.at(m_groups.value(claim)).differs;
}

} // namespace ui
