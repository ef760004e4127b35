// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calm_table.h"

#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {

void makeCalm(QTableView &table)
{
    table.setProperty("role", u"calm"_s);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    QHeaderView *header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace ui
