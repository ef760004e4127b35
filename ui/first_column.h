// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace ui {

/// Gives the first column of a table what the others leave, and at least room for so many letters: where that
/// is too much, the table scrolls sideways. (QHeaderView::Stretch would shrink it to nothing.)
void stretchFirstColumn(QTableView &table, int leastLetters);

} // namespace ui
