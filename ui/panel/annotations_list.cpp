// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/annotations_list.h"

#include "ui/panel/annotation_row.h"
#include "ui/panel/annotations_model.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

AnnotationsList::AnnotationsList(AnnotationsModel &model, const Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_theme(theme)
{
    setModel(&model);
    setItemDelegate(new AnnotationRow(*this, theme));
    setAccessibleName(tr("Tags in this article"));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(18);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMinimumHeight(5 * (fontMetrics().height() + 9));
    connect(this, &QAbstractItemView::clicked, this, &AnnotationsList::choose);
    connect(this, &QAbstractItemView::doubleClicked, this, [this] { emit annotationActivated(m_current); });
    connect(&model, &QAbstractItemModel::modelReset, this, &AnnotationsList::restoreCurrent);
}

void AnnotationsList::setCurrent(model::AnnotationId id)
{
    m_current = id;
    QModelIndex index = m_model.indexOf(id);
    if (!index.isValid()) {
        setCurrentIndex({});
        return;
    }
    // A folded name stands for its mentions.
    if (index.parent().isValid() && !isExpanded(index.parent())) {
        index = index.parent();
    }
    setCurrentIndex(index);
    scrollTo(index);
}

QList<model::AnnotationId> AnnotationsList::chosen() const
{
    return m_model.annotationsAt(currentIndex());
}

void AnnotationsList::restoreCurrent()
{
    if (m_model.order() == AnnotationsModel::Order::Tag) {
        expandAll();
    }
    setCurrent(m_current);
    if (!currentIndex().isValid()) {
        scrollToTop();
    }
}

void AnnotationsList::choose(const QModelIndex &index)
{
    m_current = m_model.annotationAt(index, m_current);
    emit annotationChosen(m_current);
}

void AnnotationsList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit annotationActivated(m_current);
        return;
    }
    const QPersistentModelIndex before = currentIndex();
    QTreeView::keyPressEvent(event);
    if (currentIndex().isValid() && currentIndex() != before) {
        choose(currentIndex());
    }
}

void AnnotationsList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && m_model.hasChildren(index)
        && AnnotationRow::isOnFold(visualRect(index), event->position().toPoint(), layoutDirection())) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    QTreeView::mousePressEvent(event);
}

void AnnotationsList::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_model.rowCount() > 0) {
        return;
    }
    QPainter painter(viewport());
    painter.setPen(m_theme.colors().muted);
    painter.drawText(
        viewport()->rect().adjusted(12, 8, -12, -8), Qt::AlignTop | Qt::TextWordWrap,
        tr("Nothing tagged yet. Select words in the article and press a tag’s key."));
}

} // namespace ui
