// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/export.h"

#include <QStringList>

namespace ui {

/// Of a table's columns those that tell something at a glance, in the order of the file: no ids, hashes or
/// times of editing. The coder is one of them where there are several.
QStringList tellingColumns(model::exchange::What what, const QStringList &allColumns, bool hasSeveralCoders);

} // namespace ui
