// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace ui {

/// Gives the application the style, font and colours of a theme, and again whenever it changes.
class Look final : public QObject
{
    Q_OBJECT

public:
    explicit Look(const Theme &theme);

    /// Once the widgets of a window are there: to dress each one while it is built, and again with each place
    /// it gets and each property, takes three times as long.
    void apply();

private:
    const Theme &m_theme;
};

} // namespace ui
