// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits.h"

namespace model::edits {

/// Changes the note on a person, place or organization itself, which all its mentions share. Blanks around it
/// are not kept.
Edit changeEntityNote(const ArticlePage &page, EntityId id, const QString &note, const By &by);

} // namespace model::edits
