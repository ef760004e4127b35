// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"
#include "model/storage/store.h"

#include <QList>

namespace model {

/// Keeps the list of articles, with their counts of annotations, equal to the file.
void applyToList(QList<storage::ArticleSummary> &list, const Change &change);

} // namespace model
