// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/rows.h"
#include "model/storage/store.h"

#include <QSqlDatabase>

namespace model::storage {

/// Annotations per article that may be seen, from the index alone; of all articles, or of the one with this
/// row.
QHash<qint64, int> countsPerArticle(
    const QSqlDatabase &database, const Visible &visible, const std::optional<qint64> &article = {});
/// What was said of the articles, by row, as far as it may be seen; where several coders are seen, the
/// newest.
QHash<qint64, Coding> codingsPerArticle(
    const QSqlDatabase &database, const Visible &visible, const std::optional<qint64> &article = {});
/// Annotations per tag that may be seen, without those of removed articles.
QHash<TagId, qint64> countsPerTag(const QSqlDatabase &database, const Visible &visible);

/// Everything of one article that may be seen, in one pass.
ArticlePage
readPage(const QSqlDatabase &database, Rows &rows, ArticleTexts &texts, ArticleId id, const Visible &visible);

QList<HistoryEdit> readHistory(const QSqlDatabase &database, qint64 from, int limit);

} // namespace model::storage
