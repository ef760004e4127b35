// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "model/analysis/reference_shares.h"
#include "model/analysis/speaking_words.h"
#include "model/analysis/spoken_reader.h"
#include "model/exchange/claim_review.h"

#include <optional>

namespace app {

/// What `tagline sources` is asked for.
struct SourcesWish
{
    QString project;
    model::analysis::SpokenRequest request;
    QString by;
    model::analysis::Measure measure = model::analysis::Measure::Claims;
    std::optional<model::analysis::Reference> reference;
    bool leavesOutUnknown = false;
    qsizetype limit = 20;
    QString html;
    QString csv;
    QString claimReview;
    model::exchange::ReviewBy reviewBy;
    bool force = false;
    bool json = false;
};

/// Reads the reference, too, where there is one. Throws UsageError and model::Error.
SourcesWish sourcesWishOf(const Arguments &arguments);
/// How the command is called.
Usage sourcesUsage();

} // namespace app
