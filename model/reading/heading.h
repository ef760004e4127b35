// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/article.h"

#include <QString>

namespace model::reading {

/// What a file seems to say of its article. Empty where it does not.
struct Heading
{
    QString title;
    QString byline;    ///< as printed, so a whole line of the text where there is one: "By Ana Quispe"
    QString published; ///< ISO 8601 date or date and time
    QString outlet;
    QString url;
    QString language; ///< BCP 47

    friend bool operator==(const Heading &, const Heading &) = default;
};

/// Looks at the first few lines of a normalised text that are short, and at its last ones for the source.
/// What could be read in two ways is left empty: nobody looks for what is wrong among what is there.
Heading guessHeading(const QString &text);

/// Where this one is empty, what the other says.
void fillGaps(Heading &heading, const Heading &other);

/// Puts what is known into the article's fields, but for what is far too long to be what it says.
void apply(const Heading &heading, Article &article);

} // namespace model::reading
