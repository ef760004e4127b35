// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QIcon>
#include <QPainter>
#include <QRect>
#include <QString>
#include <QStyleOptionViewItem>

/// The small things that rows and cards are painted with.
namespace ui::marks {

/// The side of a tag's swatch.
inline constexpr int swatchSize = 12;

void paintSwatch(QPainter &painter, const QRect &rect, const QColor &color);
/// The swatch for a list or a button, sharp at that ratio of the screen.
QIcon swatchIcon(const QColor &color, qreal ratio, int size = swatchSize);
/// The ground of a row in a list: under the mouse, and the current one with a bar at its leading side and,
/// where the list has the focus, a frame.
void paintRowGround(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
    const QAbstractItemView &view, const Colors &colors);
/// A key as a cap; returns the width it took at the right end of the rectangle (at the left in right-to-left
/// layouts). An empty key paints nothing.
int paintKeyCap(
    QPainter &painter, const QRect &rect, const QString &key, const Theme &theme,
    Qt::LayoutDirection direction);
/// The font of second lines and counts.
QFont smallFont(const QFont &font);
/// One elided line in the direction that its own letters ask for, at that direction's leading side.
void paintLine(QPainter &painter, const QRect &rect, const QString &text, Qt::TextElideMode elide);
/// The same in a given direction, elided at its end.
void paintLineBeside(QPainter &painter, const QRect &rect, const QString &text, bool rightToLeft);
/// What of a text one line is laid out from: of megabytes only the beginning, as nobody waits for the rest.
QString inBounds(const QString &text);
/// The text, and where it is too wide its first and last whole words with " … " between them.
QString shortenedBetween(const QFontMetrics &metrics, const QString &whole, int width);
/// The text shielded from the direction of what stands around it (FSI … PDI).
QString isolated(const QString &text);

} // namespace ui::marks
