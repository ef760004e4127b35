// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/hit_row.h"

#include "ui/find/hits_model.h"
#include "ui/panel/marks.h"

#include <QLocale>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace ui {

namespace {

constexpr int sideGap = 13;
constexpr int verticalGap = 4;
constexpr int countGap = 8;
/// Where the words begin, of the line's width: what stands before them tells less than what follows.
constexpr double wordsAt = 0.4;

/// One of the three parts of a line, at the side of its place where the words stand. Blanks at a line's end
/// would not be painted, so that they are room.
void paintPart(QPainter &painter, QRectF place, const QString &text, bool isRightToLeft, bool isBefore)
{
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.elidedText(text, isBefore ? Qt::ElideLeft : Qt::ElideRight, place.width());
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const bool atRight = isBefore != isRightToLeft;
    const int side = static_cast<int>(
        (Qt::Alignment(atRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter)
            .toInt());
    painter.drawText(place, side | Qt::TextSingleLine | Qt::TextIncludeTrailingSpaces, shown);
    painter.setLayoutDirection(before);
}

/// The same place seen from the line's other side.
QRectF mirrored(const QRectF &line, QRectF place)
{
    place.moveLeft(line.left() + line.right() - place.right());
    return place;
}

} // namespace

HitRow::HitRow(QListView &view, const Theme &theme)
    : QStyledItemDelegate(&view)
    , m_view(view)
    , m_theme(theme)
{
}

QSize HitRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {100, QFontMetrics(option.font).height() + 2 * verticalGap};
}

void HitRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    painter->save();
    painter->setFont(option.font);
    const QRect line = option.rect.adjusted(sideGap, 0, -sideGap, 0);
    if (index.data(HitsModel::IsTitleRole).toBool()) {
        painter->fillRect(option.rect, colors.side);
        paintTitle(*painter, line, index);
        painter->restore();
        return;
    }
    marks::paintRowGround(*painter, option, index, m_view, colors);
    paintHit(*painter, line, index);
    painter->restore();
}

/// The count stands at the line's far end, and a long title is shortened.
void HitRow::paintTitle(QPainter &painter, QRect line, const QModelIndex &index) const
{
    const bool isRightToLeft = index.data(HitsModel::IsRightToLeftRole).toBool();
    const QString count = QLocale().toString(index.data(HitsModel::CountRole).toInt());
    const int width = QFontMetrics(painter.font()).horizontalAdvance(count) + 1;
    QRect place(line.right() - width + 1, line.top(), width, line.height());
    QRect title = line.adjusted(0, 0, -width - countGap, 0);
    if (isRightToLeft) {
        title.translate(width + countGap, 0);
        place.moveLeft(line.left());
    }
    painter.setPen(m_theme.colors().muted);
    marks::paintLine(painter, place, count, Qt::ElideRight);
    QFont bold = painter.font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(m_theme.colors().text);
    marks::paintLine(painter, title, index.data().toString(), Qt::ElideRight);
}

void HitRow::paintHit(QPainter &painter, QRect line, const QModelIndex &index) const
{
    const bool isRightToLeft = index.data(HitsModel::IsRightToLeftRole).toBool();
    const QString words = index.data(HitsModel::WordsRole).toString();
    QFont bold = painter.font();
    bold.setBold(true);
    const QRectF all(line);
    const qreal start = all.left() + qRound(all.width() * wordsAt);
    const qreal width =
        std::min<qreal>(qCeil(QFontMetricsF(bold).horizontalAdvance(words)), all.right() - start);
    const QRectF before(all.left(), all.top(), start - all.left(), all.height());
    const QRectF middle(start, all.top(), width, all.height());
    const QRectF after(start + width, all.top(), all.right() - start - width, all.height());
    const auto placed = [&](const QRectF &place) {
        return isRightToLeft ? mirrored(all, place) : place;
    };
    painter.setPen(m_theme.colors().muted);
    paintPart(painter, placed(before), index.data(HitsModel::BeforeRole).toString(), isRightToLeft, true);
    paintPart(painter, placed(after), index.data(HitsModel::AfterRole).toString(), isRightToLeft, false);
    painter.setFont(bold);
    painter.setPen(m_theme.colors().text);
    paintPart(painter, placed(middle), words, isRightToLeft, false);
}

} // namespace ui
