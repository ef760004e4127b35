// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/article.h"
#include "model/values/coding.h"

#include <optional>

namespace model {

/// An article as lists show it.
struct ArticleSummary
{
    Article article;
    int annotations = 0;
    std::optional<Coding> coding = std::nullopt; ///< what was said of it

    Progress progress() const
    {
        if (coding) {
            return coding->status == Coding::Status::Done ? Progress::Done : Progress::Excluded;
        }
        return annotations > 0 ? Progress::InProgress : Progress::Open;
    }
};

/// One of the list, and its place among the shown articles in the order they were added.
struct PlacedSummary
{
    qsizetype place = 0;
    ArticleSummary summary;
};

} // namespace model
