// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/article_row.h"

#include "ui/articles/articles_model.h"
#include "ui/panel/marks.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int sideGap = 13;
constexpr int verticalGap = 8;
constexpr int lineGap = 2;
constexpr int countGap = 8;

} // namespace

ArticleRow::ArticleRow(QListView &view, const Theme &theme)
    : QStyledItemDelegate(&view)
    , m_view(view)
    , m_theme(theme)
{
}

QSize ArticleRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    const QFontMetrics title(option.font);
    const QFontMetrics detail(marks::smallFont(option.font));
    return {100, title.height() + lineGap + detail.height() + 2 * verticalGap};
}

void ArticleRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    painter->save();
    marks::paintRowGround(*painter, option, index, m_view, colors);
    const QRect words = option.rect.adjusted(sideGap, verticalGap, -sideGap, -verticalGap);
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    const bool isExcluded =
        index.data(ArticlesModel::ProgressRole).toInt() == static_cast<int>(model::Progress::Excluded);
    painter->setPen(isExcluded ? colors.muted : colors.text);
    const QRect title(words.left(), words.top(), words.width(), painter->fontMetrics().height());
    const QString text = index.data().toString();
    marks::paintLine(*painter, title, text, Qt::ElideRight);
    painter->setFont(marks::smallFont(option.font));
    painter->setPen(colors.muted);
    const int height = painter->fontMetrics().height();
    const QRect detail(words.left(), words.bottom() - height + 1, words.width(), height);
    paintDetail(*painter, detail, index, text.isRightToLeft());
    painter->restore();
}

/// A long outlet is shortened, never the count, which stands at the line's far end.
void ArticleRow::paintDetail(QPainter &painter, QRect line, const QModelIndex &index, bool rightToLeft)
{
    const QString count = index.data(ArticlesModel::CountRole).toString();
    const int width = qCeil(QFontMetricsF(painter.font()).horizontalAdvance(count)) + 1;
    QRect place(line.right() - width + 1, line.top(), width, line.height());
    line.setRight(place.left() - countGap);
    if (rightToLeft) {
        line.translate(width + countGap, 0);
        place.moveLeft(line.left() - width - countGap);
    }
    marks::paintLine(painter, place, count, Qt::ElideRight);
    marks::paintLineBeside(painter, line, index.data(ArticlesModel::DetailRole).toString(), rightToLeft);
}

} // namespace ui
