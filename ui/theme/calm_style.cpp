// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/calm_style.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

CalmStyle::CalmStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

/// Qt takes the width of the arrow that the style sheet gives a sorted column from the room of each heading,
/// and does not count it in what a heading asks for: half of it at either side.
int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    constexpr int halfOfArrow = 4;
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    return metric == PM_HeaderMargin ? std::max(usual, halfOfArrow) : usual;
}

} // namespace ui
