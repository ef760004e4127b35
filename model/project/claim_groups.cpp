// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/claim_groups.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace model {

namespace {

/// One claim of a link that stays where the other one leaves.
struct StayingEnd
{
    AnnotationId claim;
    ArticleId article;
};

QList<SameClaim> inOrder(QList<SameClaim> links)
{
    std::sort(links.begin(), links.end(), [](const SameClaim &a, const SameClaim &b) {
        return std::tie(a.created, a.id) < std::tie(b.created, b.id);
    });
    return links;
}

} // namespace

ClaimGroups::ClaimGroups(const QList<SameClaim> &links)
{
    for (const SameClaim &link : links) {
        join(link.claim, link.other);
    }
}

void ClaimGroups::join(AnnotationId one, AnnotationId other)
{
    const AnnotationId first = of(one);
    const AnnotationId second = of(other);
    const AnnotationId root = std::min(first, second);
    for (const AnnotationId &each : {one, other, first, second}) {
        m_above.insert(each, root);
    }
}

AnnotationId ClaimGroups::of(AnnotationId claim) const
{
    AnnotationId above = m_above.value(claim, claim);
    while (above != claim) {
        claim = above;
        above = m_above.value(claim, claim);
    }
    return claim;
}

PartedClaims parted(const QList<SameClaim> &links, const QSet<AnnotationId> &leaving)
{
    PartedClaims result;
    const ClaimGroups groups(links);
    ClaimGroups left;
    for (const SameClaim &link : inOrder(links)) {
        if (leaving.contains(link.claim) || leaving.contains(link.other)) {
            result.gone.append(link);
        } else {
            left.join(link.claim, link.other);
        }
    }
    QHash<AnnotationId, StayingEnd> firsts; // by group
    for (const SameClaim &link : std::as_const(result.gone)) {
        for (const StayingEnd &end :
             {StayingEnd{link.other, link.otherArticle}, StayingEnd{link.claim, link.article}}) {
            if (leaving.contains(end.claim)) {
                continue;
            }
            const AnnotationId group = groups.of(end.claim);
            const auto first = firsts.constFind(group);
            if (first == firsts.cend()) {
                firsts.insert(group, end);
            } else if (!left.areJoined(first->claim, end.claim)) {
                SameClaim made = link;
                made.id = SameClaimId::make();
                std::tie(made.claim, made.article) = std::tie(end.claim, end.article);
                std::tie(made.other, made.otherArticle) = std::tie(first->claim, first->article);
                left.join(made.claim, made.other);
                result.made.append(made);
            }
        }
    }
    return result;
}

} // namespace model
