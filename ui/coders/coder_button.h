// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "ui/theme/theme.h"

#include <QToolButton>

class QAction;

namespace ui {

/// Who codes now, by their initials in their colour; its menu lets another one code. Shown only where there
/// are several.
class CoderButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit CoderButton(const Theme &theme, QWidget *parent = nullptr);

    /// nullptr, or a project that is not open yet, hides it.
    void showCoders(const model::Project *project);
    /// What stands below the coders in its menu.
    void offer(const QList<QAction *> &actions);

signals:
    void coderChosen(model::CoderId id);

private:
    void fillMenu();
    void paintIn(const QColor &color);

    const Theme &m_theme;
    QList<model::Coder> m_coders;
    model::CoderId m_now;
    QList<QAction *> m_actions;
};

} // namespace ui
