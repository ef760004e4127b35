// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QHBoxLayout;
class QLabel;

namespace ui {

class Announcement;

/// One line above the panes about something that lasts: read-only, or an edit that failed. Hidden while it
/// has nothing to say.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    /// Whether a person can close it.
    Banner(bool closable, QWidget *parent);

    /// Announces it, too.
    void say(const QString &text);
    /// What can be done about it, as buttons beside the words.
    void offer(const QList<QAction *> &actions);
    QString text() const;

private:
    QHBoxLayout *m_layout;
    QLabel *m_label;
    Announcement *m_announcement;
};

} // namespace ui
