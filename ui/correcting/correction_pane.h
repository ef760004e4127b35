// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/correcting/correction_editor.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

/// Stands where the article is read while its text is corrected: a bar that says so, and the text in an
/// editor.
class CorrectionPane final : public QFrame
{
    Q_OBJECT

public:
    explicit CorrectionPane(Theme &theme, QWidget *parent = nullptr);

    CorrectionEditor &editor() { return *m_editor; }
    /// While the correction is on its way to the file nothing can be typed.
    void setBusy(bool busy);
    /// Says how many places differ by now.
    void showState();

signals:
    void accepted();
    void cancelled();

private:
    QFrame *m_bar;
    QLabel *m_state;
    CorrectionEditor *m_editor;
    QPushButton *m_accept;
    QPushButton *m_cancel;
};

} // namespace ui
