// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/suggest/page_proposals.h"

#include <QString>

namespace ui {

/// "Direct quotation · source: Imelda Rask"
QString proposalCaption(const model::ArticlePage &page, const model::suggest::QuotationProposal &proposal);
/// "Proposed because: quotation marks, “said”, the name beside it."
QString proposalReasons(const model::ArticlePage &page, const model::suggest::QuotationProposal &proposal);
/// What taking it does besides tagging the claim; empty where that is nothing.
QString proposalEffect(
    const model::ArticlePage &page, const model::Codebook &codebook,
    const model::suggest::QuotationProposal &proposal);

} // namespace ui
