// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/program.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

TEST_CASE("the executable is built", "[starting]")
{
    CHECK(QFileInfo(QStringLiteral(TAGLINE_EXECUTABLE)).isExecutable());
}

TEST_CASE("without a display the window is refused in one line, with the way around", "[starting]")
{
    const tests::Program program;
    const tests::Run run = program.shell(u"env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM \"$0\""_s);
    CHECK(run.code == 1);
    CHECK(run.out.isEmpty());
    CHECK(
        run.err
        == u"tagline: There is no display to open a window on. The work can be done by commands, too: "
           u"tagline "
           "--help lists them.\n"_s);
}
