// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speaks/claim_row.h"

#include "ui/panel/marks.h"
#include "ui/speaks/claims_behind.h"

namespace ui {

namespace {

constexpr int sideGap = 10;
constexpr int verticalGap = 5;

} // namespace

ClaimRow::ClaimRow(QListView &view, const Theme &theme)
    : QStyledItemDelegate(&view)
    , m_view(view)
    , m_theme(theme)
{
}

QSize ClaimRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {
        100,
        QFontMetrics(option.font).height() + QFontMetrics(marks::smallFont(option.font)).height()
            + 2 * verticalGap + 1};
}

void ClaimRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    painter->save();
    marks::paintRowGround(*painter, option, index, m_view, colors);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.border);
    QRect line = option.rect.adjusted(sideGap, verticalGap, -sideGap, -verticalGap);
    painter->setFont(option.font);
    painter->setPen(colors.text);
    line.setHeight(QFontMetrics(option.font).height());
    const QString claim = index.data().toString();
    marks::paintLine(*painter, line, claim, Qt::ElideRight);
    painter->setFont(marks::smallFont(option.font));
    painter->setPen(colors.muted);
    line.translate(0, line.height());
    line.setHeight(QFontMetrics(painter->font()).height());
    marks::paintLineBeside(
        *painter, line, index.data(ClaimsBehind::WhereRole).toString(), claim.isRightToLeft());
    painter->restore();
}

} // namespace ui
