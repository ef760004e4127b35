// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model::reading {

/// What the first lines of an article seem to say of it. Empty where they do not.
struct Heading
{
    QString title; ///< the first line, if it is short
    QString byline; ///< the whole second line, if it begins with "By", "Por", "De", "Von", "Par", "بقلم" …
    QString published; ///< ISO 8601, from a date in the byline that can be read in one way only
};

/// Looks at a normalised text's first lines.
Heading guessHeading(const QString &text);

/// The one date in a line, ISO 8601, or empty: "July 20, 2023", "20 de julio de 2023", "20. Juli 2023",
/// "2023-07-20", "20/07/2023"; not "03/04/2023", which may be two days.
QString dateIn(const QString &line);

} // namespace model::reading
