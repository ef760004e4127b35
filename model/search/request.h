// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QString>

#include <optional>

namespace model::search {

/// How the words of a request are found in a text.
enum class By {
    WholeWords,
    Beginnings, ///< words that begin so
    Parts,      ///< anywhere, also within words (an Arabic word with its article and prepositions)
    Expression  ///< a regular expression, within one paragraph; it sees the text as it is
};

/// Where hits count.
enum class Where {
    Everywhere,
    WithinTag,         ///< wholly within a piece of an annotation of the tag
    OutsideTag,        ///< where no annotation of the tag is
    ArticlesWithoutTag ///< in articles in which no annotation of the tag is
};

/// What is looked for. Words are found as they follow one another; any blanks, line ends too, may part them.
/// Apostrophes, quotation marks and hyphens of any form are the same.
struct Request
{
    QString text = {};
    By by = By::WholeWords;
    bool keepCase = false;  ///< upper and lower case are different
    bool keepMarks = false; ///< é and e are different; for an expression they always are
    Where where = Where::Everywhere;
    TagId tag = {};      ///< for `where`; with the tags that stand below it
    int context = 60;    ///< code points to either side of a hit
    qsizetype limit = 0; ///< the search ends after so many hits; 0: all

    friend bool operator==(const Request &, const Request &) = default;
};

/// Why the request finds nothing in any text: nothing but blanks, or an expression that is not one, with the
/// place of its mistake. For people.
std::optional<QString> mistakeOf(const Request &request);

} // namespace model::search
