// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tests {

/// What of a window cannot be seen whole: words that do not fit where they stand and have no tooltip that has
/// them whole, controls that reach beyond the window. Lists of what a person brought are left out.
QStringList cutOff(QWidget &window);

} // namespace tests
