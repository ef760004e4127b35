// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"
#include "model/values/text_range.h"

#include <QString>

namespace model::search {

/// A place that was found, with the words around it.
struct Hit
{
    ArticleId article;
    TextRange range;
    TextRange codePoints; ///< the same in code points
    QString before;       ///< as in the text, no half letters at the ends
    QString words;
    QString after;

    friend bool operator==(const Hit &, const Hit &) = default;
};

/// The place with so many code points around it, or less where a letter (a grapheme cluster) would be cut.
Hit hitAt(QStringView text, TextRange range, int context);

/// In one line: a line end is a ⏎ and any other control character a blank, letter for letter.
QString inOneLine(QString text);

} // namespace model::search
