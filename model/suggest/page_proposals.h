// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits.h"
#include "model/suggest/quotation_proposal.h"

#include <vector>

namespace model::suggest {

/// Of what was proposed for the page's text, what is still open: not yet tagged as a claim and not dismissed.
/// Whom the page has tagged as somebody who can speak, where the speaker's words stand or under that name, is
/// joined to it. `proposals` stay as they are, so that only this is done anew after an edit that leaves the
/// text alone.
std::vector<QuotationProposal> openProposals(
    const std::vector<QuotationProposal> &proposals, const ArticlePage &page, const Codebook &codebook);

/// The tag that a quotation gets: the codebook's "claim", else its first tag for claims; nullptr if it has
/// none that is not retired.
const Tag *claimTag(const Codebook &codebook);
/// The tag that a speaker who is not tagged yet gets: person or organization, else the first kind of entity
/// that can speak; nullptr if there is none.
const Tag *speakerTag(const Codebook &codebook, SpeakerForm form);

/// What taking a proposal does besides tagging the claim.
struct TakenSpeaker
{
    TextRange tagged;     ///< words that are tagged as somebody along with it; empty if none are
    TagId tag;            ///< as what
    QString name;         ///< of the source; empty if the claim gets none
    bool isLabel = false; ///< a source without an entity: "a young docker"
};

/// Whether the source that is proposed is taken along.
enum class WithSpeaker { Yes, No };

TakenSpeaker
takenSpeaker(const ArticlePage &page, const Codebook &codebook, const QuotationProposal &proposal);

/// Tags the proposal's pieces as a claim, with its cue and (`speaker`) its source, as one step. A name that
/// is not tagged yet is tagged as well, so that the source has its mention: as whom it means in the article,
/// else as the one `elsewhere` in the project (see linking::elsewhere), else as somebody new. Whom only a
/// description tells of becomes a source without an entity. An edit without a change if the codebook has no
/// tag for claims.
Edit takeQuotation(
    const ArticlePage &page, const Codebook &codebook, const QuotationProposal &proposal, WithSpeaker speaker,
    const edits::By &by, EntityId elsewhere = {});

} // namespace model::suggest
