// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;

namespace ui {

/// The lowest line of who speaks: what can be done, what was done, how far the counting is.
class SpeaksState final : public QFrame
{
    Q_OBJECT

public:
    explicit SpeaksState(QWidget *parent);

    void say(const QString &text);
    /// From 0 to 1.
    void showCounting(double progress);

private:
    QLabel *m_text;
    QProgressBar *m_progress;
};

} // namespace ui
