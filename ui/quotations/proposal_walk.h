// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/suggest/quotation_proposals.h"

#include <vector>

namespace ui {

/// The proposals that were met while one after the other is looked at, in the text's order. What is taken or
/// dismissed keeps its number, so that the numbers go on: 1 of 5, 2 of 5.
class ProposalWalk
{
public:
    /// Those that are open now; the ones that are known already count once.
    void meet(const std::vector<model::suggest::QuotationProposal> &open);
    void clear() { m_met.clear(); }
    /// From 1 on; the proposal has to be among those that were met.
    qsizetype numberOf(const model::suggest::QuotationProposal &proposal) const;
    qsizetype count() const { return static_cast<qsizetype>(m_met.size()); }

private:
    std::vector<model::Segments> m_met;
};

} // namespace ui
