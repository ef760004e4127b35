// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows_list.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {

RowsList::RowsList(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QAbstractItemView::clicked, this, &RowsList::rowChosen);
}

void RowsList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void RowsList::keyPressEvent(QKeyEvent *event)
{
    const QPersistentModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (currentIndex().isValid() && currentIndex() != before) {
        emit rowChosen(currentIndex());
    }
}

void RowsList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model()->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(m_theme.colors().muted);
        painter.drawText(
            viewport()->rect().adjusted(13, 8, -13, -8), Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    }
}

} // namespace ui
