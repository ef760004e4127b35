// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model::storage {

/// What a clean copy leaves out, besides the history and what was removed from the project.
struct CleanCopy
{
    bool notes = true;  ///< on annotations, articles, sources and entities
    bool coders = true; ///< their names: they become Coder 1, Coder 2 … in the order they came
};

/// Turns a copy of a project (not an open one) into one that can be handed on, and gives it the name `path`
/// in place of what had that: what is left out is neither in its rows nor anywhere else in its bytes. Such a
/// copy can be worked on; earlier steps cannot be undone in it. For a thread of its own. Throws model::Error,
/// which names `path`; what stood there is left then, and the draft is gone.
void cleanCopy(const QString &draft, const QString &path, const CleanCopy &wish);

} // namespace model::storage
