// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/export_values.h"
#include "model/values/coder.h"
#include "model/values/ids.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <optional>
#include <vector>

namespace model::storage {

// Rows as exports need them: people's text in UTF-8, positions in code points, internal keys to join by.
// Removed rows and unfinished batches are left out.

struct ArticleRow
{
    qint64 key = 0;
    QByteArray id;
    QByteArray title;
    QByteArray outlet;
    QByteArray byline;
    QByteArray published;
    QByteArray url;
    QByteArray language;
    QByteArray note;
    QByteArray textSha256;
    qint64 characters = 0;
    qint64 words = 0;
    std::optional<qint64> mainCoder;
    qint64 added = 0;
};

struct PieceRow
{
    qint64 start = 0;
    qint64 end = 0;
    QByteArray quote;
};

struct AnnotationRow
{
    qint64 key = 0;
    QByteArray id;
    qint64 tag = 0;
    qint64 coder = 0;
    qint64 round = 0;
    std::optional<qint64> entity;
    QByteArray entityId;
    QByteArray entityName;
    QByteArray wikidata;
    qint64 start = 0;
    qint64 end = 0;
    qint64 paragraph = 0;
    qint64 sentence = 0;
    QByteArray part;
    qint64 words = 0;
    qint64 wordsQuoted = 0;
    qint64 codebookVersion = 0;
    qint64 created = 0;
    qint64 updated = 0;
    QByteArray note;
    QList<PieceRow> pieces;
};

struct RelationRow
{
    QByteArray id;
    QByteArray kind;
    qint64 claim = 0;
    std::optional<qint64> mention; ///< the annotation's key
    QByteArray mentionId;
    bool hasSource = false;
    std::optional<qint64> source; ///< its key
    std::optional<qint64> entity;
    QByteArray entityId;
    QByteArray sourceName; ///< the entity's name, else the label
    std::optional<qint64> entityTag;
    QByteArray wikidata;
    QByteArray cue;
    std::optional<qint64> cueStart;
    std::optional<qint64> cueEnd;
    qint64 coder = 0;
    qint64 round = 0;
    qint64 created = 0;
};

/// That a claim is the same as another one.
struct SameClaimRow
{
    QByteArray id;
    qint64 claim = 0;
    QByteArray otherId;
    qint64 otherArticle = 0;
    qint64 otherTag = 0;
    qint64 coder = 0;
    qint64 round = 0;
    qint64 created = 0;
};

/// What a coder said of an article.
struct CodingRow
{
    qint64 coder = 0;
    qint64 round = 0;
    QByteArray status; ///< "done" or "excluded"
    QByteArray reason;
    qint64 updated = 0;
};

struct EntityRow
{
    qint64 key = 0;
    QByteArray id;
    qint64 tag = 0;
    QByteArray name;
    QByteArray aliases; ///< joined with "; "
    QByteArray wikidata;
    QByteArray description;
    QByteArray note;
};

struct HistoryEntryRow
{
    qint64 number = 0;
    qint64 position = 0;
    qint64 at = 0;
    qint64 coder = 0;
    QByteArray action;
    std::optional<qint64> undoes;
    QByteArray batch;
    QByteArray subject;
    QByteArray subjectId;
    QByteArray before;
    QByteArray after;
};

template <typename Value>
using ByKey = QHash<qint64, Value>;

/// The statements of the exports over one connection.
class ExportRows
{
public:
    explicit ExportRows(const QSqlDatabase &database)
        : m_database(database)
    {
    }

    /// The next articles by key; no more than `limit`.
    std::vector<ArticleRow> articles(qint64 after, int limit) const;
    QString text(qint64 article) const;
    /// The next annotations of an article by key, with their pieces; no more than `limit`.
    std::vector<AnnotationRow> annotations(qint64 article, qint64 after, int limit) const;
    /// In the order they were made.
    std::vector<RelationRow> relations(qint64 article) const;
    /// Those that begin in an article, in the order they were made.
    std::vector<SameClaimRow> sameClaims(qint64 article) const;
    std::vector<CodingRow> codings(qint64 article) const;
    /// What is answered about the article, its annotations and its sources, by variable.
    std::vector<ValueRow> values(qint64 article) const;
    std::vector<ValueRow> entityValues() const;
    std::vector<ArticleSourceRow> sources(qint64 article) const;
    /// By tag and name.
    std::vector<EntityRow> entities() const;
    /// What comes after a line of the history; an edit without lines is one row with position -1.
    std::vector<HistoryEntryRow> history(qint64 number, qint64 position, int limit) const;

    ByKey<Coder> coders() const;
    ByKey<Round> rounds() const;
    ByKey<TagId> tags() const;
    ByKey<VariableId> variables() const;
    qint64 codebookVersion() const;
    /// Number and beginning of each version, in order.
    std::vector<std::pair<qint64, qint64>> codebookVersions() const;

private:
    void readPieces(qint64 article, std::vector<AnnotationRow> &rows) const;

    QSqlDatabase m_database;
};

} // namespace model::storage
