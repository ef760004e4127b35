// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Where the header of a SQLite file says what ("The Database File Format", section 1.3); bytes.
namespace model::storage::header {

inline constexpr qsizetype size = 100;
inline constexpr qsizetype pageSizeAt = 16;
inline constexpr qsizetype reservedAt = 20;
inline constexpr qsizetype unusedAt = 32;
inline constexpr qsizetype versionAt = 60; ///< user_version: of our schema
inline constexpr qsizetype applicationAt = 68;
inline constexpr auto beginning = "SQLite format 3";

} // namespace model::storage::header
