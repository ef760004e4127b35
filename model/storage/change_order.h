// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"

#include <QUuid>

#include <vector>

namespace model::storage {

/// The id of what a delta changes.
QUuid uuidOf(const AnyDelta &delta);

/// Whether it corrects the text of an article.
bool correctsTexts(const Change &change);

/// The same with one delta for each subject, from its first state to its last; without those that do nothing.
Change joined(const Change &change);

/// What refers goes before what it refers to; what is referred to comes before what refers. Points into the
/// change.
std::vector<const AnyDelta *> inWritingOrder(const Change &change);

/// Whether, written in that order, what goes may still be referred to by what only changes afterwards.
bool mayReferToGone(const Change &change);

} // namespace model::storage
