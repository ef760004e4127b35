// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/composer.h"
#include "model/suggest/page_proposals.h"

using namespace Qt::StringLiterals;

namespace model::suggest {

namespace {

Annotation newAnnotation(const ArticlePage &page, const Segments &pieces, TagId tag, const edits::By &by)
{
    return {
        .id = AnnotationId::make(),
        .article = page.article.id,
        .tag = tag,
        .coder = by.coder,
        .round = by.round,
        .entity = {},
        .segments = pieces,
        .note = {},
        .created = by.at,
        .updated = by.at};
}

/// Answers the variable that asks for it, where the codebook has that.
void addKind(
    edits::Composer &composer, const Annotation &claim, const Codebook &codebook, text::QuotationKind kind,
    const edits::By &by)
{
    const QString value = text::nameOf(kind);
    const Variable *variable = codebook.variableNamed(u"quotation");
    const VariableOption *option = variable && !variable->retired && codebook.asksOf(*variable, claim.tag)
        ? variable->option(value)
        : nullptr;
    if (!option || option->retired) {
        return;
    }
    VariableValue answer;
    answer.id = ValueId::make();
    answer.variable = variable->id;
    answer.article = claim.article;
    answer.annotation = claim.id;
    answer.coder = by.coder;
    answer.round = by.round;
    answer.value = value;
    answer.updated = by.at;
    composer.add(answer);
}

/// Gives the relation its source, and tags its mention where there is none.
void addSpeaker(
    edits::Composer &composer, Relation &relation, const Codebook &codebook,
    const QuotationProposal &proposal, const edits::By &by, EntityId elsewhere)
{
    const ArticlePage &page = composer.page();
    const TakenSpeaker taken = takenSpeaker(page, codebook, proposal);
    if (taken.name.isEmpty()) {
        return;
    }
    const ProposedSpeaker &speaker = *proposal.speaker;
    if (taken.isLabel) {
        relation.source = composer.source({}, taken.name);
        return;
    }
    if (taken.tagged.isEmpty()) {
        relation.mention = speaker.mention;
        relation.source = composer.source(speaker.entity, {});
        return;
    }
    Annotation mention = newAnnotation(page, {taken.tagged}, taken.tag, by);
    mention.entity =
        speaker.entity.isNull() ? composer.entity(taken.name, taken.tag, elsewhere) : speaker.entity;
    composer.add(mention);
    relation.mention = mention.id;
    relation.source = composer.source(mention.entity, {});
}

} // namespace

Edit takeQuotation(
    const ArticlePage &page, const Codebook &codebook, const QuotationProposal &proposal, WithSpeaker speaker,
    const edits::By &by, EntityId elsewhere)
{
    edits::Composer composer(page, u"tag"_s, by);
    const Tag *tag = claimTag(codebook);
    if (!tag || proposal.pieces.isEmpty()) {
        return composer.done();
    }
    const Annotation claim = newAnnotation(page, proposal.pieces, tag->id, by);
    composer.add(claim);
    Relation relation;
    relation.id = RelationId::make();
    relation.article = page.article.id;
    relation.claim = claim.id;
    relation.coder = by.coder;
    relation.round = by.round;
    relation.created = by.at;
    if (proposal.cue) {
        relation.cue = page.text.sliced(proposal.cue->start, proposal.cue->length()).simplified();
        relation.cueRange = proposal.cue;
    }
    if (speaker == WithSpeaker::Yes) {
        addSpeaker(composer, relation, codebook, proposal, by, elsewhere);
    }
    if (!relation.cue.isEmpty() || !relation.source.isNull()) {
        composer.add(relation);
    }
    addKind(composer, claim, codebook, proposal.kind, by);
    return composer.done();
}

} // namespace model::suggest
