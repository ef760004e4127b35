// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/told_proposals.h"

#include "model/project/article_page.h"

using namespace Qt::StringLiterals;
using namespace model::suggest;

namespace tests {

namespace {

QString who(const QString &text, const ProposedSpeaker &speaker)
{
    const QString words = text.sliced(speaker.words.start, speaker.words.length());
    if (!speaker.isGuess) {
        return words;
    }
    const QString person = text.sliced(speaker.person.start, speaker.person.length());
    return (words + u" ("_s + person + u')').trimmed();
}

} // namespace

QStringList toldProposals(const QString &text, const std::vector<QuotationProposal> &proposals)
{
    QStringList told;
    for (const QuotationProposal &proposal : proposals) {
        const QString cue = proposal.cue ? text.sliced(proposal.cue->start, proposal.cue->length()) : u"–"_s;
        told.append(u"%1: %2 / %3 / %4"_s.arg(
            model::text::nameOf(proposal.kind), model::quoteOf(text, proposal.pieces).replace(u'\n', u'¶'),
            cue, proposal.speaker ? who(text, *proposal.speaker) : u"–"_s));
    }
    return told;
}

QStringList toldProposals(const QString &text, const QString &language, QuotationWishes wishes)
{
    const model::text::Units units(text, {}, {});
    return toldProposals(text, proposedQuotations(text, units, languageOf(language, text), wishes));
}

} // namespace tests
