// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/filter_field.h"

#include <QKeyEvent>

namespace ui {

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
}

bool FilterField::event(QEvent *event)
{
    const bool isEscape =
        event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape && !text().isEmpty()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            emit textEdited({}); // by hand, after all
            return;
        }
        break;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit leftDownwards();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace ui
