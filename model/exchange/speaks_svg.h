// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/speaks_report.h"

class QXmlStreamWriter;

namespace model::exchange {

/// The rows as bars, those that have no value hatched: an SVG by itself. Told apart without colours.
QByteArray speaksBarsSvg(const SpeaksReport &report, const QLocale &locale);
/// The largest rows over time as lines, each with its own dashes and its name at the end.
QByteArray speaksLinesSvg(const SpeaksReport &report, const QLocale &locale);
/// Wide has the lines' names beside them, Narrow below, so that they can be read on a phone.
enum class LinesShape { Wide, Narrow };
/// The same lines as an element of a page.
void writeSpeaksLines(
    QXmlStreamWriter &xml, const SpeaksReport &report, const QLocale &locale, LinesShape shape);
/// Which rows are drawn as lines: the largest that have a value.
QList<qsizetype> rowsOverTime(const SpeaksReport &report);
/// The dashes of the nth line, as in stroke-dasharray; empty: a whole one.
QString dashesOf(qsizetype line);

} // namespace model::exchange
