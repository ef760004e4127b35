// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/suggest/frames.h"
#include "model/suggest/persons.h"
#include "model/suggest/quotation_proposal.h"

#include <vector>

namespace model::suggest {

/// Goes through the quoted passages of a text and makes proposals of them.
class DirectQuotations
{
public:
    DirectQuotations(
        const TokenText &words, const Frames &frames, const std::vector<QuotedPassage> &quoted,
        const Persons &persons)
        : m_words(words)
        , m_frames(frames)
        , m_quoted(quoted)
        , m_persons(persons)
    {
    }

    std::vector<QuotationProposal> proposals();
    /// Whom a frame means. `start` is where the quotation's sentence begins: of a frame behind it nobody in
    /// the sentence itself is meant by "she".
    std::optional<ProposedSpeaker>
    speakerOf(const Frame &frame, qsizetype start, QList<Reason> &reasons) const;

private:
    std::optional<Frame> frameOf(size_t index, qsizetype limit) const;
    bool isWorth(size_t index, const Frame &frame) const;
    bool isWorthAlone(size_t index) const;
    bool isHeldAtArmsLength(const QuotedPassage &passage) const;
    bool isTitled(const QuotedPassage &passage) const;
    bool joins(size_t next, const Frame &frame) const;
    qsizetype startOf(size_t index) const;
    qsizetype startAfter(size_t index) const;
    QuotationProposal made(size_t index, const Frame &frame) const;
    void addPieces(QuotationProposal &proposal, size_t index, const Frame &frame, bool isWithin) const;
    void addAlone(size_t index);

    const TokenText &m_words;
    const Frames &m_frames;
    const std::vector<QuotedPassage> &m_quoted;
    const Persons &m_persons;
    std::vector<QuotationProposal> m_proposals;
};

} // namespace model::suggest
