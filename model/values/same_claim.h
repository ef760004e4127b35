// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QtGlobal>

namespace model {

/// Says of two claims of one coder and round, mostly in two articles, that they are the same: the one repeats
/// the other. All that such links tie together, over however many of them, is one group (see ClaimGroups).
/// In the file it is a relation of the kind “same”, which belongs to the article of `claim`.
struct SameClaim
{
    SameClaimId id;
    AnnotationId claim;
    ArticleId article;
    AnnotationId other;
    ArticleId otherArticle;
    CoderId coder;
    RoundId round;
    qint64 created = 0; ///< milliseconds since 1970, UTC

    bool touches(AnnotationId one) const { return claim == one || other == one; }

    friend bool operator==(const SameClaim &, const SameClaim &) = default;
};

} // namespace model
