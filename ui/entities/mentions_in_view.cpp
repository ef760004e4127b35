// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/mentions_in_view.h"

#include <QListView>
#include <QScrollBar>

#include <algorithm>

namespace ui {

MentionsInView::MentionsInView(QListView &list, const IdOf &idOf)
    : m_list(list)
    , m_idOf(idOf)
    , m_current(idOf(list.currentIndex()))
    , m_scroll(list.verticalScrollBar()->value())
{
    for (const QModelIndex &index : list.selectionModel()->selectedIndexes()) {
        m_chosen.insert(idOf(index));
    }
    const int top = std::max(0, list.indexAt({1, 1}).row());
    for (int row = top; row < list.model()->rowCount() && m_first.isNull(); ++row) {
        m_first = idOf(list.model()->index(row, 0));
        m_titles = row - top;
    }
}

void MentionsInView::restore() const
{
    QItemSelection chosen;
    int first = -1;
    for (int row = 0; row < m_list.model()->rowCount(); ++row) {
        const QModelIndex index = m_list.model()->index(row, 0);
        const model::AnnotationId id = m_idOf(index);
        if (id.isNull()) {
            continue;
        }
        if (m_chosen.contains(id)) {
            chosen.select(index, index);
        }
        if (id == m_current) {
            m_list.selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        }
        first = id == m_first ? std::max(0, row - m_titles) : first;
    }
    m_list.selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

void MentionsInView::scrollTo(int row) const
{
    if (row >= 0) {
        m_list.scrollTo(m_list.model()->index(row, 0), QAbstractItemView::PositionAtTop);
    } else {
        m_list.verticalScrollBar()->setValue(m_scroll);
    }
}

} // namespace ui
