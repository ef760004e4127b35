// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/selected_words.h"

#include "ui/find/find_options.h"
#include "ui/reader/article_view.h"

#include <QRegularExpression>

namespace ui {

namespace {

constexpr qsizetype longestTaken = 200;

} // namespace

QString selectedWords(const ArticleView &reader, const FindOptions &options)
{
    const model::TextRange range = reader.selection();
    if (!reader.page() || range.length() > longestTaken) {
        return {};
    }
    const QString words = reader.page()->text.mid(range.start, range.length());
    if (words.contains(u'\n')) {
        return {};
    }
    return options.isExpression() ? QRegularExpression::escape(words) : words;
}

} // namespace ui
