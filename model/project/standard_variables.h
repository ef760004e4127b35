// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/tag.h"
#include "model/values/variable.h"

namespace model {

/// The variables that every project begins with, with fresh ids: gender of a person; role, affiliation and
/// naming of a source; quotation, verification and evidence of a claim. Labels are English; the window
/// translates those that still are called so. Gender is asked of the tag "person", of all entities where
/// there is no such tag.
QList<Variable> standardVariables(const QList<Tag> &tags);

} // namespace model
