// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace model::storage {

/// What the full-text index sees of a text: letters folded, Latin and Arabic marks and the tatweel taken
/// away, Han, kana and Hangul letters set apart by blanks.
QString searchable(QStringView text);

/// The full-text query that finds every article in which these words follow one another, each as a whole.
/// Nothing where the index cannot tell, since it has no word of them: then the texts themselves are to be
/// looked through.
std::optional<QString> phraseQuery(QStringView words);

/// Takes an article into the index (`article` is its row) or out of it; `text` must be the one it went in
/// with.
void indexArticle(const QSqlDatabase &database, qint64 article, const QString &text);
void unindexArticle(const QSqlDatabase &database, qint64 article, const QString &text);
/// Takes every article into an empty index.
void indexAll(const QSqlDatabase &database);

} // namespace model::storage
