// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/heading.h"

#include <QString>

namespace model::reading {

/// A Markdown file as an article.
struct MarkdownArticle
{
    QString text;
    Heading heading;
    QString note; ///< what its front matter says beside that
};

/// Reads a normalised text as Markdown. The front matter, if it has one, is what every program that shows
/// Markdown takes away before it, so it becomes the article's fields and is not part of its text; what the
/// fields have no place for becomes the note. A title that stands only there becomes the first line, because
/// a headline can be tagged. All else of the text stays as it is, signs included.
MarkdownArticle readMarkdown(const QString &text);

} // namespace model::reading
