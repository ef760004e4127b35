// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace ui {

/// Lets an open menu have every key. Without this a letter pressed in it would tag in the article behind it,
/// which keeps the focus while a menu is open.
void keepKeysIn(QMenu &menu);

} // namespace ui
