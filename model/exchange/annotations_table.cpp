// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/tables.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

constexpr qint64 contextLength = 60;
/// Offsets of a damaged file may be any numbers; up to here one can count on from them.
constexpr qint64 furthest = std::numeric_limits<qint64>::max() - contextLength;

/// The sources' names, or their cues, in order, each once.
QByteArray joined(const std::vector<storage::RelationRow> &relations, QByteArray storage::RelationRow::*field)
{
    QByteArrayList values;
    for (const storage::RelationRow &relation : relations) {
        const QByteArray &value = relation.*field;
        if (!value.isEmpty() && !values.contains(value)) {
            values.append(value);
        }
    }
    return values.join("; ");
}

} // namespace

AnnotationsTable::AnnotationsTable(storage::Store &store, const ExportRequest &request)
    : ArticleTable(store, request)
    , m_answers(variables({Variable::Subject::Annotation, Variable::Subject::Claim}, u"var."_s))
    , m_ofEntity(variables({Variable::Subject::Entity}, u"entity."_s))
{
}

QStringList AnnotationsTable::columns() const
{
    const QStringList fixed{
        u"annotation_id"_s,  u"article_id"_s,    u"article_title"_s, u"outlet"_s,     u"byline"_s,
        u"published"_s,      u"url"_s,           u"coder"_s,         u"coder_kind"_s, u"tag"_s,
        u"tag_path"_s,       u"start"_s,         u"end"_s,           u"segments"_s,   u"quote"_s,
        u"context_before"_s, u"context_after"_s, u"paragraph"_s,     u"sentence"_s,   u"entity_id"_s,
        u"entity"_s,         u"wikidata"_s,      u"sources"_s,       u"cue"_s,        u"note"_s,
        u"created"_s,        u"updated"_s,       u"text_sha256"_s,   u"round"_s,      u"codebook_version"_s,
        u"language"_s,       u"part"_s,          u"words"_s};
    return fixed + m_answers.names() + m_ofEntity.names();
}

void AnnotationsTable::annotation(
    RowSink &sink, const ArticleCoding &coding, const storage::AnnotationRow &row)
{
    const storage::ArticleRow &article = coding.article;
    const auto &relations = coding.relationsOf(row);
    sink.text(row.id);
    sink.text(article.id);
    sink.text(article.title);
    sink.text(article.outlet);
    sink.text(article.byline);
    sink.text(article.published);
    sink.text(article.url);
    sink.text(names().coderName(row.coder));
    sink.text(names().coderKind(row.coder));
    sink.text(names().tagName(row.tag));
    sink.text(names().tagPath(row.tag));
    sink.number(row.start);
    sink.number(row.end);
    sink.text(ArticleCoding::segments(row));
    sink.text(coding.quote(row));
    const qint64 start = std::max(row.start, -furthest);
    const qint64 end = std::min(row.end, furthest);
    sink.text(coding.slice(start - contextLength, start));
    sink.text(coding.slice(end, end + contextLength));
    sink.number(row.paragraph);
    sink.number(row.sentence);
    sink.text(row.entityId);
    sink.text(row.entityName);
    sink.text(row.wikidata);
    sink.text(joined(relations, &storage::RelationRow::sourceName));
    sink.text(joined(relations, &storage::RelationRow::cue));
    sink.text(names().note(row.note));
    sink.text(isoTime(row.created));
    sink.text(isoTime(row.updated));
    sink.text(article.textSha256);
    sink.text(names().roundName(row.round));
    sink.number(row.codebookVersion);
    sink.text(article.language);
    sink.text(row.part);
    sink.number(row.words);
    const TagId tag = names().tag(row.tag).id;
    m_answers.write(sink, coding.answersTo({storage::SubjectKey::Kind::Annotation, row.key}), tag);
    const bool isNamed = row.entity && !row.entityId.isEmpty();
    m_ofEntity.write(sink, isNamed ? entityAnswers(*row.entity) : Answers(), tag);
    sink.endRow();
}

} // namespace model::exchange
