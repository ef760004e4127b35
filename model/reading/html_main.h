// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/html_page.h"

namespace model::reading {

/// The node that holds the article's text: the `<article>` with the most of it, else `<main>` or what is
/// marked as such, else the element whose own paragraphs hold the most text outside of links, else the body.
/// An `<article>` or `<main>` with far less text than such paragraphs elsewhere is a teaser and is passed
/// over.
qsizetype mainNodeOf(const HtmlPage &page);

} // namespace model::reading
