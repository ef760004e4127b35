// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/highlights.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QColor between(const QColor &a, const QColor &b)
{
    return {(a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2};
}

bool holds(const QList<Highlights::Mark> &marks, model::AnnotationId id)
{
    return !id.isNull() && std::any_of(marks.begin(), marks.end(), [id](const Highlights::Mark &mark) {
        return mark.id == id;
    });
}

/// Edges on whole pixels, so that neighbours share one edge.
QRectF onPixels(const QRectF &rect)
{
    const qreal left = std::round(rect.left());
    return {left, rect.top(), std::max(1.0, std::round(rect.right()) - left), rect.height()};
}

} // namespace

LaneMeasure LaneMeasure::of(const QFont &body)
{
    const qreal size = body.pixelSize();
    LaneMeasure lanes;
    lanes.thickness = std::max(1.0, std::round(size * 0.115));
    lanes.pitch = std::max(1.5, std::round(size * 0.175 * 2) / 2);
    return lanes;
}

void Highlights::paintBand(QPainter &painter, const Look &look, const Run &run) const
{
    const TagLook *band = nullptr;
    model::AnnotationId owner;
    int lane = model::text::Lanes::none;
    for (const Mark &mark : run.marks) {
        const bool stands = mark.id == look.current || mark.id == look.hovered || look.lit.contains(mark.id);
        const TagLook &tag = look.tags.of(mark.tag);
        if (tag.hasBand() || stands) {
            band = &tag;
            owner = mark.id;
            lane = mark.lane;
            break;
        }
    }
    if (!band) {
        return;
    }
    const TagStyle &style = band->style;
    QColor color = style.tint;
    if (look.lit.contains(owner) || (owner == look.current && band->hasBand())) {
        color = style.strongTint;
    } else if (owner == look.hovered && band->hasBand()) {
        color = between(style.tint, style.strongTint);
    } else if (owner == look.hovered && owner != look.current) {
        color = between(style.tint, look.colors.page);
    }
    for (const TextBox &box : run.boxes) {
        // Down to its own underline where others run between.
        const qreal reach = lane > 0 ? lanes.top(box, lane) - box.band.bottom() : 0;
        painter.fillRect(onPixels(box.band.adjusted(0, 0, 0, reach)), color);
    }
}

QList<QRectF> Highlights::bands(model::AnnotationId id) const
{
    QList<QRectF> rects;
    for (const Run &run : runs) {
        if (holds(run.marks, id)) {
            for (const TextBox &box : run.boxes) {
                rects.append(onPixels(box.band));
            }
        }
    }
    std::sort(rects.begin(), rects.end(), [](const QRectF &a, const QRectF &b) {
        return a.top() != b.top() ? a.top() < b.top() : a.left() < b.left();
    });
    QList<QRectF> joined;
    for (const QRectF &rect : rects) {
        const bool goesOn = !joined.isEmpty() && joined.last().top() == rect.top()
            && rect.left() <= joined.last().right() + 1;
        if (goesOn) {
            joined.last().setRight(std::max(joined.last().right(), rect.right()));
        } else {
            joined.append(rect);
        }
    }
    return joined;
}

void Highlights::paintOutline(QPainter &painter, const Look &look) const
{
    const auto holder = std::find_if(
        runs.begin(), runs.end(), [&look](const Run &run) { return holds(run.marks, look.current); });
    if (holder == runs.end()) {
        return;
    }
    for (const Mark &mark : holder->marks) {
        if (mark.id == look.current) {
            painter.setPen(QPen(look.tags.of(mark.tag).style.ink, 1));
        }
    }
    painter.setBrush(Qt::NoBrush);
    for (const QRectF &band : bands(look.current)) {
        painter.drawRect(band.adjusted(-1.5, -1.5, 0.5, 0.5));
    }
}

/// Told by more than their colour.
void Highlights::paintLit(QPainter &painter, const Look &look) const
{
    QSet<model::AnnotationId> painted;
    painter.setBrush(Qt::NoBrush);
    for (const Run &run : runs) {
        for (const Mark &mark : run.marks) {
            if (mark.id == look.current || !look.lit.contains(mark.id) || painted.contains(mark.id)) {
                continue;
            }
            painted.insert(mark.id);
            painter.setPen(QPen(look.tags.of(mark.tag).style.ink, 1, Qt::DashLine));
            for (const QRectF &band : bands(mark.id)) {
                painter.drawRect(band.adjusted(-1.5, -1.5, 0.5, 0.5));
            }
        }
    }
}

void Highlights::paintCues(QPainter &painter, const Look &look) const
{
    painter.setPen(QPen(look.colors.muted, std::max(1.0, lanes.thickness / 2), Qt::DotLine, Qt::FlatCap));
    for (const Cue &cue : cues) {
        if (cue.claim != look.current || look.tags.of(cue.tag).role != model::Tag::Role::Claim) {
            continue;
        }
        // Within the band, where no annotation's underline runs.
        for (const TextBox &box : cue.boxes) {
            const qreal y = box.band.bottom() - lanes.thickness / 2;
            painter.drawLine(QPointF(box.band.left(), y), QPointF(box.band.right(), y));
        }
    }
}

void Highlights::paint(QPainter &painter, const Look &look, QRectF clip) const
{
    const auto isSeen = [&](const TextBox &box) {
        return box.band.top() - 2 < clip.bottom() && lanes.bottom(box) > clip.top();
    };
    for (const Run &run : runs) {
        if (std::any_of(run.boxes.begin(), run.boxes.end(), isSeen)) {
            paintBand(painter, look, run);
        }
    }
    for (const Run &run : runs) {
        for (const Mark &mark : run.marks) {
            if (mark.lane < 0) {
                continue;
            }
            for (const TextBox &box : run.boxes) {
                if (isSeen(box)) {
                    const QRectF rect = onPixels(box.band);
                    drawUnderline(
                        painter, look.tags.of(mark.tag), rect.left(), rect.right(), lanes.top(box, mark.lane),
                        lanes.thickness);
                }
            }
        }
    }
    if (!look.lit.isEmpty()) {
        paintLit(painter, look);
    }
    paintOutline(painter, look);
    paintCues(painter, look);
}

void Highlights::paintOverflows(QPainter &painter, const Look &look, QRectF clip) const
{
    QFont font = Theme::uiFont();
    font.setBold(true);
    for (const Overflow &overflow : overflows) {
        if (!overflow.painted().intersects(clip)) {
            continue;
        }
        font.setPixelSize(std::max(6, static_cast<int>(overflow.rect.height()) - 2));
        painter.setFont(font);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(look.colors.muted, 1));
        painter.setBrush(look.colors.page);
        painter.drawRoundedRect(overflow.rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(look.colors.text);
        painter.drawText(overflow.rect, Qt::AlignCenter, u"+%1"_s.arg(overflow.count));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

QRectF Highlights::bounds(model::AnnotationId id) const
{
    QRectF bounds;
    for (const QRectF &band : bands(id)) {
        bounds |= band.adjusted(-3, -3, 3, lanes.pitch * model::text::Lanes::count + 1);
    }
    for (const Cue &cue : cues) {
        if (cue.claim == id) {
            for (const TextBox &box : cue.boxes) {
                bounds |= box.band;
            }
        }
    }
    return bounds;
}

} // namespace ui
