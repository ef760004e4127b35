// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QList>
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

/// Where hits count, by what is marked there.
struct Condition
{
    enum class Where {
        Within,         ///< wholly within a piece of such an annotation
        Outside,        ///< where no such annotation is
        ArticlesWithout ///< in articles in which no such annotation is
    };
    enum class Of {
        Tag,     ///< annotations of the tag, or of one that stands below it
        Claims,  ///< of any tag for claims
        Entity,  ///< mentions of the entity
        ClaimsOf ///< claims that have the entity, or the unnamed source of that label, as a source
    };

    Where where = Where::Within;
    Of of = Of::Tag;
    TagId tag = {};
    EntityId entity = {};
    QString label = {};

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// What is looked for. Words are found as they follow one another; any blanks, line ends too, may part them.
/// Apostrophes, quotation marks and hyphens of any form are the same.
struct Request
{
    QString text = {};
    By by = By::WholeWords;
    bool keepCase = false;            ///< upper and lower case are different
    bool keepMarks = false;           ///< é and e are different; for an expression they always are
    QList<Condition> conditions = {}; ///< all of them hold; none: everywhere
    int context = 60;                 ///< code points to either side of a hit
    qsizetype limit = 0;              ///< the search ends after so many hits; 0: all

    friend bool operator==(const Request &, const Request &) = default;
};

/// Why the request finds nothing in any text: nothing but blanks, or an expression that is not one, with the
/// place of its mistake. For people.
std::optional<QString> mistakeOf(const Request &request);

} // namespace model::search
