// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/variable.h"
#include "model/values/variable_value.h"

namespace ui {

/// What a variable is called on screen; those that every project begins with in the window's language, as
/// long as they are called so.
QString labelOf(const model::Variable &variable);
QString labelOf(const model::VariableOption &option);
/// What those are called that are asked in the fields of an annotation.
QStringList standardLabels();
/// What it asks, in the same way.
QString definitionOf(const model::Variable &variable);
/// What an answer rests on; empty for none.
QString labelOf(model::VariableValue::Basis basis);

} // namespace ui
