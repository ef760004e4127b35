// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/html_page.h"
#include "model/reading/json_ld.h"

#include <QString>
#include <QStringList>

namespace model::reading {

/// What a web page says of its article in places that nobody sees.
struct HtmlFacts
{
    Heading heading; ///< its byline is the names alone
    QStringList authors;
    QString pageTitle; ///< of the window, often with the outlet's name behind it
};

/// From JSON-LD, then Open Graph, Dublin Core and other `<meta>`, then microdata and links. Where the page
/// describes several articles, the one with the `headline` counts, and none if it is not among them.
HtmlFacts factsOf(const HtmlPage &page, const QString &headline);

} // namespace model::reading
