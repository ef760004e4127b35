// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/export_rows.h"

#include <vector>

namespace model::storage {

// Rows as the counting of who speaks needs them, by internal keys. Removed rows and unfinished batches are
// left out.

/// Some articles that stand beside each other in the file, by their keys; both ends belong to it.
struct ArticleSpan
{
    qint64 first = 0;
    qint64 last = 0;
};

struct SpokenArticleRow
{
    qint64 key = 0;
    ArticleId id;
    QString title;
    QString outlet;
    QString published;
    QString language;
    std::optional<qint64> mainCoder;
};

/// Some work of a coder in a round on an article.
struct WorkRow
{
    qint64 article = 0;
    qint64 coder = 0;
    qint64 round = 0;
};

struct CountedClaimRow
{
    qint64 article = 0;
    qint64 key = 0;
    qint64 coder = 0;
    qint64 round = 0;
    qint64 tag = 0;
    int wordsQuoted = 0;
};

struct SpeechRow
{
    qint64 claim = 0;
    qint64 source = 0;
};

struct SourceRow
{
    qint64 key = 0;
    qint64 article = 0;
    std::optional<qint64> entity;
    QString label;
};

/// How often an entity is mentioned in one coding of an article.
struct MentionsRow
{
    WorkRow work;
    qint64 entity = 0;
    qint64 count = 0;
};

struct NameRow
{
    qint64 key = 0;
    EntityId id;
    qint64 tag = 0;
    QString name;
    QString wikidata;
};

/// A tag: what kind an entity, or a claim, is of.
struct KindRow
{
    qint64 key = 0;
    TagId id;
    std::optional<qint64> parent;
    QString name;
    QString label;
    bool namesEntities = false;
};

struct OptionRow
{
    QString value;
    QString label;
    bool missing = false;
};

struct VariableRow
{
    qint64 key = 0;
    QString name;
    QString label;
    QByteArray subject; ///< "article", "annotation", "claim", "entity" or "source"
    QByteArray level;   ///< "nominal", …, "choices", "entity"
    std::optional<qint64> tag;
    bool retired = false;
    std::vector<OptionRow> options; ///< in their order
};

/// What was answered to a variable, of the thing that it is asked of.
struct AnswerRow
{
    qint64 key = 0; ///< the value's own
    qint64 variable = 0;
    qint64 subject = 0;
    QByteArray value;
    std::optional<qint64> names; ///< the entity that is the answer
    std::optional<WorkRow> work; ///< of an article's answer, which every coder gives anew: whose it is
};

/// A claim as a list shows it.
struct SpokenClaimRow
{
    AnnotationId id;
    ArticleId article;
    QString title;
    QString outlet;
    QString published;
    QString words;     ///< the quote, pieces joined with " […] "
    QString quotation; ///< codes, or empty
    QString verification;
};

/// The statements of the counting of who speaks over one connection.
class SpokenRows
{
public:
    explicit SpokenRows(const QSqlDatabase &database)
        : m_database(database)
    {
    }

    /// The next ones by key, no more than `limit`.
    std::vector<SpokenArticleRow> articles(qint64 after, int limit) const;
    /// About how many there are.
    qint64 countArticles() const;
    std::vector<WorkRow> work(ArticleSpan span) const;
    /// When each coding of the article began, in milliseconds since 1970.
    std::vector<std::pair<WorkRow, qint64>> beginnings(qint64 article) const;
    /// What was said of the articles, by article.
    QHash<qint64, std::vector<CodingRow>> codings() const;
    /// By article and key.
    std::vector<CountedClaimRow> claims(ArticleSpan span) const;
    std::vector<SpeechRow> speeches(ArticleSpan span) const;
    std::vector<SourceRow> sources(ArticleSpan span) const;
    std::vector<MentionsRow> mentions(ArticleSpan span) const;
    /// The next ones by key, no more than `limit`.
    std::vector<NameRow> names(qint64 after, int limit) const;
    std::vector<KindRow> kinds() const;
    std::vector<VariableRow> variables() const;
    /// The answers to these variables among the next `count` values; nothing behind the last.
    std::vector<AnswerRow> answers(const std::vector<qint64> &variables, qint64 after, qint64 count) const;
    qint64 lastValue() const;
    /// `quotation` and `verification` are variables' keys, 0 where there is none. In the order of the keys;
    /// what is gone is left out.
    std::vector<SpokenClaimRow>
    shownClaims(const std::vector<qint64> &keys, qint64 quotation, qint64 verification) const;

private:
    QSqlDatabase m_database;
};

} // namespace model::storage
