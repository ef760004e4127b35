// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/tag_looks.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr int strokes = 6;

/// Dashes and gaps in multiples of the thickness; empty for a line without gaps.
QList<qreal> pattern(Stroke stroke)
{
    switch (stroke) {
    case Stroke::LongDash:
        return {6, 1};
    case Stroke::DashDot:
        return {8, 1, 1, 1};
    case Stroke::Dots:
        return {1, 1};
    case Stroke::ShortDash:
        return {2, 1};
    case Stroke::Solid:
    case Stroke::Double:
        break;
    }
    return {};
}

} // namespace

TagLooks::TagLooks(const model::Codebook &codebook, const Theme &theme)
{
    m_unknown.style = theme.style({});
    // Claims have no band but a bar in the margin: they are told apart from the rest by that.
    int claims = 0;
    int others = 0;
    for (const model::Tag &tag : codebook.tags) {
        int &number = tag.role == model::Tag::Role::Claim ? claims : others;
        m_looks.insert(
            tag.id, {theme.style(tag), static_cast<Stroke>(number % strokes), tag.role, tag.label});
        ++number;
    }
}

const TagLook &TagLooks::of(model::TagId id) const
{
    const auto found = m_looks.constFind(id);
    return found == m_looks.cend() ? m_unknown : *found;
}

void drawUnderline(
    QPainter &painter, const TagLook &look, qreal left, qreal right, qreal top, qreal thickness)
{
    if (look.stroke == Stroke::Double) {
        const qreal thin = thickness * 0.4;
        painter.fillRect(QRectF(left, top, right - left, thin), look.style.ink);
        painter.fillRect(QRectF(left, top + thickness - thin, right - left, thin), look.style.ink);
        return;
    }
    const QList<qreal> dashes = pattern(look.stroke);
    if (dashes.isEmpty()) {
        painter.fillRect(QRectF(left, top, right - left, thickness), look.style.ink);
        return;
    }
    QPen pen(look.style.ink, thickness);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern(dashes);
    pen.setDashOffset(left / thickness);
    painter.setPen(pen);
    painter.drawLine(QPointF(left, top + thickness / 2), QPointF(right, top + thickness / 2));
}

} // namespace ui
