// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::exchange {

using Subject = Variable::Subject;
using Kind = storage::SubjectKey::Kind;

ClaimsTable::ClaimsTable(storage::Store &store, const ExportRequest &request)
    : ArticleTable(store, request)
    , m_answers(variables({Subject::Annotation, Subject::Claim}, u"var."_s))
    , m_ofSource(variables({Subject::Source}, u"source."_s))
    , m_ofArticle(variables({Subject::Article}, u"article."_s))
{
}

QStringList ClaimsTable::columns() const
{
    const QStringList fixed{
        u"claim_id"_s,
        u"article_id"_s,
        u"article_title"_s,
        u"outlet"_s,
        u"published"_s,
        u"url"_s,
        u"coder"_s,
        u"start"_s,
        u"end"_s,
        u"segments"_s,
        u"claim"_s,
        u"source_number"_s,
        u"source_mention_id"_s,
        u"source_mention"_s,
        u"source_entity_id"_s,
        u"source_entity"_s,
        u"source_tag"_s,
        u"source_wikidata"_s,
        u"cue"_s,
        u"cue_start"_s,
        u"cue_end"_s,
        u"words"_s,
        u"note"_s,
        u"claim_row"_s,
        u"source_count"_s,
        u"tag"_s,
        u"tag_path"_s,
        u"coder_kind"_s,
        u"round"_s,
        u"byline"_s,
        u"language"_s,
        u"part"_s,
        u"paragraph"_s,
        u"sentence"_s,
        u"words_quoted"_s,
        u"text_sha256"_s};
    return fixed + m_answers.names() + m_ofSource.names() + m_ofArticle.names();
}

void ClaimsTable::annotation(RowSink &sink, const ArticleCoding &coding, const storage::AnnotationRow &claim)
{
    if (names().tag(claim.tag).role != Tag::Role::Claim) {
        return;
    }
    const auto &relations = coding.relationsOf(claim);
    Place place;
    place.sourceCount = std::count_if(
        relations.begin(), relations.end(), [](const auto &relation) { return relation.hasSource; });
    if (relations.empty()) {
        row(sink, coding, claim, {}, place);
    }
    qint64 number = 0;
    for (const storage::RelationRow &relation : relations) {
        place.sourceNumber = relation.hasSource ? ++number : 0;
        row(sink, coding, claim, relation, place);
        place.isFirst = false;
    }
}

void ClaimsTable::writeSource(
    RowSink &sink, const ArticleCoding &coding, const storage::RelationRow &relation)
{
    const storage::AnnotationRow *mention = relation.mention ? coding.annotation(*relation.mention) : nullptr;
    sink.text(relation.mentionId);
    sink.text(mention ? coding.quote(*mention) : QByteArray());
    sink.text(relation.entityId);
    sink.text(relation.sourceName);
    sink.text(relation.entityTag ? names().tagName(*relation.entityTag) : QByteArray());
    sink.text(relation.wikidata);
    sink.text(relation.cue);
    sink.number(relation.cueStart);
    sink.number(relation.cueEnd);
}

void ClaimsTable::row(
    RowSink &sink, const ArticleCoding &coding, const storage::AnnotationRow &claim,
    const storage::RelationRow &relation, const Place &place)
{
    const storage::ArticleRow &article = coding.article;
    sink.text(claim.id);
    sink.text(article.id);
    sink.text(article.title);
    sink.text(article.outlet);
    sink.text(article.published);
    sink.text(article.url);
    sink.text(names().coderName(claim.coder));
    sink.number(claim.start);
    sink.number(claim.end);
    sink.text(ArticleCoding::segments(claim));
    sink.text(coding.quote(claim));
    sink.number(place.sourceNumber > 0 ? std::optional(place.sourceNumber) : std::nullopt);
    writeSource(sink, coding, relation);
    sink.number(claim.words);
    sink.text(names().note(claim.note));
    sink.number(place.isFirst ? 1 : 0);
    sink.number(place.sourceCount);
    sink.text(names().tagName(claim.tag));
    sink.text(names().tagPath(claim.tag));
    sink.text(names().coderKind(claim.coder));
    sink.text(names().roundName(claim.round));
    sink.text(article.byline);
    sink.text(article.language);
    sink.text(claim.part);
    sink.number(claim.paragraph);
    sink.number(claim.sentence);
    sink.number(claim.wordsQuoted);
    sink.text(article.textSha256);
    writeAnswers(sink, coding, claim, relation);
    sink.endRow();
}

void ClaimsTable::writeAnswers(
    RowSink &sink, const ArticleCoding &coding, const storage::AnnotationRow &claim,
    const storage::RelationRow &relation) const
{
    m_answers.write(sink, coding.answersTo({Kind::Annotation, claim.key}), names().tag(claim.tag).id);
    m_ofSource.write(sink, relation.source ? coding.answersTo({Kind::Source, *relation.source}) : Answers());
    const Layer layer{claim.coder, claim.round};
    m_ofArticle.write(sink, coding.answersTo({Kind::Article, coding.article.key}, &layer));
}

QStringList RelationsTable::columns() const
{
    return {
        u"relation_id"_s,
        u"kind"_s,
        u"from_annotation_id"_s,
        u"to_annotation_id"_s,
        u"to_entity_id"_s,
        u"article_id"_s,
        u"coder"_s,
        u"cue"_s,
        u"cue_start"_s,
        u"cue_end"_s,
        u"created"_s,
        u"round"_s};
}

void RelationsTable::annotation(
    RowSink &sink, const ArticleCoding &coding, const storage::AnnotationRow &claim)
{
    for (const storage::RelationRow &relation : coding.relationsOf(claim)) {
        sink.text(relation.id);
        sink.text(relation.kind);
        sink.text(claim.id);
        sink.text(relation.mentionId);
        sink.text(relation.entityId);
        sink.text(coding.article.id);
        sink.text(names().coderName(relation.coder));
        sink.text(relation.cue);
        sink.number(relation.cueStart);
        sink.number(relation.cueEnd);
        sink.text(isoTime(relation.created));
        sink.text(names().roundName(relation.round));
        sink.endRow();
    }
    writeSame(sink, coding, claim);
}

/// Only where the other claim is among those of this export, too.
void RelationsTable::writeSame(
    RowSink &sink, const ArticleCoding &coding, const storage::AnnotationRow &claim)
{
    for (const storage::SameClaimRow &link : coding.sameAs(claim)) {
        if (names().tag(link.otherTag).role != Tag::Role::Claim
            || !includes(link.otherArticle, {link.coder, link.round})) {
            continue;
        }
        sink.text(link.id);
        sink.text("same");
        sink.text(claim.id);
        sink.text(link.otherId);
        sink.text({});
        sink.text(coding.article.id);
        sink.text(names().coderName(link.coder));
        sink.text({});
        sink.number(std::nullopt);
        sink.number(std::nullopt);
        sink.text(isoTime(link.created));
        sink.text(names().roundName(link.round));
        sink.endRow();
    }
}

} // namespace model::exchange
