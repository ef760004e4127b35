// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_field.h"

#include <QKeyEvent>

namespace ui {

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setPlaceholderText(tr("Press the new key…"));
    setAccessibleName(tr("The new key"));
}

bool KeyField::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        event->accept();
        return true;
    case QEvent::KeyPress: // Tab and Backtab come here alone
        take(*static_cast<QKeyEvent *>(event));
        event->accept();
        return true;
    default:
        return QLineEdit::event(event);
    }
}

void KeyField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    emit left();
}

void KeyField::take(const QKeyEvent &event)
{
    const int key = event.key();
    const bool isModifier = key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt
        || key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_Super_L || key == Qt::Key_Super_R;
    if (isModifier || key == 0 || key == Qt::Key_unknown) {
        return;
    }
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (key == Qt::Key_Escape && modifiers == Qt::NoModifier) {
        emit left();
        return;
    }
    // A sign that is typed with Shift is that sign: Ctrl+Shift+= of one keyboard is Ctrl++ of another.
    const QString text = event.text();
    const bool isSign = key < Qt::Key_Escape && !QChar::isLetter(static_cast<char32_t>(key));
    if (isSign && !text.isEmpty() && text[0].isPrint()) {
        modifiers &= ~Qt::ShiftModifier;
    }
    emit pressed(QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key))));
}

} // namespace ui
