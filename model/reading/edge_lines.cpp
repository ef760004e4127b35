// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/edge_lines.h"

namespace model::reading {

namespace {

constexpr qsizetype longestHeading = 200;

Line lineOf(QStringView whole)
{
    const QString text = whole.left(longestHeading + 100).trimmed().toString();
    return {text, text.size() <= longestHeading, false, true};
}

} // namespace

QList<Line> firstLines(const QString &text, qsizetype most)
{
    QList<Line> lines;
    bool wasBlank = true;
    for (qsizetype start = 0; start < text.size() && lines.size() < most;) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        Line line = lineOf(QStringView(text).sliced(start, end - start));
        start = end + 1;
        if (!line.text.isEmpty() && !lines.isEmpty() && !wasBlank) {
            lines.last().goesOn = true;
            line.isApart = false;
        }
        wasBlank = line.text.isEmpty();
        if (!wasBlank) {
            lines.append(line);
        }
    }
    return lines;
}

QStringList lastLines(const QString &text, qsizetype most)
{
    QStringList lines;
    for (qsizetype end = text.size(); end > 0 && lines.size() < most;) {
        const qsizetype start = text.lastIndexOf(u'\n', end - 1) + 1;
        const Line line = lineOf(QStringView(text).sliced(start, end - start));
        if (!line.text.isEmpty()) {
            lines.append(line.text);
        }
        end = start - 1;
    }
    return lines;
}

} // namespace model::reading
