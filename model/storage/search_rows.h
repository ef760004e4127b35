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

    /// The tag with those that stand below it.
    QSet<qint64> tagsFrom(TagId tag) const;
    /// Whether the article has an annotation of one of the tags that may be seen.
    bool hasTag(qint64 article, const QSet<qint64> &tags, const VisibleRows &visible) const;
    /// The pieces, in code points, of those of the next `limit` annotations of an article that have one of
    /// the tags and may be seen; `after` moves on. False when there are no more annotations.
    bool pieces(
        qint64 article, const QSet<qint64> &tags, const VisibleRows &visible, qint64 &after, int limit,
        std::vector<TextRange> &found) const;

private:
    QSqlDatabase m_database;
};

} // namespace model::storage
