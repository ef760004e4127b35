// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace model {

/// How long a part of a long work takes, in milliseconds, before what waits gets its turn: an edit that waits
/// for the store's thread should not be noticed.
inline constexpr int sliceMilliseconds = 12;

} // namespace model
