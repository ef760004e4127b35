// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/suggest/noun_phrases.h"
#include "model/text/quotation_kind.h"
#include "model/values/ids.h"

#include <QList>

#include <optional>

namespace model::suggest {

/// Why something is proposed, in the order it is told.
enum class Reason {
    QuotationMarks,
    SeveralParagraphs,   ///< marks at the beginning of each, a closing one only at the end
    Interrupted,         ///< two halves around who says it
    Cue,                 ///< a word that says how
    ThatClause,          ///< "said that …"
    NameBesideCue,       ///< who speaks stands beside the cue, or before the colon
    NearestPerson,       ///< a guess: the person named nearest before
    SamePerson,          ///< a guess: whom the description meant before
    SpeakerBefore,       ///< a guess: who spoke just before
    NearestOrganization, ///< a guess at "it": the organization tagged nearest before
};

/// Who is proposed to have said it.
struct ProposedSpeaker
{
    TextRange words; ///< beside the quotation; empty where no word says it
    SpeakerForm form = SpeakerForm::Name;
    TextRange person;     ///< the words that name the person: `words`, or those that a guess is; may be empty
    AnnotationId mention; ///< what is tagged there as somebody who can speak; may be null
    EntityId entity;      ///< whom the mention, or a name like this one in the article, stands for
    bool isGuess = false;

    friend bool operator==(const ProposedSpeaker &, const ProposedSpeaker &) = default;
};

/// A claim that somebody might want to tag.
struct QuotationProposal
{
    Segments pieces;
    text::QuotationKind kind = text::QuotationKind::Direct;
    std::optional<TextRange> cue;
    std::optional<ProposedSpeaker> speaker;
    QList<Reason> reasons;

    friend bool operator==(const QuotationProposal &, const QuotationProposal &) = default;
};

} // namespace model::suggest
