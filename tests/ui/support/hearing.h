// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tests {

/// Qt tells nothing to a screen reader, nor to who stands in for one, before it believes that there is one.
void setHearing(bool hears);

} // namespace tests
