// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/tables.h"

using namespace Qt::StringLiterals;

namespace model::exchange {

ArticlesTable::ArticlesTable(storage::Store &store, const ExportRequest &request)
    : ArticleTable(store, request)
    , m_answers(variables({Variable::Subject::Article}, u"var."_s))
{
}

QStringList ArticlesTable::columns() const
{
    QStringList columns = {u"article_id"_s, u"article_title"_s, u"outlet"_s,   u"byline"_s,
                           u"published"_s,  u"url"_s,           u"language"_s, u"words"_s,
                           u"characters"_s, u"coder"_s,         u"status"_s,   u"round"_s,
                           u"note"_s,       u"text_sha256"_s,   u"text_file"_s};
    for (const Tag &tag : names().codebook.tags) {
        columns.append(u"n."_s + tag.name);
    }
    for (const Tag &tag : names().codebook.tags) {
        columns.append(u"has."_s + tag.name);
    }
    columns.append(u"status_reason"_s);
    return columns + m_answers.names();
}

void ArticlesTable::article(RowSink &sink, const ArticleCoding &coding)
{
    if (coding.layers.empty()) {
        row(sink, coding, nullptr);
    }
    for (const Layer &layer : coding.layers) {
        row(sink, coding, &layer);
    }
}

void ArticlesTable::row(RowSink &sink, const ArticleCoding &coding, const Layer *layer)
{
    const storage::ArticleRow &article = coding.article;
    sink.text(article.id);
    sink.text(article.title);
    sink.text(article.outlet);
    sink.text(article.byline);
    sink.text(article.published);
    sink.text(article.url);
    sink.text(article.language);
    sink.number(article.words);
    sink.number(article.characters);
    sink.text(layer ? names().coderName(layer->coder) : QByteArray());
    const storage::CodingRow *said = layer ? coding.codingIn(*layer) : nullptr;
    sink.text(said ? said->status : layer ? QByteArray("in progress") : QByteArray("open"));
    sink.text(layer ? names().roundName(layer->round) : QByteArray());
    sink.text(names().note(article.note));
    sink.text(article.textSha256);
    sink.empty(); // text_file: only where the texts are written along
    const auto counts = layer ? countTags(coding, *layer) : QHash<TagId, qint64>();
    // Who excluded an article has looked for nothing in it, unless something is there.
    const bool isCoded = layer && (!said || said->status != "excluded" || !counts.isEmpty());
    const auto cell = [&](qint64 value) {
        sink.number(isCoded ? std::optional(value) : std::nullopt);
    };
    for (const Tag &tag : names().codebook.tags) {
        cell(counts.value(tag.id));
    }
    for (const Tag &tag : names().codebook.tags) {
        cell(counts.value(tag.id) > 0 ? 1 : 0);
    }
    sink.text(said ? names().note(said->reason) : QByteArray());
    const storage::SubjectKey subject{storage::SubjectKey::Kind::Article, article.key};
    m_answers.write(sink, layer ? coding.answersTo(subject, layer) : Answers());
    sink.endRow();
}

QHash<TagId, qint64> ArticlesTable::countTags(const ArticleCoding &coding, const Layer &layer) const
{
    QHash<TagId, qint64> counts;
    for (const storage::AnnotationRow &row : coding.annotations) {
        if (Layer{row.coder, row.round} == layer) {
            ++counts[names().tag(row.tag).id];
        }
    }
    return counts;
}

} // namespace model::exchange
