// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/theme/program_icon.h"

#include <QImage>
#include <QPixmap>
#include <QSet>

TEST_CASE("the program's icon shows the yellow tag at every size, drawn for that size", "[icon]")
{
    const QIcon icon = ui::programIcon();
    REQUIRE(icon.availableSizes().size() == 6);
    for (const QSize size : icon.availableSizes()) {
        const QImage image = icon.pixmap(size, 1.0).toImage();
        INFO(size.width());
        REQUIRE(image.size() == size);
        CHECK(image.pixelColor(0, 0).alpha() == 0);
        // The tag's line lies in the middle third, a little below the centre.
        const QColor line = image.pixelColor(size.width() * 3 / 8, size.height() * 19 / 32);
        CHECK(line.red() > 200);
        CHECK(line.green() > 140);
        CHECK(line.blue() < 60);
    }
}
