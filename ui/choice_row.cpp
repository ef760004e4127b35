// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/choice_row.h"

#include "ui/panel/marks.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int rowSideGap = 9;
constexpr int choiceGap = 8;
constexpr int verticalGap = 4;
/// Of the room for words: more of it what stands beside them takes only where they leave it.
constexpr double mostBeside = 0.45;

} // namespace

ChoiceRow::ChoiceRow(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize ChoiceRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {100, option.fontMetrics.height() + 2 * verticalGap};
}

int ChoiceRow::wholeWidth(const QFont &font, const QModelIndex &index)
{
    const QString beside = index.data(BesideRole).toString();
    const int words = QFontMetrics(font).horizontalAdvance(index.data().toString()) + 1;
    const int more = QFontMetrics(marks::smallFont(font)).horizontalAdvance(beside) + 1;
    return 2 * rowSideGap + marks::swatchSize + choiceGap + words + (beside.isEmpty() ? 0 : choiceGap + more);
}

void ChoiceRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    painter->save();
    painter->setFont(option.font);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, colors.currentRow);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, colors.hover);
    }
    const QRect inner = option.rect.adjusted(rowSideGap, 0, -rowSideGap, 0);
    const QRect swatch(
        inner.left(), inner.center().y() - marks::swatchSize / 2 + 1, marks::swatchSize, marks::swatchSize);
    if (const auto color = index.data(SwatchRole).value<QColor>(); color.isValid()) {
        marks::paintSwatch(*painter, QStyle::visualRect(option.direction, option.rect, swatch), color);
    }
    const int cap =
        marks::paintKeyCap(*painter, inner, index.data(KeyRole).toString(), m_theme, option.direction);
    paintWords(
        *painter, option, inner.adjusted(marks::swatchSize + choiceGap, 0, cap > 0 ? -cap - choiceGap : 0, 0),
        index);
    painter->restore();
}

void ChoiceRow::paintWords(
    QPainter &painter, const QStyleOptionViewItem &option, const QRect &room, const QModelIndex &index) const
{
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QString beside = index.data(BesideRole).toString();
    const QFont small = marks::smallFont(option.font);
    const QString text = index.data().toString();
    const int wanted = painter.fontMetrics().horizontalAdvance(text) + 1;
    const int most = std::max(static_cast<int>(room.width() * mostBeside), room.width() - wanted - choiceGap);
    const int besideWidth =
        beside.isEmpty() ? 0 : std::min(QFontMetrics(small).horizontalAdvance(beside) + 1, most);
    const int textWidth = std::min(wanted, room.width() - (beside.isEmpty() ? 0 : besideWidth + choiceGap));
    painter.setPen(m_theme.colors().text);
    marks::paintLine(
        painter, placed({room.left(), room.top(), textWidth, room.height()}), text, Qt::ElideRight);
    painter.setFont(small);
    painter.setPen(m_theme.colors().muted);
    marks::paintLine(
        painter, placed({room.left() + textWidth + choiceGap, room.top(), besideWidth, room.height()}),
        beside, Qt::ElideRight);
}

} // namespace ui
