// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/project_names.h"
#include "model/exchange/table.h"
#include "model/exchange/variable_columns.h"
#include "model/text/offset_map.h"

#include <QSet>

#include <vector>

namespace model::exchange {

/// One article as a table sees it: only the annotations that count, in reading order.
struct ArticleCoding
{
    storage::ArticleRow article;
    QString text;
    text::OffsetMap map;
    std::vector<Layer> layers;
    std::vector<storage::AnnotationRow> annotations;
    std::vector<storage::CodingRow> codings;                    ///< all there are
    std::vector<storage::ArticleSourceRow> sources;             ///< those of the layers
    std::vector<storage::ValueRow> values;                      ///< those of the layers, by variable
    QHash<storage::SubjectKey, std::vector<size_t>> valuesOf;   ///< their places
    QHash<qint64, std::vector<storage::RelationRow>> relations; ///< by the claim's key; claims' only
    QHash<qint64, std::vector<storage::SameClaimRow>> same;     ///< by the claim's key; claims' only

    /// The text between two code points, cut to the text.
    QByteArray slice(qint64 start, qint64 end) const;
    /// The pieces' text joined with " […] ".
    QByteArray quote(const storage::AnnotationRow &annotation) const;
    /// "12-40;66-90", empty for one piece.
    static QByteArray segments(const storage::AnnotationRow &annotation);
    const storage::AnnotationRow *annotation(qint64 key) const;
    /// What the layer's coder said of the article, or nullptr.
    const storage::CodingRow *codingIn(const Layer &layer) const;
    /// What is answered about a subject; about the article by the coder of a layer.
    Answers answersTo(const storage::SubjectKey &subject, const Layer *layer = nullptr) const;
    const std::vector<storage::RelationRow> &relationsOf(const storage::AnnotationRow &claim) const;
    /// The links that begin at it.
    const std::vector<storage::SameClaimRow> &sameAs(const storage::AnnotationRow &claim) const;
};

/// A table made by going through the articles. Reads one at a time, its annotations by the thousand.
class ArticleTable : public Table
{
public:
    ArticleTable(storage::Store &store, const ExportRequest &request);

    bool readSome(RowSink &sink, const QDeadlineTimer &until) final;
    double progress() const final;
    qint64 wrongQuotes() const final { return m_wrongQuotes; }

protected:
    const ProjectNames &names() const { return m_names; }
    /// The columns for what is answered about such subjects.
    VariableColumns variables(const QList<Variable::Subject> &subjects, const QString &prefix) const;
    VariableColumns variables(
        const QList<Variable::Subject> &subjects, const QString &prefix, VariableColumns::Cell cell) const;
    /// What is known of an entity, and of all, read once.
    Answers entityAnswers(qint64 entity) const;
    const std::vector<storage::ValueRow> &entityValues() const;

    /// Whether an article is among those that are asked for, and a layer of it counts.
    bool includes(qint64 article, const Layer &layer);

    /// Called for each annotation that counts.
    virtual void annotation(RowSink &, const ArticleCoding &, const storage::AnnotationRow &) {}
    /// Called behind an article's annotations.
    virtual void article(RowSink &, const ArticleCoding &) {}
    /// Called behind the last article, until it returns false.
    virtual bool afterAll(RowSink &, const QDeadlineTimer &) { return false; }

private:
    void listSome();
    void load();
    void complete();
    void takeAnswers();
    void takeLinks();
    std::vector<Layer> layersOf(qint64 article) const;
    void checkQuotes();
    void emitRows(RowSink &sink, const QDeadlineTimer &until);

    ProjectNames m_names;
    QSet<QByteArray> m_wanted; ///< ids; empty for all
    std::vector<storage::ArticleRow> m_articles;
    qint64 m_lastArticle = 0; ///< key of the last one looked at
    bool m_listed = false;    ///< all are in m_articles, in order
    size_t m_next = 0;        ///< the article at work
    bool m_loaded = false;    ///< all of it is in m_coding
    qint64 m_lastKey = 0;     ///< of the annotations read
    size_t m_emitted = 0;
    ArticleCoding m_coding;
    QHash<qint64, std::vector<Layer>> m_layersOf; ///< of articles that others lead to
    qint64 m_wrongQuotes = 0;
    mutable std::optional<std::vector<storage::ValueRow>> m_entityValues;
    mutable QHash<qint64, Answers> m_entityAnswers;
};

} // namespace model::exchange
