// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// What a screen reader says of itself, without the focus going anywhere: that something was tagged, say. It
/// takes no room on the screen. Of what is said in one go it says the last: the others would be cut short.
class Announcement final : public QWidget
{
    Q_OBJECT

public:
    explicit Announcement(QWidget *parent);

    /// Says it in a moment, once. Nothing happens for an empty text.
    void say(const QString &text);

private:
    void sayNow();

    QString m_next;
};

} // namespace ui
