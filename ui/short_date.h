// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace ui {

/// The day on which an article appeared ("2024-08-03", with a time or without) for a narrow column, in the
/// words of the window's language; what is no such day stays as it is.
inline QString shortDate(const QString &published)
{
    const QDate date = QDate::fromString(published.left(10), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMM yyyy")) : published;
}

} // namespace ui
