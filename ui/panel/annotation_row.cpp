// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/annotation_row.h"

#include "ui/panel/annotations_list.h"
#include "ui/panel/annotations_model.h"
#include "ui/panel/marks.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr int outerGap = 12;
constexpr int foldWidth = 14;

} // namespace

AnnotationRow::AnnotationRow(AnnotationsList &view, const Theme &theme)
    : QStyledItemDelegate(&view)
    , m_view(view)
    , m_theme(theme)
{
}

bool AnnotationRow::isOnFold(const QRect &row, QPoint point, Qt::LayoutDirection direction)
{
    const int reach = outerGap + foldWidth + 4;
    return direction == Qt::RightToLeft ? point.x() < row.left() + reach : point.x() > row.right() - reach;
}

QSize AnnotationRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {120, option.fontMetrics.height() + 9};
}

void AnnotationRow::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    painter->save();
    const bool isCurrent = m_view.currentIndex() == index;
    // The whole row, with the indentation, which the view leaves to branches.
    const QRect row(0, option.rect.top(), m_view.viewport()->width(), option.rect.height());
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(row, isChosen ? colors.currentRow : colors.hover);
    }
    if (m_view.isLit(index)) {
        const model::Tag tag = index.data(AnnotationsModel::TagRole).value<model::Tag>();
        if (!isChosen) {
            painter->fillRect(row, colors.hover);
        }
        painter->fillRect(
            QStyle::visualRect(option.direction, row, QRect(row.left(), row.top(), 3, row.height())),
            m_theme.style(tag).ink);
    }
    if (isCurrent && m_view.hasFocus()) {
        painter->setPen(colors.accent);
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    QRect words = option.rect.adjusted(outerGap, 0, -outerGap, 0);
    const QRect swatch(
        words.left(), words.center().y() - marks::swatchSize / 2 + 1, marks::swatchSize, marks::swatchSize);
    marks::paintSwatch(
        *painter, placed(swatch),
        m_theme.style(index.data(AnnotationsModel::TagRole).value<model::Tag>()).ink);
    words.setLeft(swatch.right() + 9);
    // The fold's place is kept in every row, so that the details stand in one column.
    const QRect fold(words.right() - foldWidth + 4, words.top(), foldWidth, words.height());
    if (index.model()->hasChildren(index)) {
        paintFold(*painter, placed(fold), m_view.isExpanded(index));
    }
    words.setRight(fold.left() - 2);
    painter->setFont(option.font);
    words.setRight(words.right() - paintDetail(*painter, placed(words), index, option.direction));
    painter->setFont(option.font);
    painter->setPen(colors.text);
    marks::paintLine(
        *painter, placed(words),
        marks::shortenedBetween(painter->fontMetrics(), index.data().toString(), words.width()),
        Qt::ElideRight);
    painter->restore();
}

int AnnotationRow::paintDetail(
    QPainter &painter, const QRect &rect, const QModelIndex &index, Qt::LayoutDirection direction) const
{
    const QString detail = index.data(AnnotationsModel::DetailRole).toString();
    if (detail.isEmpty()) {
        return 0;
    }
    const bool isReminder = index.data(AnnotationsModel::MutedRole).toBool();
    painter.setFont(marks::smallFont(painter.font()));
    painter.setPen(isReminder ? m_theme.colors().warning : m_theme.colors().muted);
    painter.drawText(
        rect,
        static_cast<int>((QStyle::visualAlignment(direction, Qt::AlignRight) | Qt::AlignVCenter).toInt())
            | Qt::TextSingleLine,
        detail);
    return painter.fontMetrics().horizontalAdvance(detail) + 10;
}

void AnnotationRow::paintFold(QPainter &painter, const QRect &rect, bool open) const
{
    const QPointF middle = QRectF(rect).center();
    const qreal side = m_view.layoutDirection() == Qt::RightToLeft ? -1 : 1;
    QPainterPath path;
    if (open) {
        path.moveTo(middle + QPointF(-4, -2));
        path.lineTo(middle + QPointF(0, 2));
        path.lineTo(middle + QPointF(4, -2));
    } else {
        path.moveTo(middle + QPointF(-2 * side, -4));
        path.lineTo(middle + QPointF(2 * side, 0));
        path.lineTo(middle + QPointF(-2 * side, 4));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colors().muted, 1.4));
    painter.drawPath(path);
    painter.restore();
}

} // namespace ui
