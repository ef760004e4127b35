// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace ui {

/// Lets nothing longer be typed or pasted than a name may be, before any work is done with it; what the field
/// has already stays. That something was left out is told below the field.
void limitToName(QLineEdit &field);

} // namespace ui
