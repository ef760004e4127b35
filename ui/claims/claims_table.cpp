// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claims_table.h"

#include "ui/claims/claim_cell.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

using model::storage::ClaimRow;

ClaimsTable::ClaimsTable(ClaimsModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_claims(model)
    , m_theme(theme)
{
    setModel(&model);
    setItemDelegate(new ClaimCell(model, theme, *this));
    setProperty("role", QStringLiteral("calm"));
    setAccessibleName(tr("Claims of the project"));
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &ClaimsTable::sortBy);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ClaimsTable::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &ClaimsTable::restorePlace);
}

/// Forwards, backwards, the unchecked ones first again.
void ClaimsTable::sortBy(int section)
{
    ClaimsWish wish = m_claims.wish();
    const auto column = static_cast<ClaimColumn>(section);
    if (wish.column != column) {
        wish.column = column;
        wish.direction = Qt::AscendingOrder;
    } else if (wish.direction == Qt::AscendingOrder) {
        wish.direction = Qt::DescendingOrder;
    } else {
        wish.column.reset();
        wish.direction = Qt::AscendingOrder;
    }
    horizontalHeader()->setSortIndicatorShown(wish.column.has_value());
    if (wish.column) {
        horizontalHeader()->setSortIndicator(section, wish.direction);
    }
    m_claims.setWish(wish);
}

QList<ClaimRow> ClaimsTable::chosen() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<ClaimRow> claims;
    for (const QModelIndex &row : std::as_const(rows)) {
        claims.append(m_claims.row(row));
    }
    return claims;
}

const ClaimRow *ClaimsTable::current() const
{
    return currentIndex().isValid() ? &m_claims.row(currentIndex()) : nullptr;
}

void ClaimsTable::keep(QWidget &editor)
{
    commitData(&editor);
    closeEditor(&editor, QAbstractItemDelegate::NoHint);
    // A letter can choose while the editor is still being opened, which then takes the focus once more.
    QMetaObject::invokeMethod(
        this, [this] { setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

void ClaimsTable::commit()
{
    if (QWidget *editor = indexWidget(currentIndex()); editor && state() == EditingState) {
        keep(*editor);
    }
}

void ClaimsTable::setEmptyText(const QString &text)
{
    if (text != m_emptyText) {
        m_emptyText = text;
        viewport()->update();
    }
}

void ClaimsTable::rememberPlace()
{
    if (m_claims.rowCount() == 0) {
        return; // what comes back is to be where it was
    }
    const ClaimRow *claim = current();
    m_place = claim ? claim->id : model::AnnotationId();
    m_article = claim ? claim->article : model::ArticleId();
    m_column = std::max(0, currentIndex().column());
    m_row = std::max(0, currentIndex().row());
}

/// On the same claim; where it is not listed any more, on the one that has its row now.
void ClaimsTable::restorePlace()
{
    QModelIndex index = m_place.isNull() ? QModelIndex() : m_claims.indexOf(m_place, m_article);
    if (!index.isValid() && m_claims.rowCount() > 0) {
        index = m_claims.index(std::min(m_row, m_claims.rowCount() - 1), 0);
    }
    if (index.isValid()) {
        // Also while Ctrl is held, with which the list was opened or a step undone.
        selectionModel()->setCurrentIndex(
            index.siblingAtColumn(m_column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    emit currentMoved();
}

void ClaimsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentMoved();
}

void ClaimsTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit chosenChanged();
}

void ClaimsTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
    } else if (!edit(currentIndex(), EditKeyPressed, nullptr)) {
        emit goToWanted();
    }
}

void ClaimsTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && !index.flags().testFlag(Qt::ItemIsEditable)) {
        emit goToWanted();
    }
}

/// A key with Ctrl or Alt is a command, and no beginning of a text.
bool ClaimsTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool isCommand = trigger == AnyKeyPressed && event
        && static_cast<QKeyEvent *>(event)->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier);
    return !isCommand && QTableView::edit(index, trigger, event);
}

void ClaimsTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_claims.rowCount() > 0 || m_emptyText.isEmpty()) {
        return;
    }
    QPainter painter(viewport());
    painter.setPen(m_theme.colors().muted);
    painter.drawText(
        viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace ui
