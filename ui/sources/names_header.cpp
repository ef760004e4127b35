// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/names_header.h"

#include "ui/panel/marks.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int sideGap = 6;

} // namespace

NamesHeader::NamesHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_theme(theme)
{
    setProperty("role", u"names"_s);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
}

/// The ground alone; the name follows.
void NamesHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->text.clear();
}

void NamesHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    painter->save();
    painter->setFont(font());
    painter->setPen(m_theme.colors().text);
    const QString name = model()->headerData(logicalIndex, Qt::Vertical).toString();
    marks::paintLine(*painter, rect.adjusted(sideGap, 0, -sideGap, -1), name, Qt::ElideRight);
    painter->restore();
}

} // namespace ui
