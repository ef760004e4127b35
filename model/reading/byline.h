// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model::reading {

/// Whether a line says who wrote the article: "By Ida Lind and Tom Berg", "Por …", "Von …", "بقلم …",
/// "Texto: …". A sentence that happens to begin so ("By noon the square was full") does not.
bool isByline(const QString &line);

/// Who wrote it by a byline: "Nessa Corrigal" of "By Nessa Corrigal · 12 September 2024". All of the line,
/// without blanks around it, where that is not to be told.
QString bylineNames(const QString &line);

/// Whether all of a text can be the names of people: "Ida Lind, Tom van der Berg", "رقية الشهباوي".
bool areNames(const QString &text);

/// Whether a word is a day of the week in one of the languages that bylines are read in.
bool isWeekday(const QString &word);

} // namespace model::reading
