// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/change_caption.h"

#include "model/project/article_page.h"

namespace model::storage {

namespace {

constexpr qsizetype captionLength = 60;

struct Caption
{
    ArticleTexts &texts;
    Rows &rows;

    QString operator()(const Coder &coder) const { return coder.name; }
    QString operator()(const Round &round) const { return round.name; }
    QString operator()(const Tag &tag) const { return tag.label; }
    QString operator()(const Article &article) const { return article.title; }
    QString operator()(const Entity &entity) const { return entity.name; }
    QString operator()(const Annotation &annotation) const
    {
        return quoteOf(texts.of(annotation.article)->text, annotation.segments);
    }
    QString operator()(const Source &source) const
    {
        const std::optional<Entity> entity = rows.stored(source.entity);
        return entity ? entity->name : source.label;
    }
    QString operator()(const Relation &relation) const
    {
        const std::optional<Annotation> claim = rows.stored(relation.claim);
        return claim ? (*this)(*claim) : relation.cue;
    }
    QString operator()(const SameClaim &link) const
    {
        const std::optional<Annotation> claim = rows.stored(link.claim);
        return claim ? (*this)(*claim) : QString();
    }
    QString operator()(const Coding &coding) const
    {
        const std::optional<Article> article = rows.stored(coding.article);
        return article ? article->title : QString();
    }
    QString operator()(const Variable &variable) const { return variable.label; }
    /// "Verification: Confirmed"
    QString operator()(const VariableValue &value) const
    {
        const std::optional<Variable> variable = rows.stored(value.variable);
        const std::optional<Entity> named = value.names.isNull() ? std::nullopt : rows.stored(value.names);
        const VariableOption *option = variable ? variable->option(value.value) : nullptr;
        const QString answer = named ? named->name : option ? option->label : value.value;
        return variable ? variable->label + QStringLiteral(": ") + answer : answer;
    }
    QString operator()(const Dismissal &dismissal) const
    {
        if (dismissal.article.isNull()) {
            const std::optional<Entity> entity = rows.stored(dismissal.entity);
            return entity ? entity->name : QString();
        }
        return quoteOf(texts.of(dismissal.article)->text, Segments{dismissal.range});
    }
    QString operator()(const BatchDelta &batch) const
    {
        return batch.articles.isEmpty() ? QString() : batch.articles.first().title;
    }
    QString operator()(const TextDelta &delta) const
    {
        const std::optional<Article> article = rows.stored(delta.article);
        return article ? article->title : QString();
    }
    template <typename Value>
    QString operator()(const Delta<Value> &delta) const
    {
        return (*this)(delta.subject());
    }
};

} // namespace

QString oneLine(QString text)
{
    text = text.simplified();
    if (text.size() <= captionLength) {
        return text;
    }
    text.truncate(captionLength - 1);
    if (text.back().isHighSurrogate()) {
        text.chop(1);
    }
    return text + u'…';
}

QString captionOf(const AnyDelta &delta, ArticleTexts &texts, Rows &rows)
{
    return oneLine(std::visit(Caption{texts, rows}, delta));
}

} // namespace model::storage
