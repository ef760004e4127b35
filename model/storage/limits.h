// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

namespace model::storage {

/// Refuses a project that Tagline cannot have made and that would take all memory or time to show: more tags,
/// coders or rounds, or longer names and titles, than any person writes. Throws model::Error that names what
/// is too much.
void refuseExcess(const QSqlDatabase &database);

} // namespace model::storage
