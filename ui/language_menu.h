// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace ui {

/// In which language the window speaks, as a menu.
class LanguageMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit LanguageMenu(QWidget *parent);

signals:
    /// Another than before.
    void chosen();

private:
    void choose(const QString &code);
};

} // namespace ui
