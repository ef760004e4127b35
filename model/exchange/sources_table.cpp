// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/tables.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::exchange {

using Subject = Variable::Subject;
using Cell = VariableColumns::Cell;
using Kind = storage::SubjectKey::Kind;

SourcesTable::SourcesTable(storage::Store &store, const ExportRequest &request)
    : ArticleTable(store, request)
    , m_answers(variables({Subject::Source}, u"var."_s))
    , m_bases(variables({Subject::Source}, u"basis."_s, Cell::Basis))
    , m_ofEntity(variables({Subject::Entity}, u"entity."_s))
{
}

QStringList SourcesTable::columns() const
{
    const QStringList fixed{u"source_id"_s,  u"article_id"_s,   u"article_title"_s, u"outlet"_s,
                            u"published"_s,  u"url"_s,          u"language"_s,      u"coder"_s,
                            u"coder_kind"_s, u"round"_s,        u"entity_id"_s,     u"entity"_s,
                            u"tag"_s,        u"wikidata"_s,     u"named"_s,         u"claims"_s,
                            u"words"_s,      u"words_quoted"_s, u"mentions"_s,      u"first_paragraph"_s,
                            u"note"_s};
    return fixed + m_answers.names() + m_bases.names() + m_ofEntity.names();
}

void SourcesTable::article(RowSink &sink, const ArticleCoding &coding)
{
    for (const storage::ArticleSourceRow &source : coding.sources) {
        row(sink, coding, source);
    }
}

SourcesTable::Counts
SourcesTable::countsOf(const ArticleCoding &coding, const storage::ArticleSourceRow &source)
{
    Counts counts;
    const auto seen = [&counts](const storage::AnnotationRow &annotation) {
        counts.firstParagraph =
            std::min(counts.firstParagraph.value_or(annotation.paragraph), annotation.paragraph);
    };
    for (const storage::AnnotationRow &annotation : coding.annotations) {
        const bool isOfLayer = annotation.coder == source.coder && annotation.round == source.round;
        if (isOfLayer && source.entity && annotation.entity == source.entity
            && !annotation.entityId.isEmpty()) {
            ++counts.mentions;
            seen(annotation);
        }
        const auto &relations = coding.relationsOf(annotation);
        const bool says = std::any_of(relations.begin(), relations.end(), [&source](const auto &relation) {
            return relation.source == source.key;
        });
        if (says) {
            ++counts.claims;
            counts.words += annotation.words;
            counts.wordsQuoted += annotation.wordsQuoted;
            seen(annotation);
        }
    }
    return counts;
}

void SourcesTable::row(RowSink &sink, const ArticleCoding &coding, const storage::ArticleSourceRow &source)
{
    const storage::ArticleRow &article = coding.article;
    const Counts counts = countsOf(coding, source);
    sink.text(source.id);
    sink.text(article.id);
    sink.text(article.title);
    sink.text(article.outlet);
    sink.text(article.published);
    sink.text(article.url);
    sink.text(article.language);
    sink.text(names().coderName(source.coder));
    sink.text(names().coderKind(source.coder));
    sink.text(names().roundName(source.round));
    sink.text(source.entityId);
    sink.text(source.name);
    sink.text(source.entityTag ? names().tagName(*source.entityTag) : QByteArray());
    sink.text(source.wikidata);
    sink.number(source.entity ? 1 : 0);
    sink.number(counts.claims);
    sink.number(counts.words);
    sink.number(counts.wordsQuoted);
    sink.number(counts.mentions);
    sink.number(counts.firstParagraph);
    sink.text(names().note(source.note));
    const Answers answers = coding.answersTo({Kind::Source, source.key});
    m_answers.write(sink, answers);
    m_bases.write(sink, answers);
    const auto tag = source.entityTag ? std::optional(names().tag(*source.entityTag).id) : std::nullopt;
    m_ofEntity.write(sink, source.entity ? entityAnswers(*source.entity) : Answers(), tag);
    sink.endRow();
}

} // namespace model::exchange
