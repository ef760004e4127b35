// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotations/proposal_words.h"

#include "ui/panel/marks.h"
#include "ui/panel/tag_label.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

using model::suggest::ProposedSpeaker;
using model::suggest::QuotationProposal;
using model::suggest::Reason;
using model::text::QuotationKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ProposalWords)
};

QString wordsAt(const model::ArticlePage &page, model::TextRange range)
{
    return marks::isolated(page.text.sliced(range.start, range.length()).simplified());
}

QString kindWords(QuotationKind kind)
{
    switch (kind) {
    case QuotationKind::Direct:
        return Words::tr("Direct quotation");
    case QuotationKind::Indirect:
        return Words::tr("Indirect claim");
    case QuotationKind::Mixed:
        break;
    }
    return Words::tr("Claim with quoted words");
}

QString sourceWords(const model::ArticlePage &page, const ProposedSpeaker &speaker)
{
    const auto entity = page.entities.constFind(speaker.entity);
    const QString person = entity != page.entities.cend() ? marks::isolated(entity->name)
        : speaker.person.isEmpty()                        ? QString()
                                                          : wordsAt(page, speaker.person);
    if (person.isEmpty() && speaker.form == model::suggest::SpeakerForm::Pronoun) {
        //: %1: "it", "they"
        return Words::tr("source: not clear whom “%1” means").arg(wordsAt(page, speaker.words));
    }
    if (!speaker.isGuess) {
        return Words::tr("source: %1").arg(person.isEmpty() ? wordsAt(page, speaker.words) : person);
    }
    return speaker.words.isEmpty()
        ? Words::tr("source: probably %1").arg(person)
        //: %1: a pronoun or a description in the text, %2: a person
        : Words::tr("source: “%1”, probably %2").arg(wordsAt(page, speaker.words), person);
}

QString reasonWords(const model::ArticlePage &page, const QuotationProposal &proposal, Reason reason)
{
    switch (reason) {
    case Reason::QuotationMarks:
        return Words::tr("quotation marks");
    case Reason::SeveralParagraphs:
        return Words::tr("marks that close only in a later paragraph");
    case Reason::Interrupted:
        return Words::tr("it goes on behind who says it");
    case Reason::Cue:
        return proposal.cue ? u"“%1”"_s.arg(wordsAt(page, *proposal.cue)) : QString();
    case Reason::ThatClause:
        return Words::tr("reported speech");
    case Reason::NameBesideCue:
        return Words::tr("who speaks stands beside it");
    case Reason::NearestPerson:
        return Words::tr("nearest person before");
    case Reason::SamePerson:
        return Words::tr("the same words named this person before");
    case Reason::SpeakerBefore:
        return Words::tr("spoke just before");
    case Reason::NearestOrganization:
        return Words::tr("nearest organization before");
    }
    return {};
}

} // namespace

QString proposalCaption(const model::ArticlePage &page, const QuotationProposal &proposal)
{
    const QString source =
        proposal.speaker ? sourceWords(page, *proposal.speaker) : Words::tr("no source found");
    return kindWords(proposal.kind) + u" · "_s + source;
}

QString proposalReasons(const model::ArticlePage &page, const QuotationProposal &proposal)
{
    QStringList words;
    for (const Reason reason : proposal.reasons) {
        words.append(reasonWords(page, proposal, reason));
    }
    return Words::tr("Proposed because: %1.").arg(words.join(Words::tr(", ", "between the parts of a list")));
}

QString proposalEffect(
    const model::ArticlePage &page, const model::Codebook &codebook, const QuotationProposal &proposal)
{
    const auto taken = model::suggest::takenSpeaker(page, codebook, proposal);
    const model::Tag *tag = codebook.find(taken.tag);
    if (!taken.tagged.isEmpty() && tag) {
        //: %1: a name in the text, %2: a tag
        return Words::tr("Taking it tags “%1” as %2, too.")
            .arg(wordsAt(page, taken.tagged), marks::isolated(labelOf(*tag)));
    }
    if (taken.isLabel) {
        return Words::tr("“%1” becomes a source without a name.").arg(marks::isolated(taken.name));
    }
    return {};
}

} // namespace ui
