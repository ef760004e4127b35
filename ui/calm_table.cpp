// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calm_table.h"

#include "ui/own_direction.h"

#include <QHeaderView>
#include <QStyle>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {

void makeCalm(QTableView &table)
{
    table.setProperty("role", u"calm"_s);
    table.setItemDelegate(new OwnDirection(&table));
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    QHeaderView *header = table.horizontalHeader();
    header->style()->unpolish(header); // it may have asked for the look of another table by now
    header->style()->polish(header);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace ui
