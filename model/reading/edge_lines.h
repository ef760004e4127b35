// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace model::reading {

/// A line that is not blank.
struct Line
{
    QString text;         ///< trimmed, and cut where it is too long for any heading
    bool isShort = false; ///< short enough for a heading
    bool goesOn = false;  ///< the next line follows without a blank one between
    bool isApart = false; ///< a blank line stands before it
};

/// The first lines of a text that are not blank.
QList<Line> firstLines(const QString &text, qsizetype most);

/// The last lines of a text that are not blank, the last one first.
QStringList lastLines(const QString &text, qsizetype most);

} // namespace model::reading
