// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QString>

namespace model {

/// What is known of an article apart from its text. The text is kept once, whole, with its headline and
/// byline lines; `title` and the rest are copies for sorting and for exports.
struct Article
{
    ArticleId id;
    QString title;
    QString outlet;
    QString byline;
    QString published; ///< ISO 8601 date or date and time, or empty
    QString url;
    QString language; ///< BCP 47, or empty
    QString note;

    // What follows is set when the article is added and changes only when its text is corrected.
    QString fileName; ///< without its folder; empty for pasted text
    QString encoding; ///< the charset it was decoded from
    QString textSha256;
    qsizetype characters = 0; ///< code points
    qsizetype words = 0;
    qint64 added = 0; ///< milliseconds since 1970, UTC

    friend bool operator==(const Article &, const Article &) = default;
};

/// The article with what another one has counted on its text.
inline Article withCountsOf(Article article, const Article &counted)
{
    article.textSha256 = counted.textSha256;
    article.characters = counted.characters;
    article.words = counted.words;
    return article;
}

} // namespace model
