// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace ui {

/// One line above the panes about something that lasts: read-only, or an edit that failed. Hidden while it
/// has nothing to say.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    /// Whether a person can close it.
    Banner(bool closable, QWidget *parent);

    void say(const QString &text);
    QString text() const;

private:
    QLabel *m_label;
};

} // namespace ui
