// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/annotation.h"

#include <QVarLengthArray>

#include <vector>

namespace model::text {

/// A stretch of text over which the same annotations lie.
struct Run
{
    TextRange range;
    QVarLengthArray<qsizetype, 4> covering; ///< ascending indexes into the annotations that were given
};

/// Parts what the annotations' pieces cover within the range into runs, in order: together they are exactly
/// the union of the pieces, no two overlap, and each has its own set of annotations. Made for painting:
/// given `AnnotationSet::overlapping(range)`, the indexes of a run stand in reading order, outer before
/// inner.
std::vector<Run> runsOf(const std::vector<const Annotation *> &annotations, TextRange within);

} // namespace model::text
