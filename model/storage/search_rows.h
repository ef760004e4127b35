// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/visible_rows.h"
#include "model/values/ids.h"
#include "model/values/text_range.h"

#include <QByteArray>
#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace model::storage {

/// An article that a search looks at. Its text may be damaged: see IntactTexts.
struct SearchedArticle
{
    qint64 key = 0;
    ArticleId id;
    qint64 characters = 0;
    QByteArray sha256;
    QByteArray utf8;
};

/// Tells whether a text is the one that was added. What was found to be is remembered as long as the project
/// is open, since hashing takes longer than all the rest of a search.
class IntactTexts
{
public:
    bool has(const SearchedArticle &article);

private:
    QHash<qint64, quint64> m_known; ///< the beginnings of the hashes by key
};

/// Which annotations a condition of a search means, by the file's keys.
struct SoughtMarks
{
    enum class Of { Tags, Entity, ClaimsOf };

    Of of = Of::Tags;
    QSet<qint64> tags = {}; ///< one of these; not for an entity
    qint64 entity = 0;      ///< whom they mean, or who says them; 0: nobody of this file
    QString label = {};     ///< of the unnamed source who says them
};

/// The statements of a search over one connection. Removed articles and unfinished batches are left out.
class SearchRows
{
public:
    explicit SearchRows(const QSqlDatabase &database)
        : m_database(database)
    {
    }

    /// The highest key of an article.
    qint64 lastKey() const;
    /// Takes the articles with keys from `first` to `last`, in order, until `take` says no; with a full-text
    /// query those that match it. True if none is left.
    bool eachArticle(
        qint64 first, qint64 last, const std::optional<QString> &match,
        const std::function<bool(const SearchedArticle &)> &take) const;

    /// Annotations of the tag or one that stands below it.
    SoughtMarks marksOf(TagId tag) const;
    SoughtMarks claims() const;
    SoughtMarks mentionsOf(EntityId entity) const;
    /// Claims with a source that is the entity or, where that is null, the unnamed one of this label.
    SoughtMarks claimsOf(EntityId entity, const QString &label) const;

    /// Whether a claim anywhere has an unnamed source of this label.
    bool hasUnnamedSource(const QString &label) const;

    /// Whether the article has such an annotation that may be seen.
    bool hasMarks(qint64 article, const SoughtMarks &marks, const VisibleRows &visible) const;
    /// The pieces, in code points, of those of the next `limit` annotations of an article that are such ones
    /// and may be seen; `after` moves on. False when there are no more annotations.
    bool pieces(
        qint64 article, const SoughtMarks &marks, const VisibleRows &visible, qint64 &after, int limit,
        std::vector<TextRange> &found) const;
    /// The articles outside of which there are surely none of them, in order; nothing where that is not known
    /// without looking at each.
    std::optional<std::vector<qint64>> articlesWith(const SoughtMarks &marks) const;

private:
    qint64 keyOf(EntityId entity) const;

    QSqlDatabase m_database;
};

} // namespace model::storage
