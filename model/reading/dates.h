// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model::reading {

/// The one date in a line, ISO 8601, or empty: "July 20, 2023", "20 de julio de 2023", "20. Juli 2023",
/// "2023-07-20", "20/07/2023"; not "03/04/2023", which may be two days.
QString dateIn(const QString &line);

/// The same with the time of day where the line tells one: "2023-07-20T14:05" of "20 July 2023, 2.05 pm", and
/// with an offset only where it is written as one (Z, UTC, GMT, +02:00; a zone's name may mean several).
QString momentIn(const QString &line);

/// What is left of a line when its date and time are taken out of it; the whole line if it has none.
QString withoutMoment(const QString &line);

/// Whether a word is a month's name in one of the languages of dateIn(), or a short form of one.
bool isMonth(const QString &word);

} // namespace model::reading
