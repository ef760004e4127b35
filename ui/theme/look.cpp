// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/look.h"

#include "ui/theme/calm_style.h"

#include <QApplication>

namespace ui {

Look::Look(const Theme &theme)
    : m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &Look::apply);
}

void Look::apply()
{
    if (!qApp->findChild<CalmStyle *>()) {
        QApplication::setStyle(new CalmStyle); // which becomes a child of the application
    }
    QApplication::setFont(Theme::uiFont());
    QApplication::setPalette(m_theme.palette());
    qApp->setStyleSheet(m_theme.styleSheet());
}

} // namespace ui
