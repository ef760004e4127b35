// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace ui {

/// In which language the window speaks from the next start on, as a menu.
class LanguageMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit LanguageMenu(QWidget *parent);

signals:
    /// What to tell of it, in the language that was chosen.
    void said(const QString &text);

private:
    void choose(const QString &code);
};

} // namespace ui
