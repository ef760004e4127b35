// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/claims/same_groups.h"

#include <QHash>
#include <QStringList>

#include <atomic>
#include <optional>
#include <vector>

namespace ui {

enum class ClaimColumn { Claim, Source, Article, Date, Same, Verification, Checked, Evidence, Note };
inline constexpr int claimColumns = 9;

/// What a claim's row shows of its article.
struct ArticleFacts
{
    QString title;
    QString outlet;
    QString published;
    qsizetype place = 0; ///< among the articles of the project
};

/// Which claims are listed, and how they are arranged.
struct ClaimsWish
{
    enum class Which { All, Unchecked, WithoutSource, Repeated, Differing, Same, Verified };

    QString words; ///< each has to be found; case and diacritics do not count
    Which which = Which::All;
    QString verification;     ///< for Verified: the code of the verdict
    model::AnnotationId same; ///< for Same: the claim whose repetitions are listed
    /// Nothing: the unchecked ones first, then by article and place; of repeated ones those that are the same
    /// beside each other.
    std::optional<ClaimColumn> column;
    Qt::SortOrder direction = Qt::AscendingOrder;

    friend bool operator==(const ClaimsWish &, const ClaimsWish &) = default;
};

/// All that arranging needs, so that another thread can do it.
struct ClaimsToArrange
{
    ClaimList rows;
    QHash<model::ArticleId, ArticleFacts> articles;
    QStringList verdicts;                  ///< the codes, in the codebook's order
    QHash<QString, QString> labels;        ///< of the codes
    QHash<model::CoderId, QString> coders; ///< names
    SameGroups same;                       ///< of the rows
};

bool isWanted(const model::storage::ClaimRow &row, const ClaimsToArrange &all, const ClaimsWish &wish);
/// The places in `rows` of those that are wanted, in the wanted order. Nothing once `goOn` is false.
std::vector<int> arranged(const ClaimsToArrange &all, const ClaimsWish &wish, const std::atomic<bool> &goOn);

} // namespace ui
