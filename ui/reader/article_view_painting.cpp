// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted, from the ground up: heading, highlights, pieces, the text, the signs on it.
#include "ui/reader/article_view_parts.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

void ArticleView::paintHeading(QPainter &painter)
{
    const TextGeometry places = geometry();
    const qreal margin = document()->documentMargin();
    const qreal width = viewport()->width() - 2 * margin;
    for (const PlacedBlock &placed : places.blocks()) {
        if (placed.block.blockNumber() == 0) {
            const QRectF room(margin, placed.origin.y(), width, d->layout->roomAbove());
            d->heading.paintAbove(painter, d->layout->fonts(), d->theme.colors(), room);
        }
        if (placed.block == d->layout->lastHeading()) {
            const QRectF room(
                margin, placed.origin.y() + d->layout->textBottom(placed.block), width,
                d->heading.heightBelow(d->layout->fonts()));
            d->heading.paintBelow(painter, d->layout->fonts(), d->theme.colors(), room);
        }
    }
}

void ArticleView::paintPieces(QPainter &painter, const TextGeometry &places)
{
    const LaneMeasure lanes = LaneMeasure::of(d->layout->fonts().body);
    for (const model::Segments *pieces : {&d->pending, &d->extentRest}) {
        for (const model::TextRange &piece : *pieces) {
            for (const TextBox &box : places.boxes(piece, 0, viewport()->height())) {
                painter.fillRect(box.band, d->theme.colors().selection);
                painter.setPen(QPen(d->theme.colors().link, lanes.thickness, Qt::DotLine, Qt::FlatCap));
                const qreal y = lanes.top(box, 0) + lanes.thickness / 2;
                painter.drawLine(QPointF(box.band.left(), y), QPointF(box.band.right(), y));
            }
        }
    }
}

/// Dots at the foot of the letters, where no tag's underline runs; only what is painted anew.
void ArticleView::paintProposals(QPainter &painter, const QRectF &clip)
{
    const LaneMeasure lanes = LaneMeasure::of(d->layout->fonts().body);
    painter.setPen(QPen(d->theme.colors().muted, lanes.thickness, Qt::DotLine, Qt::FlatCap));
    const TextGeometry places = geometry();
    for (const PlacedBlock &placed : places.blocks()) {
        const model::TextRange seen = places.textBetween(placed, clip.top(), clip.bottom());
        auto proposal = std::lower_bound(
            d->proposals.cbegin(), d->proposals.cend(), seen.start,
            [](const model::TextRange &range, qsizetype start) { return range.end <= start; });
        for (; proposal != d->proposals.cend() && proposal->start < seen.end; ++proposal) {
            for (const TextBox &box : places.boxes(placed, *proposal, clip.top(), clip.bottom())) {
                const qreal y = box.band.bottom() - lanes.thickness / 2;
                painter.drawLine(QPointF(box.band.left(), y), QPointF(box.band.right(), y));
            }
        }
    }
}

/// Over the bands of the tags and beside their underlines, so that both are told; only what is painted anew.
void ArticleView::paintHits(QPainter &painter, const QRectF &clip)
{
    painter.setPen(QPen(d->theme.colors().hitBorder, 1));
    painter.setBrush(d->theme.colors().hit);
    const TextGeometry places = geometry();
    for (const PlacedBlock &placed : places.blocks()) {
        const model::TextRange seen = places.textBetween(placed, clip.top(), clip.bottom());
        auto hit = std::lower_bound(
            d->hits.cbegin(), d->hits.cend(), seen.start,
            [](const model::TextRange &range, qsizetype start) { return range.end <= start; });
        for (; hit != d->hits.cend() && hit->start < seen.end; ++hit) {
            for (const TextBox &box : places.boxes(placed, *hit, clip.top(), clip.bottom())) {
                painter.drawRect(box.band.toAlignedRect().adjusted(0, 0, -1, -1));
            }
        }
    }
}

void ArticleView::paintEmpty()
{
    QPainter painter(viewport());
    QFont font = Theme::uiFont();
    font.setPixelSize(d->layout->fonts().byline.pixelSize() + 2);
    painter.setFont(font);
    painter.setPen(d->theme.colors().muted);
    const QRect room = viewport()->rect().adjusted(12, 12, -12, -viewport()->height() / 4);
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, d->emptyText);
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    if (!d->page) {
        paintEmpty();
        return;
    }
    const Highlights::Look look{d->looks, d->theme.colors(), d->current, d->hovered, d->lit};
    const QRectF clip(event->rect());
    {
        QPainter beneath(viewport());
        paintHeading(beneath);
        highlights().paint(beneath, look, clip);
        if (!d->proposals.empty()) {
            paintProposals(beneath, clip);
        }
        if (!d->hits.empty()) {
            paintHits(beneath, clip);
        }
        paintPieces(beneath, geometry());
        paintGrips(beneath, GripPart::Line);
    }
    QPlainTextEdit::paintEvent(event);
    QPainter above(viewport());
    highlights().paintOverflows(above, look, clip);
    paintGrips(above, GripPart::Knob);
}

} // namespace ui
