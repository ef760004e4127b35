// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/annotation.h"
#include "ui/reader/text_geometry.h"
#include "ui/theme/colors.h"

#include <QList>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace ui {

/// A small knob at an end of a piece of the current annotation: that of its beginning stands above the line,
/// that of its end below, so that neither hides a letter.
struct Grip
{
    model::TextRange piece;
    bool isBeginning = true;
    TextEdge edge;
    QRectF knob;
    QRectF target; ///< what the pointer has to meet
};

/// The grips that can be seen in a viewport of that height.
QList<Grip>
layOutGrips(const TextGeometry &geometry, QStringView text, const model::Segments &segments, qreal height);

/// The line is painted beneath the letters, between two of them, the knob above all.
enum class GripPart { Line, Knob };

void paintGrip(
    QPainter &painter, const Grip &grip, GripPart part, const TagStyle &style, const Colors &colors);

/// An end of a piece that the mouse moves, and the annotation as it would be. The other end stays; it cannot
/// be crossed, as the piece keeps a letter or word.
class GripDrag
{
public:
    GripDrag(const model::Annotation &annotation, const Grip &grip, QPointF pressed);

    /// The pointer moved: small tremors are no drag. Returns the point of the text it means: the end must not
    /// jump as the button goes down beside it.
    QPointF moveTo(QPointF point);
    bool isDragging() const { return m_isDragging; }
    /// The end comes to a position of the text, or to the nearest word's end around it.
    void place(QStringView text, qsizetype position, bool snapsToWords);

    const model::Annotation &shown() const { return m_shown; }
    bool isChanged() const { return m_shown.segments != m_before; }

private:
    model::TextRange reached(QStringView text, qsizetype position, bool snapsToWords) const;

    model::Annotation m_shown;
    model::Segments m_before;
    model::Segments m_rest; ///< the pieces that stay
    model::TextRange m_piece;
    bool m_isBeginning;
    QPointF m_pressed;
    QPointF m_toEdge; ///< from there to the middle of the edge
    bool m_isDragging = false;
};

} // namespace ui
