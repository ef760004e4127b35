// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/quotation_proposals.h"

#include "model/suggest/direct_quotations.h"
#include "model/suggest/indirect_speech.h"
#include "model/text/snapping.h"

#include <algorithm>

namespace model::suggest {

namespace {

/// So many units further on nobody is sure who "she" is.
constexpr qsizetype nearSpeaker = 600;

/// Whether a grapheme cluster may go on across the position, which is then looked at closely.
bool mayBeWithinCluster(QStringView text, qsizetype position)
{
    if (position <= 0 || position >= text.size()) {
        return false;
    }
    const auto isJoining = [](QChar character) {
        return character.isMark() || character.isLowSurrogate()
            || character.category() == QChar::Other_Format;
    };
    return isJoining(text[position]) || isJoining(text[position - 1]);
}

TextRange snapped(QStringView text, TextRange range)
{
    const bool isSure = !mayBeWithinCluster(text, range.start) && !mayBeWithinCluster(text, range.end);
    return isSure || range.isEmpty() ? range : text::snappedToGraphemes(text, range);
}

void snap(QStringView text, QuotationProposal &proposal)
{
    Segments pieces;
    for (const TextRange &piece : proposal.pieces) {
        pieces.add(snapped(text, piece));
    }
    proposal.pieces = pieces;
    if (proposal.cue) {
        proposal.cue = snapped(text, *proposal.cue);
    }
    if (proposal.speaker) {
        proposal.speaker->words = snapped(text, proposal.speaker->words);
        proposal.speaker->person = snapped(text, proposal.speaker->person);
    }
}

bool covers(const Segments &pieces, const Segments &others)
{
    return std::all_of(others.begin(), others.end(), [&](const TextRange &other) {
        return std::any_of(
            pieces.begin(), pieces.end(), [&](const TextRange &piece) { return piece.covers(other); });
    });
}

bool overlap(const Segments &a, const Segments &b)
{
    return std::any_of(b.begin(), b.end(), [&](const TextRange &piece) { return a.overlaps(piece); });
}

QuotationProposal
indirect(const IndirectClaim &claim, const DirectQuotations &direct, const TextRange &sentence)
{
    QuotationProposal proposal;
    proposal.pieces = claim.pieces;
    proposal.kind = text::QuotationKind::Indirect;
    if (claim.hasThat) {
        proposal.reasons.append(Reason::ThatClause);
    }
    proposal.reasons.append(Reason::Cue);
    proposal.speaker = direct.speakerOf(claim.frame, sentence.start, proposal.reasons);
    return proposal;
}

bool hasQuoted(const std::vector<QuotedPassage> &quoted, const Segments &pieces)
{
    return std::any_of(pieces.begin(), pieces.end(), [&](const TextRange &piece) {
        const auto first = std::lower_bound(
            quoted.begin(), quoted.end(), piece.start,
            [](const QuotedPassage &passage, qsizetype start) { return passage.range.end <= start; });
        return first != quoted.end() && first->range.start < piece.end;
    });
}

/// “We go,” said a docker who was not to be named: a cue that leads to a quotation leads to no clause
/// besides.
void dropTwiceCued(const std::vector<QuotationProposal> &direct, std::vector<QuotationProposal> &indirect)
{
    QHash<qsizetype, const QuotationProposal *> byCue;
    for (const QuotationProposal &quotation : direct) {
        if (quotation.cue) {
            byCue.insert(quotation.cue->start, &quotation);
        }
    }
    std::erase_if(indirect, [&](const QuotationProposal &claim) {
        const QuotationProposal *quotation = claim.cue ? byCue.value(claim.cue->start) : nullptr;
        return quotation && !covers(claim.pieces, quotation->pieces);
    });
}

/// Joins the two lists. A quotation within an indirect claim makes that a mixed one; where the two only
/// cross, the quotation stays.
std::vector<QuotationProposal>
joined(std::vector<QuotationProposal> direct, std::vector<QuotationProposal> indirect)
{
    std::vector<QuotationProposal> all;
    dropTwiceCued(direct, indirect);
    auto next = direct.begin();
    const auto startsBefore = [](const QuotationProposal &a, const QuotationProposal &b) {
        return a.pieces.extent().start < b.pieces.extent().start;
    };
    for (QuotationProposal &claim : indirect) {
        const TextRange extent = claim.pieces.extent();
        while (next != direct.end() && next->pieces.extent().end <= extent.start) {
            all.push_back(std::move(*next++));
        }
        auto crossing = next;
        bool isClear = true;
        while (crossing != direct.end() && crossing->pieces.extent().start < extent.end) {
            isClear = isClear
                && (covers(claim.pieces, crossing->pieces) || !overlap(claim.pieces, crossing->pieces));
            ++crossing;
        }
        if (!isClear) {
            continue;
        }
        for (; next != crossing; ++next) {
            if (!overlap(claim.pieces, next->pieces)) {
                all.push_back(std::move(*next));
            }
        }
        all.push_back(std::move(claim));
    }
    std::move(next, direct.end(), std::back_inserter(all));
    std::stable_sort(all.begin(), all.end(), startsBefore);
    return all;
}

/// Where no name can be told from its letters (Arabic), "she" is who spoke before, in this paragraph or the
/// one before it.
void rememberSpeakers(QStringView text, std::vector<QuotationProposal> &proposals)
{
    const QuotationProposal *before = nullptr;
    for (QuotationProposal &proposal : proposals) {
        const bool isOpen = !proposal.speaker
            || (proposal.speaker->person.isEmpty()
                && (proposal.speaker->form == SpeakerForm::Pronoun
                    || proposal.speaker->form == SpeakerForm::Unsaid));
        if (!isOpen) {
            before = proposal.speaker->form == SpeakerForm::Organization ? before : &proposal;
            continue;
        }
        if (!before) {
            continue;
        }
        const TextRange spoken =
            before->speaker->person.isEmpty() ? before->speaker->words : before->speaker->person;
        const qsizetype here = proposal.pieces.extent().start;
        const bool isNear = spoken.end <= here && spoken.end + nearSpeaker > here
            && text.sliced(spoken.end, here - spoken.end).count(u'\n') <= 2;
        if (isNear) {
            ProposedSpeaker speaker = proposal.speaker.value_or(ProposedSpeaker());
            speaker.form = proposal.speaker ? speaker.form : SpeakerForm::Unsaid;
            speaker.person = spoken;
            speaker.isGuess = true;
            proposal.speaker = speaker;
            proposal.reasons.append(Reason::SpeakerBefore);
        }
    }
}

/// What overlaps one before it goes.
void dropOverlapping(std::vector<QuotationProposal> &proposals)
{
    std::vector<QuotationProposal> kept;
    for (QuotationProposal &proposal : proposals) {
        const auto crosses = [&](const QuotationProposal &other) {
            return overlap(other.pieces, proposal.pieces);
        };
        // A proposal spans some sentences at most, so few before it can reach into it.
        const auto first = kept.size() > 8 ? kept.end() - 8 : kept.begin();
        if (!proposal.pieces.isEmpty() && std::none_of(first, kept.end(), crosses)) {
            kept.push_back(std::move(proposal));
        }
    }
    proposals = std::move(kept);
}

} // namespace

std::vector<QuotationProposal>
proposedQuotations(QStringView text, const text::Units &units, Language language, QuotationWishes wishes)
{
    const TokenText words(text, language);
    const std::vector<QuotedPassage> quoted = quotedPassagesIn(text, units);
    const Persons persons(words, quoted);
    const Frames frames(words, units);
    DirectQuotations quotations(words, frames, quoted, persons);
    std::vector<QuotationProposal> direct = quotations.proposals();
    std::vector<QuotationProposal> others;
    if (wishes.indirect) {
        for (const IndirectClaim &claim : indirectClaimsIn(words, units, frames, quoted)) {
            QuotationProposal proposal =
                indirect(claim, quotations, frames.sentenceAt(claim.pieces.extent().start));
            if (claim.frame.cue) {
                proposal.cue = words.rangeOf(*claim.frame.cue);
            }
            if (hasQuoted(quoted, claim.pieces)) {
                proposal.kind = text::QuotationKind::Mixed;
            }
            others.push_back(std::move(proposal));
        }
    }
    std::vector<QuotationProposal> all = joined(std::move(direct), std::move(others));
    for (QuotationProposal &proposal : all) {
        snap(text, proposal);
    }
    dropOverlapping(all);
    if (language == Language::Arabic) {
        rememberSpeakers(text, all);
    }
    return all;
}

} // namespace model::suggest
