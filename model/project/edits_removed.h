// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits.h"

namespace model::edits {

/// Brings articles back that were removed from the project, with all that is tagged in them.
Edit bringBackArticles(const QList<Article> &articles, const By &by);

} // namespace model::edits
