// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/spoken_reader.h"
#include "model/analysis/who_speaks.h"
#include "tests/support/project_file.h"

namespace tests {

/// A claim as a test writes it: how many of its words are quoted, and who says it. A name is an entity's, one
/// with "?" before it an unnamed source's.
struct Said
{
    QStringList by;
    int words = 3;
};

/// A project in which articles are coded by what they say.
class SpokenProject
{
public:
    SpokenProject();

    /// Adds an article in which these claims are made, coded by the coder.
    model::ArticleId
    add(const QString &title, const QList<Said> &claims, const model::Article &known = {},
        std::optional<model::CoderId> by = {});
    /// Codes an article that is there (made by add()) again, by another one, with the sources it has then.
    void code(model::ArticleId article, const QList<Said> &claims, model::CoderId by);
    /// Mentions an entity in the article once more.
    void mention(model::ArticleId article, const QString &name, const QString &kind);
    /// Makes names of this kind; else persons.
    void isOfKind(const QString &name, const QString &kind);
    /// Answers an entity's variable, that of a source in an article, or of the nth claim of an article.
    void answerEntity(const QString &name, const QString &variable, const QString &value);
    void answerSource(
        model::ArticleId article, const QString &name, const QString &variable, const QString &value);
    void answerClaim(model::ArticleId article, int claim, const QString &variable, const QString &value);
    /// What a coder says of the whole article.
    void
    answerArticle(model::ArticleId article, const QString &variable, const QString &value, model::CoderId by);
    /// Of a variable that is answered with an entity.
    void answerSourceWith(
        model::ArticleId article, const QString &name, const QString &variable, const QString &entity);

    std::shared_ptr<const model::analysis::Spoken> spoken(const model::analysis::SpokenRequest &request = {});
    /// The figures, a line for each row: "official: 3 claims, 9 words, 2 articles, 1 sources, 60.0 %".
    QStringList figures(
        const QString &by, model::analysis::Measure measure = model::analysis::Measure::Claims,
        model::analysis::SpokenRequest request = {});

    ProjectFile file;

private:
    QString entity(const QString &name);
    QString sourceOf(model::ArticleId article, const QString &name, model::CoderId coder);
    void insertValue(
        const QString &variable, const QString &columns, const QString &subject, const QString &value);

    QHash<QString, QString> m_kinds;
    qint64 m_at = 1'700'000'000'000;
};

/// A row in the words of SpokenProject::figures().
QString told(const model::analysis::Speaking &speaking, const model::analysis::SpeakingRow &row);

/// Reads to the end; fails the test where the progress does not go up to 1.
std::shared_ptr<const model::analysis::Spoken>
readAll(model::storage::Store &store, const model::analysis::SpokenRequest &request);

} // namespace tests
