// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/text_geometry.h"

#include "ui/reader/reading_layout.h"

#include <QGlyphRun>
#include <QTextLayout>

namespace ui {

namespace {

/// The first line whose slot ends below `y` (from the block's origin); the last line if none does.
int lineAt(const QTextLayout &layout, const LineMeasure &measure, qreal y)
{
    int low = 0;
    int high = layout.lineCount() - 1;
    while (low < high) {
        const int middle = (low + high) / 2;
        if (ReadingLayout::slotBottom(layout.lineAt(middle), measure) > y) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low;
}

/// The line's text without blanks at its end, in units of the block.
model::TextRange inked(const QTextLine &line, QStringView text)
{
    model::TextRange range = {line.textStart(), line.textStart() + line.textLength()};
    while (!range.isEmpty() && text.at(range.end - 1).isSpace()) {
        --range.end;
    }
    return range;
}

/// From left to right, those that touch made one.
QList<QRectF> joined(QList<QRectF> rects)
{
    std::sort(
        rects.begin(), rects.end(), [](const QRectF &a, const QRectF &b) { return a.left() < b.left(); });
    QList<QRectF> result;
    for (const QRectF &rect : rects) {
        if (!result.isEmpty() && rect.left() <= result.last().right() + 0.75) {
            result.last().setRight(std::max(result.last().right(), rect.right()));
        } else if (rect.width() > 0) {
            result.append(rect);
        }
    }
    return result;
}

} // namespace

QList<QRectF> stretchesOn(const QTextLine &line, model::TextRange range)
{
    QList<QRectF> rects;
    for (const QGlyphRun &run :
         line.glyphRuns(static_cast<int>(range.start), static_cast<int>(range.length()))) {
        rects.append(run.boundingRect());
    }
    return joined(rects);
}

TextGeometry::TextGeometry(
    const ReadingLayout &layout, QStringView text, const QTextBlock &first, QPointF origin, qreal bottom)
    : m_layout(layout)
    , m_text(text)
{
    for (QTextBlock block = first; block.isValid() && origin.y() < bottom; block = block.next()) {
        const qreal height = layout.blockBoundingRect(block).height();
        m_blocks.append({block, origin});
        origin.ry() += height;
    }
}

model::TextRange TextGeometry::extent() const
{
    if (m_blocks.isEmpty()) {
        return {};
    }
    const QTextBlock &last = m_blocks.last().block;
    return {m_blocks.first().block.position(), last.position() + last.length() - 1};
}

QList<TextBox> TextGeometry::boxes(model::TextRange range, qreal top, qreal bottom) const
{
    QList<TextBox> result;
    for (const PlacedBlock &placed : m_blocks) {
        if (placed.block.position() >= range.end) {
            break;
        }
        result += boxes(placed, range, top, bottom);
    }
    return result;
}

QList<TextBox>
TextGeometry::boxes(const PlacedBlock &placed, model::TextRange range, qreal top, qreal bottom) const
{
    const QTextLayout &layout = *placed.block.layout();
    const LineMeasure &measure = m_layout.measure(placed.block);
    const qsizetype start = placed.block.position();
    range =
        model::TextRange{range.start - start, range.end - start}.intersected({0, placed.block.length() - 1});
    if (range.isEmpty()) {
        return {};
    }
    QList<TextBox> result;
    const QStringView text = m_text.sliced(start);
    for (int i = lineAt(layout, measure, top - placed.origin.y()); i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (placed.origin.y() + ReadingLayout::slotTop(line, measure) >= bottom
            || line.textStart() >= range.end) {
            break;
        }
        const model::TextRange part = inked(line, text).intersected(range);
        if (part.isEmpty()) {
            continue;
        }
        const qreal baseline = placed.origin.y() + line.y() + line.ascent();
        for (const QRectF &rect : stretchesOn(line, part)) {
            const QRectF band(
                placed.origin.x() + rect.left(), baseline - measure.ascent, rect.width(),
                measure.ascent + measure.descent);
            result.append({band, baseline, i});
        }
    }
    return result;
}

model::TextRange TextGeometry::textBetween(const PlacedBlock &placed, qreal top, qreal bottom) const
{
    const QTextLayout &layout = *placed.block.layout();
    const LineMeasure &measure = m_layout.measure(placed.block);
    const QTextLine first = layout.lineAt(lineAt(layout, measure, top - placed.origin.y()));
    const QTextLine last = layout.lineAt(lineAt(layout, measure, bottom - placed.origin.y()));
    const qsizetype start = placed.block.position();
    return {start + first.textStart(), start + last.textStart() + last.textLength()};
}

TextHit TextGeometry::hit(QPointF point) const
{
    if (m_blocks.isEmpty()) {
        return {};
    }
    const auto below = std::find_if(m_blocks.begin(), m_blocks.end() - 1, [&](const PlacedBlock &placed) {
        return placed.origin.y() + m_layout.blockBoundingRect(placed.block).height() > point.y();
    });
    const QTextLayout &layout = *below->block.layout();
    const LineMeasure &measure = m_layout.measure(below->block);
    const QPointF inside = point - below->origin;
    const int number = lineAt(layout, measure, inside.y());
    const QTextLine line = layout.lineAt(number);
    const qsizetype start = below->block.position();

    TextHit hit;
    const bool isLast = number == layout.lineCount() - 1;
    const int end = line.textStart() + line.textLength() - (isLast || line.textLength() == 0 ? 0 : 1);
    hit.caret = start + std::min(line.xToCursor(inside.x()), end);
    const QRectF ink = line.naturalTextRect();
    const bool isOnLine = inside.x() >= ink.left() && inside.x() < ink.right()
        && inside.y() >= ReadingLayout::slotTop(line, measure)
        && inside.y() < ReadingLayout::slotBottom(line, measure);
    const int character = line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
    if (isOnLine && character < line.textStart() + line.textLength()) {
        hit.character = start + character;
    }
    return hit;
}

std::optional<TextEdge> TextGeometry::edge(model::TextRange letter, bool isBeginning) const
{
    const auto placed = std::find_if(m_blocks.begin(), m_blocks.end(), [letter](const PlacedBlock &each) {
        return each.block.contains(static_cast<int>(letter.start));
    });
    if (placed == m_blocks.end()) {
        return std::nullopt;
    }
    const LineMeasure &measure = m_layout.measure(placed->block);
    const auto start = static_cast<int>(letter.start) - placed->block.position();
    const QTextLine line = placed->block.layout()->lineForTextPosition(start);
    const QList<QGlyphRun> runs =
        line.isValid() ? line.glyphRuns(start, static_cast<int>(letter.length())) : QList<QGlyphRun>();
    if (runs.isEmpty()) {
        return std::nullopt;
    }
    const QGlyphRun &run = isBeginning ? runs.first() : runs.last();
    const QRectF rect = run.boundingRect();
    const qreal x = isBeginning == run.isRightToLeft() ? rect.right() : rect.left();
    const qreal baseline = placed->origin.y() + line.y() + line.ascent();
    return TextEdge{placed->origin.x() + x, baseline - measure.ascent, baseline + measure.descent};
}

} // namespace ui
