// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits_claim.h"
#include "model/storage/claim_rows.h"

namespace model::storage {

// What edits of claims are made from, in whichever articles these stand.

/// Those that are the same as this claim, itself among them, of its coder and round and as far as they are
/// shown, article by article in the order in which these were added; none where it is joined with no other.
QList<ClaimRow> claimsSameAs(Store &store, AnnotationId claim);

/// Claims as they are stored, with all that joins them and the others of their groups.
struct JoinedClaims
{
    QList<Annotation> claims; ///< those that were asked for, in this order
    QList<SameClaim> links;
};

/// Those that are gone, or whose article is removed, are left out.
JoinedClaims joinedClaims(Store &store, const QList<AnnotationId> &claims);

/// These claims with all answers about them; those that are gone are left out.
QList<AnsweredClaim> answeredClaims(Store &store, const QList<AnnotationId> &claims);

/// These claims as they are stored, each with the answer to the variable if there is one; those that are gone
/// are left out.
QList<StoredClaim> storedClaims(Store &store, const QList<AnnotationId> &claims, VariableId variable);

} // namespace model::storage
