// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/table_row.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int rowSideGap = 8;
constexpr int rowGap = 6;
constexpr int lineGap = 1;
constexpr int descriptionFlags = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;

QString titleOf(const QString &text)
{
    return text.section(u'\n', 0, 0);
}

QString descriptionOf(const QString &text)
{
    return text.section(u'\n', 1);
}

QFont weighted(const QFont &base, QFont::Weight weight)
{
    QFont font = base;
    font.setWeight(weight);
    return font;
}

QFont titleFont(const QFont &base)
{
    return weighted(base, QFont::Bold);
}

QFont descriptionFont(const QFont &base)
{
    return weighted(base, QFont::Normal);
}

} // namespace

TableRow::TableRow(QListView &view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{
}

void TableRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    // Not the option's text, in which line ends have become separators.
    const QString text = index.data().toString();
    painter->save();
    m_view.style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, &m_view);
    if (m_view.hasFocus() && m_view.currentIndex() == index) {
        painter->setPen(QApplication::palette().color(QPalette::Link));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    const QRect area = option.rect.adjusted(rowSideGap, rowGap, -rowSideGap, -rowGap);
    const QFontMetrics title(titleFont(option.font));
    painter->setFont(titleFont(option.font));
    painter->setPen(QApplication::palette().color(QPalette::Text));
    painter->drawText(
        area, Qt::AlignTop | Qt::AlignLeading | Qt::TextSingleLine,
        title.elidedText(titleOf(text), Qt::ElideRight, area.width()));
    // The application's palette: the style sheet gives the list's placeholders the colour of its words.
    painter->setPen(QApplication::palette().color(QPalette::PlaceholderText));
    painter->setFont(descriptionFont(option.font));
    painter->drawText(
        area.adjusted(0, title.height() + lineGap, 0, 0), descriptionFlags, descriptionOf(text));
    painter->restore();
}

QSize TableRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const int width = m_view.viewport()->width();
    const int description =
        QFontMetrics(descriptionFont(option.font))
            .boundingRect(QRect(0, 0, width - 2 * rowSideGap, 10'000), descriptionFlags, descriptionOf(text))
            .height();
    return {width, QFontMetrics(titleFont(option.font)).height() + lineGap + description + 2 * rowGap};
}

int TableRow::fullWidth(const QFont &font, const QString &text)
{
    return std::max(
               QFontMetrics(titleFont(font)).horizontalAdvance(titleOf(text)),
               QFontMetrics(descriptionFont(font)).horizontalAdvance(descriptionOf(text)))
        + 2 * rowSideGap + 2;
}

} // namespace ui
