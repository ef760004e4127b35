// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace ui {

/// The program's icon in the sizes that windows, task bars and switchers show.
QIcon programIcon();

} // namespace ui
