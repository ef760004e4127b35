// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/heading.h"

#include <QString>

namespace model::reading {

/// A web page as an article.
struct WebPage
{
    QString text; ///< empty if none was found
    Heading heading;
    bool isTooLarge = false; ///< it has more elements than any article
};

/// Takes the article out of the source of a web page, by a simple rule (reading/html_main.h), and what the
/// page says of it. Headline and byline are the first lines of the text also where the page has them
/// elsewhere. The title is the headline as printed, and the byline the whole line where it is printed below
/// the headline, as in a text file, so that both are known for what they are in the text; else the authors'
/// names as the page lists them. Nothing is fetched.
WebPage readWebPage(const QString &source);

} // namespace model::reading
