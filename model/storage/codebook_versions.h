// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"

#include <QSqlDatabase>

namespace model::storage {

/// Whether the change touches by which rules one codes: which tags there are, what they are called, what they
/// mean, how they are nested. Colour, key and order are no rules.
bool changesRules(const Change &change);

/// Begins a new version of the codebook, if anything was coded by the newest one; else that one is still in
/// the making. To be called before the change's rows are written, so that what it gives another tag counts as
/// coded by the new version. Within the caller's transaction.
void beginCodebookVersion(const QSqlDatabase &database, const Change &change, bool takesBack);

} // namespace model::storage
