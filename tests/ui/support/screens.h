// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/window_under_test.h"

#include <functional>

namespace tests {

/// The samples of every language in the window, with one claim and one person tagged in the first.
void openSamples(WindowUnderTest &window);

/// What is done with a screen while it can be seen: its name, and the window or the part of one that it is.
using Look = std::function<void(const QString &name, QWidget &screen)>;

/// Shows every screen of the program in turn: the window in all its states, what floats over it, every
/// dialog. The main window is `size` large.
void showScreens(QSize size, const Look &look);

} // namespace tests
