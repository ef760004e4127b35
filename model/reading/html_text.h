// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/html_page.h"

#include <QString>

namespace model::reading {

/// Whether a node and all in it is no part of what an article says: script, navigation, forms, what is
/// hidden.
bool isLeftOut(const HtmlPage &page, qsizetype node);

/// The words of a node as one line, blanks joined; without what is left out. Empty for what is far more than
/// a line.
QString lineOf(const HtmlPage &page, qsizetype node);

/// The text of a node as a browser shows it: a line for each block, item of a list and row of a table, blanks
/// joined but in preformatted text. Quotes that a browser writes are written.
QString textOf(const HtmlPage &page, qsizetype node);

} // namespace model::reading
