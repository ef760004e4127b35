// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotations/proposal_walk.h"

#include <algorithm>

namespace ui {

using model::suggest::QuotationProposal;

void ProposalWalk::meet(const std::vector<QuotationProposal> &open)
{
    for (const QuotationProposal &proposal : open) {
        if (std::find(m_met.begin(), m_met.end(), proposal.pieces) == m_met.end()) {
            m_met.push_back(proposal.pieces);
        }
    }
    std::sort(m_met.begin(), m_met.end(), [](const model::Segments &a, const model::Segments &b) {
        return a.extent().start < b.extent().start;
    });
}

qsizetype ProposalWalk::numberOf(const QuotationProposal &proposal) const
{
    return std::find(m_met.begin(), m_met.end(), proposal.pieces) - m_met.begin() + 1;
}

} // namespace ui
