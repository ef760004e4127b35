// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/tag.h"

#include <QString>

namespace ui {

/// What people read for a tag. The standard tags are translated while they bear their first, English labels.
QString labelOf(const model::Tag &tag);
/// What coders are to know of a tag, for a tooltip: definition, include, exclude, example. Empty without any.
QString rulesOf(const model::Tag &tag);

} // namespace ui
