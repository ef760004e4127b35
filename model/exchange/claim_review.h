// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/spoken.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace model::storage {
class Store;
}

namespace model::exchange {

/// Who publishes the reviews, and where.
struct ReviewBy
{
    QString author = {}; ///< an organization; empty: the coder of the claim
    QString url = {};    ///< of the page on which the reviews stand
};

/// A claim that was verified, as schema.org's ClaimReview; claims that are the same are one, with all their
/// appearances.
struct ClaimReview
{
    AnnotationId id;
    ArticleId article;
    QString claim;
    QJsonObject json;
    /// What search engines need to take it, in their terms: "url", "itemReviewed.author" …; of claims that
    /// are the same and have different verdicts, which these are.
    QStringList missing;
};

struct ClaimReviews
{
    QList<ClaimReview> reviews;
    qint64 unchecked = 0; ///< claims that are not verified yet

    /// One JSON-LD document with all of them.
    QByteArray json() const;
};

/// The claims of the facts whose verification says something else than unchecked. Throws model::Error.
ClaimReviews claimReviews(storage::Store &store, const analysis::Spoken &spoken, const ReviewBy &by);

} // namespace model::exchange
