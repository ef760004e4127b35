// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/table_row.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int margin = 8;
constexpr int gap = 1;

QFont titleFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setBold(true);
    return font;
}

/// The width to wrap in: the view's, also before the option has a rectangle.
int textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int width = option.rect.width() > 0 || !view ? option.rect.width() : view->viewport()->width();
    return width - 2 * margin;
}

QRect descriptionRect(const QStyleOptionViewItem &option, const QString &description)
{
    return option.fontMetrics.boundingRect(
        QRect(0, 0, textWidth(option), 1000), Qt::TextWordWrap | Qt::AlignLeft, description);
}

} // namespace

void TableRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString title = item.text.section(u'\n', 0, 0);
    const QString description = item.text.section(u'\n', 1);
    item.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const QRect area = option.rect.adjusted(margin, margin / 2, -margin, -margin / 2);
    const int titleHeight = QFontMetrics(titleFont(option)).height();
    painter->save();
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(titleFont(option));
    painter->drawText(area, Qt::AlignTop | Qt::AlignLeft, title);
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->setFont(option.font);
    painter->drawText(
        area.adjusted(0, titleHeight + gap, 0, 0), Qt::TextWordWrap | Qt::AlignLeft, description);
    painter->restore();
}

QSize TableRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString description = index.data(Qt::DisplayRole).toString().section(u'\n', 1);
    const int height =
        QFontMetrics(titleFont(option)).height() + gap + descriptionRect(option, description).height();
    return {textWidth(option), height + margin};
}

} // namespace ui
