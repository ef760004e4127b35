// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/program_icon.h"

using namespace Qt::StringLiterals;

namespace ui {

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128}) {
        // Told its size, Qt reads a file only when it is shown.
        icon.addFile(u":/icons/tagline-%1.png"_s.arg(size), QSize(size, size));
    }
    return icon;
}

} // namespace ui
