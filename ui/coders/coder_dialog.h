// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/coder.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class ColorChoice;

/// Name, initials and colour of one coder, to be added or changed. Initials are proposed until somebody types
/// others. What cannot be is said in words at once.
class CoderDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A coder with an id of its own that is not among them is a new one.
    CoderDialog(
        const QList<model::Coder> &coders, const model::Coder &coder, const Theme &theme, QWidget *parent);

    const model::Coder &before() const { return m_coder; }
    model::Coder after() const;

private:
    void listen();
    void propose(const QString &name);
    void check();

    QList<model::Coder> m_coders;
    model::Coder m_coder;
    QLineEdit *m_name;
    QLineEdit *m_initials;
    ColorChoice *m_color;
    QLabel *m_warning;
    QPushButton *m_keep = nullptr;
};

} // namespace ui
