// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// What a screen reader says of itself, without the focus going anywhere: that something was tagged, say. It
/// takes no room on the screen.
class Announcement final : public QWidget
{
    Q_OBJECT

public:
    explicit Announcement(QWidget *parent);

    /// Says it, once. Nothing happens for an empty text, and where nobody listens.
    void say(const QString &text);
};

} // namespace ui
