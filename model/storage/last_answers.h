// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/store.h"

#include <QHash>

namespace model::storage {

/// What was last answered about somebody as a source, by entity and variable: a code or a text.
using LastAnswers = QHash<std::pair<QUuid, QUuid>, QString>;

/// Of the sources of an article, what the newest other article says in which the same entity speaks, as far
/// as it may be seen. Newest by publication, then by when it was added.
LastAnswers lastAnswers(Store &store, ArticleId article, const Visible &visible);

} // namespace model::storage
