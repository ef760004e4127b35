// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/annotations_list.h"

#include "ui/panel/annotation_row.h"
#include "ui/panel/annotations_model.h"
#include "ui/within_screen.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool gathers(const QInputEvent &event)
{
    return event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

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
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMinimumHeight((isOnLowScreen(*this) ? 3 : 5) * (fontMetrics().height() + 9));
    connect(this, &QAbstractItemView::clicked, this, &AnnotationsList::choose);
    connect(this, &QAbstractItemView::doubleClicked, this, [this] { emit annotationActivated(m_current); });
    connect(this, &QAbstractItemView::entered, this, [this](const QModelIndex &index) {
        emit pointedAt(m_model.annotationAt(index, {}));
    });
    connect(this, &QAbstractItemView::viewportEntered, this, [this] { emit pointedAt({}); });
    connect(&model, &QAbstractItemModel::modelReset, this, &AnnotationsList::restoreCurrent);
}

void AnnotationsList::setCurrent(model::AnnotationId id)
{
    m_current = id;
    QModelIndex index = m_model.indexOf(id);
    if (!index.isValid()) {
        selectionModel()->setCurrentIndex({}, QItemSelectionModel::Clear);
        return;
    }
    // A folded name stands for its mentions.
    if (index.parent().isValid() && !isExpanded(index.parent())) {
        index = index.parent();
    }
    const bool isChosen = selectionModel()->isSelected(index);
    selectionModel()->setCurrentIndex(
        index, isChosen ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

QList<model::AnnotationId> AnnotationsList::chosen() const
{
    QList<model::AnnotationId> ids;
    QSet<model::AnnotationId> known;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        for (const model::AnnotationId &id : m_model.annotationsAt(index)) {
            if (!known.contains(id)) {
                known.insert(id);
                ids.append(id);
            }
        }
    }
    return ids;
}

bool AnnotationsList::holdsSeveral() const
{
    return selectionModel()->selectedRows().size() > 1;
}

void AnnotationsList::dropSeveral()
{
    if (holdsSeveral()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    }
}

void AnnotationsList::setLit(const QSet<model::AnnotationId> &lit)
{
    if (lit != m_lit) {
        m_lit = lit;
        viewport()->update();
    }
}

bool AnnotationsList::isLit(const QModelIndex &index) const
{
    if (m_lit.isEmpty()) {
        return false;
    }
    const QList<model::AnnotationId> ids = m_model.annotationsAt(index);
    return std::any_of(
        ids.cbegin(), ids.cend(), [this](model::AnnotationId id) { return m_lit.contains(id); });
}

bool AnnotationsList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        emit pointedAt({});
    }
    return QTreeView::viewportEvent(event);
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
    // Who gathers several does not want to see each.
    if (m_gathers) {
        return;
    }
    m_current = m_model.annotationAt(index, m_current);
    emit annotationChosen(m_current);
}

/// A tree tells screen readers that the focus came to its current row even while it is elsewhere, and they
/// would leave the article for it.
void AnnotationsList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus()) {
        QTreeView::currentChanged(current, previous);
    } else {
        QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
        viewport()->update();
    }
}

void AnnotationsList::keyPressEvent(QKeyEvent *event)
{
    m_gathers = gathers(*event);
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit annotationActivated(m_current);
        return;
    }
    if (event->text() == u"/"_s) {
        emit filterWanted();
        return;
    }
    pressKey(event);
}

void AnnotationsList::pressKey(QKeyEvent *event)
{
    const QPersistentModelIndex before = currentIndex();
    QTreeView::keyPressEvent(event);
    if (currentIndex().isValid() && currentIndex() != before) {
        choose(currentIndex());
    }
}

void AnnotationsList::mousePressEvent(QMouseEvent *event)
{
    m_gathers = gathers(*event);
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
    const QString words = m_model.isFiltered()
        ? tr("Nothing here matches. Empty the filter to see all.")
        : tr("Nothing tagged yet. Select words in the article and press a tag’s key.");
    QPainter painter(viewport());
    painter.setPen(m_theme.colors().muted);
    painter.drawText(viewport()->rect().adjusted(12, 8, -12, -8), Qt::AlignTop | Qt::TextWordWrap, words);
}

} // namespace ui
