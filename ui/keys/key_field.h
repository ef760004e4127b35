// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace ui {

/// Takes the next key that is pressed in it, whatever it does elsewhere; Esc and leaving it give up. One key,
/// where QKeySequenceEdit waits for three more.
class KeyField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

signals:
    void pressed(const QKeySequence &key);
    void left();

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void take(const QKeyEvent &event);
};

} // namespace ui
