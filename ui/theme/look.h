// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace ui {

/// Gives the application the style, font and colours of a theme, at once and whenever it changes. Made before
/// the widgets of a window: to dress them anew once they are there takes longer than to build them.
class Look final : public QObject
{
    Q_OBJECT

public:
    explicit Look(const Theme &theme);

private:
    void apply();

    const Theme &m_theme;
};

} // namespace ui
