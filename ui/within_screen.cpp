// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/within_screen.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QScreen>

namespace ui {

QRect roomOnScreen(const QWidget &widget)
{
    constexpr QMargins frame(2, 26, 2, 4);
    return widget.screen()->availableGeometry().marginsRemoved(frame);
}

bool isOnLowScreen(const QWidget &widget)
{
    constexpr int low = 600;
    return widget.screen()->availableGeometry().height() < low;
}

WithinScreen::WithinScreen()
{
    qApp->installEventFilter(this);
}

/// Before the dialog looks for its place, which it does from its size.
bool WithinScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !event->spontaneous()) {
        if (auto *dialog = qobject_cast<QDialog *>(watched)) {
            dialog->resize(dialog->size().boundedTo(roomOnScreen(*dialog).size()));
        }
    }
    return false;
}

} // namespace ui
