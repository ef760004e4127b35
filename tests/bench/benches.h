// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/harness.h"

namespace bench {

// Each makes what it needs in a temporary folder and measures at three sizes.
std::vector<Row> openArticle();
std::vector<Row> tagSelection();
std::vector<Row> exportAnnotations();

} // namespace bench
