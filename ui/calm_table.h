// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace ui {

/// Makes a table one of rows to look at and choose from: no grid, no numbers, nothing to edit; each text
/// in its own direction.
void makeCalm(QTableView &table);

} // namespace ui
