// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"
#include "model/values/article.h"

#include <QSqlDatabase>
#include <QStringList>
#include <QStringView>

namespace model::storage {

/// The largest file that becomes one article. Each of its bytes becomes at most one character, which takes at
/// most three bytes in the project.
inline constexpr qint64 largestArticle = 4LL * 1024 * 1024;
inline constexpr qint64 largestText = 3 * largestArticle;

/// Why a text cannot be shown as an article: a line without an end, or lines without number, for which no
/// window has time; "a line of 2,000,000 characters, and Tagline takes at most 1,048,576". Empty if it can.
QString excessOf(QStringView text);

/// What a codebook has more of than Tagline takes, as "6,000 tags, and Tagline takes at most 5,000"; a
/// project with it could not be opened. Empty if there is nothing.
QString excessOf(const Codebook &codebook);

/// The sentences of what is too much in a project, as "1,000,000 tags, and Tagline takes at most 5,000".
QStringList excessOf(const QSqlDatabase &database);

/// Refuses a project that Tagline cannot have made and that would take all memory or time to show: more tags,
/// coders or rounds, or longer names and titles, than any person writes. Throws model::Error that names what
/// is too much. Leaves the articles to ArticleLimits, and names of entities to `tagline check`.
void refuseExcess(const QSqlDatabase &database);

/// The same for the articles' titles and notes, as each is read: to ask first would read them all twice.
class ArticleLimits
{
public:
    explicit ArticleLimits(QString file)
        : m_file(std::move(file))
    {
    }

    /// Throws as refuseExcess() does.
    void take(const Article &article);

private:
    QString m_file;
    qint64 m_sum = 0;
};

} // namespace model::storage
