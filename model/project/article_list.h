// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"
#include "model/storage/store.h"

#include <QList>

namespace model {

/// Keeps the list of articles equal to the file, with the counts of annotations and the status that `visible`
/// lets one see. `back` are the articles that the change brought back, in the order of their places.
void applyToList(
    QList<ArticleSummary> &list, const Change &change, const Visible &visible,
    const QList<PlacedSummary> &back = {});

} // namespace model
