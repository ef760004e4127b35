// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/grips.h"

#include "model/text/snapping.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr qreal knobSize = 9;
constexpr qreal targetSize = 13;

QRectF around(QPointF middle, qreal size)
{
    return {middle.x() - size / 2, middle.y() - size / 2, size, size};
}

Grip gripAt(model::TextRange piece, bool isBeginning, const TextEdge &edge)
{
    const qreal y = isBeginning ? edge.top - knobSize / 2 : edge.bottom + knobSize / 2;
    return {piece, isBeginning, edge, around({edge.x, y}, knobSize), around({edge.x, y}, targetSize)};
}

} // namespace

QList<Grip>
layOutGrips(const TextGeometry &geometry, QStringView text, const model::Segments &segments, qreal height)
{
    QList<Grip> grips;
    const model::TextRange seen = geometry.extent();
    for (const model::TextRange &piece : segments) {
        for (const bool isBeginning : {true, false}) {
            const qsizetype unit = isBeginning ? piece.start : piece.end - 1;
            if (!seen.contains(unit)) {
                continue;
            }
            const auto letter = model::text::snappedToGraphemes(text, {unit, unit + 1});
            const std::optional<TextEdge> edge = geometry.edge(letter, isBeginning);
            if (edge && edge->bottom > 0 && edge->top < height) {
                grips.append(gripAt(piece, isBeginning, *edge));
            }
        }
    }
    return grips;
}

void paintGrip(
    QPainter &painter, const Grip &grip, GripPart part, const TagStyle &style, const Colors &colors)
{
    painter.save();
    if (part == GripPart::Line) {
        painter.setPen(QPen(style.ink, 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(grip.edge.x, grip.edge.top), QPointF(grip.edge.x, grip.edge.bottom));
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.page, 1));
        painter.setBrush(style.ink);
        painter.drawEllipse(grip.knob);
    }
    painter.restore();
}

GripDrag::GripDrag(const model::Annotation &annotation, const Grip &grip, QPointF pressed)
    : m_shown(annotation)
    , m_before(annotation.segments)
    , m_rest(annotation.segments)
    , m_piece(grip.piece)
    , m_isBeginning(grip.isBeginning)
    , m_pressed(pressed)
    , m_toEdge(QPointF(grip.edge.x, (grip.edge.top + grip.edge.bottom) / 2) - pressed)
{
    m_rest.subtract(m_piece);
}

QPointF GripDrag::moveTo(QPointF point)
{
    if ((point - m_pressed).manhattanLength() * 2 >= QApplication::startDragDistance()) {
        m_isDragging = true;
    }
    return point + m_toEdge;
}

void GripDrag::place(QStringView text, qsizetype position, bool snapsToWords)
{
    const model::TextRange piece = reached(text, position, snapsToWords);
    if (!piece.isEmpty()) {
        m_shown.segments = m_rest;
        m_shown.segments.add(piece);
    }
}

/// Only the end that is moved snaps: the other one may stand within a word on purpose.
model::TextRange GripDrag::reached(QStringView text, qsizetype position, bool snapsToWords) const
{
    const model::TextRange wished = m_isBeginning
        ? model::TextRange{std::min(position, m_piece.end - 1), m_piece.end}
        : model::TextRange{m_piece.start, std::max(position, m_piece.start + 1)};
    const model::TextRange snapped = snapsToWords
        ? model::text::snappedToWords(text, wished)
        : model::text::trimmed(text, model::text::snappedToGraphemes(text, wished));
    if (snapped.isEmpty()) {
        return {};
    }
    return m_isBeginning ? model::TextRange{snapped.start, m_piece.end}
                         : model::TextRange{m_piece.start, snapped.end};
}

} // namespace ui
