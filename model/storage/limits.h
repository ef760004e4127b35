// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QStringList>

namespace model::storage {

/// The sentences of what is too much in a project, as "1,000,000 tags, and Tagline takes at most 5,000".
QStringList excessOf(const QSqlDatabase &database);

/// Refuses a project that Tagline cannot have made and that would take all memory or time to show: more tags,
/// coders or rounds, or longer names and titles, than any person writes. Throws model::Error that names what
/// is too much.
void refuseExcess(const QSqlDatabase &database);

} // namespace model::storage
