// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/claims/claims_order.h"

#include <QString>

namespace ui {

/// Where and when a claim was made, in one line: "Harbour Post, 20 July 2023", and what was found of it there
/// (": Confirmed") if there is a verdict. An article without an outlet is told by its title.
QString appearanceText(const ArticleFacts &article, const QString &verdict);

} // namespace ui
