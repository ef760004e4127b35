// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/tables.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace model::exchange {

EntitiesTable::EntitiesTable(storage::Store &store, const ExportRequest &request)
    : ArticleTable(store, request)
    , m_onlyMentioned(!request.articles.isEmpty())
    , m_answers(variables({Variable::Subject::Entity}, u"var."_s))
    , m_bases(variables({Variable::Subject::Entity}, u"basis."_s, VariableColumns::Cell::Basis))
{
}

QStringList EntitiesTable::columns() const
{
    const QStringList fixed{u"entity_id"_s,    u"entity"_s,           u"tag"_s,
                            u"aliases"_s,      u"wikidata"_s,         u"description"_s,
                            u"mentions"_s,     u"articles"_s,         u"claims"_s,
                            u"words_quoted"_s, u"first_article_id"_s, u"note"_s};
    return fixed + m_answers.names() + m_bases.names();
}

EntitiesTable::Counts &EntitiesTable::countsIn(const ArticleCoding &coding, qint64 entity)
{
    Counts &counts = m_counts[entity];
    if (counts.lastArticle != coding.article.key) {
        counts.lastArticle = coding.article.key;
        ++counts.articles;
        if (counts.firstArticle.isEmpty()) {
            counts.firstArticle = coding.article.id;
        }
    }
    return counts;
}

void EntitiesTable::article(RowSink &, const ArticleCoding &coding)
{
    for (const storage::AnnotationRow &row : coding.annotations) {
        if (row.entity && !row.entityId.isEmpty()) {
            ++countsIn(coding, *row.entity).mentions;
        }
        countSources(coding, row);
    }
}

void EntitiesTable::countSources(const ArticleCoding &coding, const storage::AnnotationRow &claim)
{
    QSet<qint64> counted;
    for (const storage::RelationRow &relation : coding.relationsOf(claim)) {
        if (relation.entity && !counted.contains(*relation.entity)) {
            counted.insert(*relation.entity);
            Counts &counts = countsIn(coding, *relation.entity);
            ++counts.claims;
            counts.wordsQuoted += claim.wordsQuoted;
        }
    }
}

bool EntitiesTable::afterAll(RowSink &sink, const QDeadlineTimer &until)
{
    if (!m_read) {
        m_entities = names().rows.entities();
        m_read = true;
    }
    while (m_next < m_entities.size()) {
        const storage::EntityRow &entity = m_entities[m_next++];
        if (!m_onlyMentioned || m_counts.contains(entity.key)) {
            row(sink, entity);
        }
        if (until.hasExpired()) {
            return true;
        }
    }
    return false;
}

void EntitiesTable::row(RowSink &sink, const storage::EntityRow &entity)
{
    const Counts counts = m_counts.value(entity.key);
    sink.text(entity.id);
    sink.text(entity.name);
    sink.text(names().tagName(entity.tag));
    sink.text(entity.aliases);
    sink.text(entity.wikidata);
    sink.text(entity.description);
    sink.number(counts.mentions);
    sink.number(counts.articles);
    sink.number(counts.claims);
    sink.number(counts.wordsQuoted);
    sink.text(counts.firstArticle);
    sink.text(names().note(entity.note));
    const Answers answers = entityAnswers(entity.key);
    m_answers.write(sink, answers, names().tag(entity.tag).id);
    m_bases.write(sink, answers, names().tag(entity.tag).id);
    sink.endRow();
}

} // namespace model::exchange
