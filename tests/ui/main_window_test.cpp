// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/main_window.h"

TEST_CASE("the window opens and is named", "[main_window]")
{
    ui::MainWindow window;
    window.show();
    CHECK(window.isVisible());
    CHECK(window.windowTitle() == QStringLiteral("Tagline"));
}
