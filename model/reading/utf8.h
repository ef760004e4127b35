// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace model::reading {

/// How well bytes keep to the form of UTF-8.
struct Utf8Check
{
    qsizetype characters = 0; ///< whole characters of several bytes
    qsizetype cut = 0;        ///< a beginning without its end, or an encoded surrogate: damaged UTF-8
    qsizetype strays = 0;     ///< bytes above 0x7F with no sense at all in UTF-8
    QList<qsizetype> places;  ///< where the first few of the two are

    bool isValid() const { return cut == 0 && strays == 0; }
    /// Damaged UTF-8 rather than an old encoding: what looks like UTF-8 clearly outweighs what does not.
    bool isDamagedUtf8() const { return !isValid() && characters + cut >= 2 * strays; }
};

Utf8Check checkUtf8(QByteArrayView bytes);

/// Reads UTF-8; each place that checkUtf8() counts as bad becomes exactly one U+FFFD.
QString readUtf8(QByteArrayView bytes);

} // namespace model::reading
