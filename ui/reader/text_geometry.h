// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text_range.h"

#include <QList>
#include <QRectF>
#include <QTextBlock>

#include <optional>

namespace ui {

class ReadingLayout;

/// A block that can be seen, and where its origin stands in the viewport.
struct PlacedBlock
{
    QTextBlock block;
    QPointF origin;
};

/// A stretch of text on one line that stands together on the screen. In mixed writing one range of text may
/// be several of them, out of order.
struct TextBox
{
    QRectF band; ///< in the viewport, from the font's ascent to its descent
    qreal baseline = 0;
    int line = 0; ///< within its block
};

/// What is under a point.
struct TextHit
{
    qsizetype caret = 0;      ///< between the two letters nearest to the point
    qsizetype character = -1; ///< the letter under the point; -1 beside the lines
};

/// Where a range of text begins or ends on the screen: an upright line over the height of its band.
struct TextEdge
{
    qreal x = 0;
    qreal top = 0;
    qreal bottom = 0;
};

/// Where the letters of a range stand on a line, in the layout of its block: one for each stretch that stands
/// together, from left to right. The range is in UTF-16 units of the block.
QList<QRectF> stretchesOn(const QTextLine &line, model::TextRange range);

/// Where text stands on the screen and what text is under a point. Lives for one look: scrolling or laying
/// out anew makes it stale.
class TextGeometry
{
public:
    /// The blocks from the first visible one on that begin above `bottom`. `text` is the whole article's.
    TextGeometry(
        const ReadingLayout &layout, QStringView text, const QTextBlock &first, QPointF origin, qreal bottom);

    const QList<PlacedBlock> &blocks() const { return m_blocks; }
    const ReadingLayout &layout() const { return m_layout; }
    /// The text from the first visible block's start to the last one's end.
    model::TextRange extent() const;

    /// The boxes of a range, in reading order of lines and from left to right, of the lines that reach into
    /// the height from `top` to `bottom`. Blanks at a line's end are left out.
    QList<TextBox> boxes(model::TextRange range, qreal top, qreal bottom) const;
    /// The boxes within one block.
    QList<TextBox> boxes(const PlacedBlock &placed, model::TextRange range, qreal top, qreal bottom) const;
    /// The lines of a block that reach into the height, as text.
    model::TextRange textBetween(const PlacedBlock &placed, qreal top, qreal bottom) const;
    TextHit hit(QPointF point) const;
    /// The edge of a letter (a grapheme cluster) at its beginning or end as it is read: of an Arabic letter
    /// the beginning is at the right. Nothing where it cannot be seen.
    std::optional<TextEdge> edge(model::TextRange letter, bool isBeginning) const;

private:
    const ReadingLayout &m_layout;
    QStringView m_text;
    QList<PlacedBlock> m_blocks;
};

} // namespace ui
