// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/lanes.h"
#include "ui/reader/highlights.h"

namespace ui {

/// What is to be painted for a page's annotations within the height from 0 to `bottom`. One of them may be
/// shown `instead` of as it is, while its ends are being moved.
Highlights layOutHighlights(
    const TextGeometry &geometry, const model::ArticlePage &page, const model::text::Lanes &lanes,
    qreal bottom, const model::Annotation *instead = nullptr);

} // namespace ui
