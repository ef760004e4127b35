// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/store.h"
#include "ui/dialogs.h"

namespace ui {

/// What an undo or redo would do, for menus: "tag “Ana Quispe”".
QString stepText(const model::storage::Step &step);
/// The question before undoing or redoing a step that one does not take back lightly.
Dialogs::Question stepQuestion(const model::storage::Step &step, bool isUndo);

} // namespace ui
