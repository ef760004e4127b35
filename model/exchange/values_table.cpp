// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/tables.h"

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

QByteArray wordOf(storage::SubjectKey::Kind kind)
{
    switch (kind) {
    case storage::SubjectKey::Kind::Article:
        return "article";
    case storage::SubjectKey::Kind::Annotation:
        return "annotation";
    case storage::SubjectKey::Kind::Source:
        return "source";
    case storage::SubjectKey::Kind::Entity:
        return "entity";
    }
    return {};
}

} // namespace

ValuesTable::ValuesTable(storage::Store &store, const ExportRequest &request)
    : ArticleTable(store, request)
    , m_onlyMentioned(!request.articles.isEmpty())
{
}

QStringList ValuesTable::columns() const
{
    return {u"subject"_s, u"subject_id"_s,  u"article_id"_s, u"variable"_s, u"level"_s, u"coder"_s,
            u"value"_s,   u"value_label"_s, u"missing"_s,    u"updated"_s,  u"round"_s, u"codebook_version"_s,
            u"note"_s,    u"basis"_s,       u"coder_kind"_s};
}

void ValuesTable::article(RowSink &sink, const ArticleCoding &coding)
{
    for (const storage::ValueRow &value : coding.values) {
        row(sink, coding.article.id, value);
    }
    for (const storage::AnnotationRow &annotation : coding.annotations) {
        if (annotation.entity) {
            m_mentioned.insert(*annotation.entity);
        }
    }
    for (const storage::ArticleSourceRow &source : coding.sources) {
        if (source.entity) {
            m_mentioned.insert(*source.entity);
        }
    }
}

bool ValuesTable::afterAll(RowSink &sink, const QDeadlineTimer &until)
{
    const std::vector<storage::ValueRow> &values = entityValues();
    while (m_next < values.size()) {
        const storage::ValueRow &value = values[m_next++];
        if (!m_onlyMentioned || m_mentioned.contains(value.subject.key)) {
            row(sink, {}, value);
        }
        if (until.hasExpired()) {
            return true;
        }
    }
    return false;
}

void ValuesTable::row(RowSink &sink, const QByteArray &article, const storage::ValueRow &value)
{
    const Variable &variable = names().variable(value.variable);
    const VariableOption *option = variable.option(QString::fromUtf8(value.value));
    sink.text(wordOf(value.subject.kind));
    sink.text(value.subjectId);
    sink.text(article);
    sink.string(variable.name);
    sink.text(names().level(variable));
    sink.text(value.coder ? names().coderName(*value.coder) : QByteArray());
    sink.text(value.value.isEmpty() ? value.namesId : value.value);
    sink.text(labelOf(variable, value));
    sink.number(option && option->missing ? 1 : 0);
    sink.text(isoTime(value.updated));
    sink.text(value.round ? names().roundName(*value.round) : QByteArray());
    sink.number(names().codebookVersionAt(value.updated));
    sink.text(names().note(value.note));
    sink.text(value.basis);
    sink.text(value.coder ? names().coderKind(*value.coder) : QByteArray());
    sink.endRow();
}

} // namespace model::exchange
