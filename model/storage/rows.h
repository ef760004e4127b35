// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/article_texts.h"
#include "model/storage/store.h"
#include "model/values/annotation.h"
#include "model/values/article.h"
#include "model/values/coder.h"
#include "model/values/coding.h"
#include "model/values/dismissal.h"
#include "model/values/entity.h"
#include "model/values/same_claim.h"
#include "model/values/source.h"
#include "model/values/tag.h"
#include "model/values/variable.h"
#include "model/values/variable_value.h"

#include <QSqlDatabase>

#include <optional>

namespace model::storage {

class Query;

/// Values as rows and back: the only place that names the columns of the subjects. Works within the caller's
/// transaction. Removed rows count as absent.
class Rows
{
public:
    Rows(const QSqlDatabase &database, ArticleTexts &texts)
        : m_database(database)
        , m_texts(texts)
    {
    }

    std::optional<Coder> stored(CoderId id);
    std::optional<Round> stored(RoundId id);
    std::optional<Tag> stored(TagId id);
    std::optional<Article> stored(ArticleId id);
    std::optional<Entity> stored(EntityId id);
    std::optional<Annotation> stored(AnnotationId id);
    std::optional<Source> stored(SourceId id);
    std::optional<Relation> stored(RelationId id);
    std::optional<SameClaim> stored(SameClaimId id);
    std::optional<Coding> stored(CodingId id);
    std::optional<Variable> stored(VariableId id);
    std::optional<VariableValue> stored(ValueId id);
    std::optional<Dismissal> stored(DismissalId id);

    /// Writes a new row, or over the one with this id. Columns that follow from an article's text are written
    /// along. An article must be there already (its text came with a batch).
    void write(const Coder &coder);
    void write(const Round &round);
    void write(const Tag &tag); ///< without its parent: see writeParent()
    void write(const Article &article);
    void write(const Entity &entity);
    void write(const Annotation &annotation);
    void write(const Source &source);
    void write(const Relation &relation);
    void write(const SameClaim &link);
    void write(const Coding &coding);
    void write(const Variable &variable); ///< with its options
    void write(const VariableValue &value);
    void write(const Dismissal &dismissal);
    void writeParent(const Tag &tag); ///< when all tags of a change are there

    void erase(CoderId id);
    void erase(RoundId id);
    void erase(TagId id);
    void erase(ArticleId id); ///< it stays in the file with all its coding, and is no longer shown
    void erase(EntityId id);
    void erase(AnnotationId id);
    void erase(SourceId id);
    void erase(RelationId id);
    void erase(SameClaimId id);
    void erase(CodingId id);
    void erase(VariableId id); ///< there must be no values of it
    void erase(ValueId id);
    void erase(DismissalId id);

    /// Adds an article with its text to an unfinished batch; its row.
    qint64 add(const Article &article, const QString &text, qint64 batch);

    /// The shown articles in the order they were added, with what is seen of their coding, by row.
    QList<ArticleSummary>
    summaries(const QHash<qint64, int> &annotations, const QHash<qint64, Coding> &codings);
    /// An article that tells only what is counted on its text, whether it is shown or not.
    Article countsOf(ArticleId id);
    QList<Article> articlesWithText(const QString &sha256);
    /// What a batch brought, in order, whether shown or not.
    QList<Article> articlesOf(qint64 batch);

    QList<Coder> coders();
    QList<Round> rounds();
    QList<Tag> tags();           ///< by position, each followed by those under it
    QList<Variable> variables(); ///< by position

    /// The value as the file can hold it: pieces and cues on whole code points within the text.
    Annotation asStored(Annotation annotation);
    Relation asStored(Relation relation);
    Dismissal asStored(Dismissal dismissal);
    template <typename Value>
    Value asStored(Value value)
    {
        return value;
    }

private:
    qint64 rowOf(CoderId id);
    qint64 rowOf(RoundId id);
    qint64 rowOf(TagId id);
    qint64 rowOf(VariableId id);
    std::optional<qint64> rowOf(EntityId id);
    std::optional<qint64> rowOf(AnnotationId id);
    std::optional<qint64> rowOf(SourceId id);
    void writePieces(qint64 annotation, const Annotation &value, const ArticleText &on);
    void writeAliases(qint64 row, const QStringList &aliases);
    void writeOptions(const Variable &variable);
    void rewriteParts(ArticleId id);

    QSqlDatabase m_database;
    ArticleTexts &m_texts;
};

} // namespace model::storage
