// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ui {

/// Shows in an empty field what it is for: all of it, the shorter words where that does not fit, else what
/// does, with dots and with all of it as the tooltip of a field that has none.
void showPlaceholder(QLineEdit &field, const QString &text, const QString &shorter = {});

} // namespace ui
