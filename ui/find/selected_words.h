// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

class ArticleView;
class FindOptions;

/// The words selected in the article as a field with these options would have them, to look for them. Empty
/// where nothing is selected, or what is something to work on rather than to look for: lines, or long.
QString selectedWords(const ArticleView &reader, const FindOptions &options);

} // namespace ui
