// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/article_table.h"

namespace model::exchange {

/// One row per annotation.
class AnnotationsTable final : public ArticleTable
{
public:
    AnnotationsTable(storage::Store &store, const ExportRequest &request);
    QStringList columns() const override;

protected:
    void annotation(RowSink &sink, const ArticleCoding &coding, const storage::AnnotationRow &row) override;

private:
    VariableColumns m_answers;
    VariableColumns m_ofEntity;
};

/// One row per claim and source; a claim without a source has one row.
class ClaimsTable final : public ArticleTable
{
public:
    ClaimsTable(storage::Store &store, const ExportRequest &request);
    QStringList columns() const override;

protected:
    void annotation(RowSink &sink, const ArticleCoding &coding, const storage::AnnotationRow &row) override;

private:
    struct Place
    {
        bool isFirst = true;
        qint64 sourceNumber = 0; ///< 0: a row without a source
        qint64 sourceCount = 0;
    };
    void
    row(RowSink &sink, const ArticleCoding &coding, const storage::AnnotationRow &claim,
        const storage::RelationRow &relation, const Place &place);
    void writeSource(RowSink &sink, const ArticleCoding &coding, const storage::RelationRow &relation);
    void writeAnswers(
        RowSink &sink, const ArticleCoding &coding, const storage::AnnotationRow &claim,
        const storage::RelationRow &relation) const;

    VariableColumns m_answers;
    VariableColumns m_ofSource;
    VariableColumns m_ofArticle;
};

/// One row per source in an article.
class SourcesTable final : public ArticleTable
{
public:
    SourcesTable(storage::Store &store, const ExportRequest &request);
    QStringList columns() const override;

protected:
    void article(RowSink &sink, const ArticleCoding &coding) override;

private:
    struct Counts
    {
        qint64 claims = 0;
        qint64 words = 0;
        qint64 wordsQuoted = 0;
        qint64 mentions = 0;
        std::optional<qint64> firstParagraph;
    };
    static Counts countsOf(const ArticleCoding &coding, const storage::ArticleSourceRow &source);
    void row(RowSink &sink, const ArticleCoding &coding, const storage::ArticleSourceRow &source);

    VariableColumns m_answers;
    VariableColumns m_bases;
    VariableColumns m_ofEntity;
};

/// One row per answer to a variable.
class ValuesTable final : public ArticleTable
{
public:
    ValuesTable(storage::Store &store, const ExportRequest &request);
    QStringList columns() const override;

protected:
    void article(RowSink &sink, const ArticleCoding &coding) override;
    bool afterAll(RowSink &sink, const QDeadlineTimer &until) override;

private:
    void row(RowSink &sink, const QByteArray &article, const storage::ValueRow &value);

    bool m_onlyMentioned;
    QSet<qint64> m_mentioned;
    size_t m_next = 0; ///< of the entities' values
};

/// One row per relation between claims and sources, and between claims that are the same.
class RelationsTable final : public ArticleTable
{
public:
    using ArticleTable::ArticleTable;
    QStringList columns() const override;

protected:
    void annotation(RowSink &sink, const ArticleCoding &coding, const storage::AnnotationRow &row) override;

private:
    void writeSame(RowSink &sink, const ArticleCoding &coding, const storage::AnnotationRow &claim);
};

/// One row per article, coder and round, with a count for each tag.
class ArticlesTable final : public ArticleTable
{
public:
    ArticlesTable(storage::Store &store, const ExportRequest &request);
    QStringList columns() const override;

protected:
    void article(RowSink &sink, const ArticleCoding &coding) override;

private:
    void row(RowSink &sink, const ArticleCoding &coding, const Layer *layer);
    QHash<TagId, qint64> countTags(const ArticleCoding &coding, const Layer &layer) const;

    VariableColumns m_answers;
};

/// One row per entity, with counts from the codings that count.
class EntitiesTable final : public ArticleTable
{
public:
    EntitiesTable(storage::Store &store, const ExportRequest &request);
    QStringList columns() const override;

protected:
    void article(RowSink &sink, const ArticleCoding &coding) override;
    bool afterAll(RowSink &sink, const QDeadlineTimer &until) override;

private:
    struct Counts
    {
        qint64 mentions = 0;
        qint64 articles = 0;
        qint64 claims = 0;
        qint64 wordsQuoted = 0;
        QByteArray firstArticle;
        qint64 lastArticle = 0;
    };
    Counts &countsIn(const ArticleCoding &coding, qint64 entity);
    void countSources(const ArticleCoding &coding, const storage::AnnotationRow &claim);
    void row(RowSink &sink, const storage::EntityRow &entity);

    bool m_onlyMentioned;
    bool m_read = false;
    std::vector<storage::EntityRow> m_entities;
    size_t m_next = 0;
    QHash<qint64, Counts> m_counts;
    VariableColumns m_answers;
    VariableColumns m_bases;
};

/// One row per changed thing.
class HistoryTable final : public Table
{
public:
    HistoryTable(storage::Store &store, const ExportRequest &request);
    QStringList columns() const override;
    bool readSome(RowSink &sink, const QDeadlineTimer &until) override;
    double progress() const override;

private:
    bool isWanted(const storage::HistoryEntryRow &row, const QByteArray &article) const;

    ProjectNames m_names;
    QList<QByteArray> m_articles;
    qint64 m_last;
    qint64 m_number = 0;
    qint64 m_position = -1;
};

/// One row per tag, variable and option.
class CodebookTable final : public Table
{
public:
    CodebookTable(storage::Store &store, const ExportRequest &request);
    QStringList columns() const override;
    bool readSome(RowSink &sink, const QDeadlineTimer &until) override;
    double progress() const override { return 1.0; }

private:
    void tag(RowSink &sink, const Tag &tag) const;
    void variable(RowSink &sink, const Variable &variable) const;
    void option(RowSink &sink, const Variable &variable, int place) const;

    Codebook m_codebook;
    qint64 m_version;
};

} // namespace model::exchange
