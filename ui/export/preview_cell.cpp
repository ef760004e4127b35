// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/preview_cell.h"

#include "ui/export/preview_model.h"
#include "ui/panel/marks.h"

#include <QPainter>
#include <QTextLayout>

namespace ui {

namespace {

constexpr int sideGap = 8; ///< as the header's sections have in the style sheet
constexpr int verticalGap = 5;

/// An id, a date, a number, an address: broken over lines it would be harder to read.
bool isOneWord(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.isSpace() || character.unicode() > 0x7f;
    });
}

} // namespace

QStringList PreviewCell::lines(const QModelIndex &index, const QFont &font, int width)
{
    const QString text = index.data().toString();
    const int most = isOneWord(text) ? 1 : index.data(PreviewModel::LinesRole).toInt();
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    while (lines.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        const bool takesRest = lines.size() == most - 1;
        lines.append(text.mid(line.textStart(), takesRest ? -1 : line.textLength()).trimmed());
    }
    layout.endLayout();
    if (!lines.isEmpty()) {
        lines.last() = QFontMetrics(font).elidedText(lines.last(), Qt::ElideRight, width);
    }
    return lines;
}

int PreviewCell::widestWord(const QModelIndex &index, const QFont &font)
{
    const QFontMetrics metrics(font);
    int width = 0;
    for (const QString &word : index.data().toString().split(u' ')) {
        width = std::max(width, metrics.horizontalAdvance(word));
    }
    return width + 2 * sideGap + 2;
}

void PreviewCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    item.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    painter->setPen(option.palette.color(QPalette::Midlight));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QRect area = option.rect.adjusted(sideGap, 0, -sideGap, -1);
    const QStringList lines = PreviewCell::lines(index, option.font, area.width());
    const bool isNumeric = item.displayAlignment.testFlag(Qt::AlignRight);
    const int height = option.fontMetrics.height();
    int top = area.center().y() - height * static_cast<int>(lines.size()) / 2 + 1;
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    for (const QString &line : lines) {
        const QRect place(area.left(), top, area.width(), height);
        if (isNumeric) {
            painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, line);
        } else {
            marks::paintLineBeside(*painter, place, line, item.text.isRightToLeft());
        }
        top += height;
    }
    painter->restore();
}

QSize PreviewCell::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const int width = option.rect.width() - 2 * sideGap;
    const qsizetype count = width > 0 ? lines(index, option.font, width).size() : 1;
    return {
        option.fontMetrics.horizontalAdvance(text) + 2 * sideGap + 2,
        option.fontMetrics.height() * static_cast<int>(std::max<qsizetype>(count, 1)) + 2 * verticalGap + 1};
}

} // namespace ui
