// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRect>

class QWidget;

namespace ui {

/// Where a window can stand on the screen of this one, in device-independent pixels: without panels, and with
/// room for a frame around it.
QRect roomOnScreen(const QWidget &widget);

/// Whether a screen is lower than those of small laptops, as with letters half as large again.
bool isOnLowScreen(const QWidget &widget);

/// Keeps dialogs within their screen when they open: on a small one, or with large letters, their buttons
/// would stand where nobody sees them.
class WithinScreen final : public QObject
{
    Q_OBJECT

public:
    WithinScreen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
