// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include <QFileInfo>

TEST_CASE("the executable is built", "[starting]")
{
    CHECK(QFileInfo(QStringLiteral(TAGLINE_EXECUTABLE)).isExecutable());
}
