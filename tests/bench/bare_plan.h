// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

class QMainWindow;

namespace bench {

/// The window as bare_window.cpp builds it again: the visible widgets with their kinds, places, texts and
/// fonts, the menus and the style sheet.
QJsonObject barePlan(const QMainWindow &window);

} // namespace bench
