// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cells/cell_grid.h"

#include "ui/cells/cell_delegate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

using namespace model::exchange;

namespace {

/// In words, what of it reaches beyond the table, and what to do.
QString excessOf(const Placement &placement)
{
    const CellSize &fits = placement.covered.size;
    const CellSize &wanted = placement.wanted;
    QStringList parts;
    if (fits.rows < wanted.rows) {
        parts.append(CellGrid::tr("%1 of %2 rows fit").arg(fits.rows).arg(wanted.rows));
    }
    if (fits.columns < wanted.columns) {
        parts.append(CellGrid::tr("%1 of %2 columns fit").arg(fits.columns).arg(wanted.columns));
    }
    return CellGrid::tr(
               "%1; what reaches beyond the table is left out. Paste further up or to the left, or copy only "
               "what belongs here.",
               "%1: “3 of 5 rows fit”")
        .arg(parts.join(CellGrid::tr(", ")));
}

constexpr qsizetype longestPasted = 100'000; ///< characters; no cell of a spreadsheet holds so many

bool hasEndlessCell(const CellRows &rows)
{
    return std::any_of(rows.cbegin(), rows.cend(), [](const QStringList &row) {
        return std::any_of(
            row.cbegin(), row.cend(), [](const QString &cell) { return cell.size() > longestPasted; });
    });
}

} // namespace

CellGrid::CellGrid(CellTable &table, const Theme &theme, bool sorts, QWidget *parent)
    : QTableView(parent)
    , m_table(table)
{
    setModel(&table);
    auto *cell = new CellDelegate(theme, *this);
    setItemDelegate(cell);
    setEditTriggers(
        QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::DoubleClicked);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setCornerButtonEnabled(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    if (sorts) {
        horizontalHeader()->setSortIndicatorClearable(true);
        horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        setSortingEnabled(true);
    }
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    addCellActions();
    connect(cell, &CellDelegate::left, this, &CellGrid::go);
    connect(cell, &CellDelegate::refused, this, &CellGrid::refused);
    connect(
        cell, &CellDelegate::closeEditor, this, [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
            if (hint == QAbstractItemDelegate::RevertModelCache) {
                emit dropped();
            }
        });
}

void CellGrid::addCellActions()
{
    add(tr("&Copy"), QKeySequence::Copy, tr("Copy the selected cells, as spreadsheets do"), &CellGrid::copy);
    add(tr("&Paste"), QKeySequence::Paste,
        tr("Paste cells copied in a spreadsheet or here, from the current cell on to the right and down"),
        &CellGrid::paste);
    add(tr("&Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D),
        tr("Give the selected cells what stands in the first of them; a single one what stands above it"),
        &CellGrid::fillDown);
    add(tr("&Empty"), QKeySequence::Delete, tr("Empty the selected cells"), &CellGrid::empty);
}

QAction *
CellGrid::add(const QString &text, const QKeySequence &key, const QString &tip, void (CellGrid::*then)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(u"%1 (%2)"_s.arg(tip, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, then);
    addAction(action);
    m_actions.append(action);
    return action;
}

void CellGrid::allow()
{
    const bool some = m_table.rowCount() > 0;
    for (QAction *action : m_actions) {
        action->setEnabled(some && (m_table.isWritable() || action == m_actions.first()));
    }
}

void CellGrid::commit()
{
    QWidget *editor = indexWidget(currentIndex());
    if (editor && state() == EditingState) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

/// The one of the table's own actions that the key is for.
QAction *CellGrid::actionFor(const QKeyEvent &event) const
{
    const QKeySequence pressed(event.keyCombination());
    for (QAction *action : actions()) {
        if (action->shortcuts().contains(pressed)) {
            return action;
        }
    }
    return nullptr;
}

/// In a cell the keys of a spreadsheet come before those of the window around it.
bool CellGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.key() == Qt::Key_F2 || actionFor(key)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

/// With Ctrl an arrow leads to the end of the table, and with Shift it selects up to there.
void CellGrid::keyPressEvent(QKeyEvent *event)
{
    constexpr std::array led = {Qt::Key_Up,    Qt::Key_Down, Qt::Key_Left,
                                Qt::Key_Right, Qt::Key_Home, Qt::Key_End};
    const auto key = static_cast<Qt::Key>(event->key());
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    if (QAction *action = actionFor(*event)) {
        action->trigger();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        go(0, modifiers.testFlag(Qt::ShiftModifier) ? -1 : 1);
    } else if (
        modifiers.testFlag(Qt::ControlModifier) && std::find(led.begin(), led.end(), key) != led.end()) {
        m_goesToEdge = true;
        press(key, modifiers & ~Qt::ControlModifier);
        m_goesToEdge = false;
    } else {
        QTableView::keyPressEvent(event);
    }
}

QModelIndex CellGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex now = currentIndex();
    const int lastRow = m_table.rowCount() - 1;
    const int lastColumn = m_table.columnCount() - 1;
    const bool isMirrored = isRightToLeft();
    if (!m_goesToEdge) {
        return QTableView::moveCursor(action, modifiers);
    }
    switch (action) {
    case MoveUp:
        return m_table.index(0, now.column());
    case MoveDown:
        return m_table.index(lastRow, now.column());
    case MoveLeft:
        return m_table.index(now.row(), isMirrored ? lastColumn : 0);
    case MoveRight:
        return m_table.index(now.row(), isMirrored ? 0 : lastColumn);
    case MoveHome:
        return m_table.index(0, 0);
    default:
        return m_table.index(lastRow, lastColumn);
    }
}

/// Comes there from the cell beside it as by a key: only then does the view extend a selection from there.
void CellGrid::goTo(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    const bool isFirst = index.column() == 0;
    selectionModel()->setCurrentIndex(
        index.siblingAtColumn(index.column() + (isFirst ? 1 : -1)), QItemSelectionModel::NoUpdate);
    press(isFirst ? Qt::Key_Backtab : Qt::Key_Tab);
}

/// To the right of the last column comes the first of the next row.
void CellGrid::go(int columns, int rows)
{
    if (columns != 0) {
        press(columns > 0 ? Qt::Key_Tab : Qt::Key_Backtab);
    } else {
        press(rows > 0 ? Qt::Key_Down : Qt::Key_Up);
    }
}

void CellGrid::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QTableView::keyPressEvent(&event);
}

QList<CellPlace> CellGrid::chosen() const
{
    QList<CellPlace> places;
    for (const QModelIndex &each : selectionModel()->selectedIndexes()) {
        places.append({each.row(), each.column()});
    }
    if (places.isEmpty() && currentIndex().isValid()) {
        places.append({currentIndex().row(), currentIndex().column()});
    }
    return places;
}

/// The rectangle around the chosen cells.
CellBlock CellGrid::block() const
{
    const QList<CellPlace> places = chosen();
    if (places.isEmpty()) {
        return {};
    }
    CellPlace first = places.first();
    CellPlace last = first;
    for (const CellPlace &place : places) {
        first = {std::min(first.row, place.row), std::min(first.column, place.column)};
        last = {std::max(last.row, place.row), std::max(last.column, place.column)};
    }
    return {first, {last.row - first.row + 1, last.column - first.column + 1}};
}

void CellGrid::choose(const CellBlock &block)
{
    const QModelIndex first = m_table.index(block.first.row, block.first.column);
    const QModelIndex last =
        m_table.index(block.first.row + block.size.rows - 1, block.first.column + block.size.columns - 1);
    goTo(first);
    selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
}

void CellGrid::copy()
{
    const auto [first, size] = block();
    CellRows rows(size.rows, QStringList(size.columns));
    for (const CellPlace &place : chosen()) {
        rows[place.row - first.row][place.column - first.column] = m_table.textAt(place);
    }
    if (!rows.isEmpty()) {
        QApplication::clipboard()->setText(clipboardText(rows));
    }
}

void CellGrid::paste()
{
    const CellRows copied = cellsIn(QApplication::clipboard()->text());
    if (copied.isEmpty()) {
        emit refused(tr("There is no text on the clipboard."));
        return;
    }
    if (hasEndlessCell(copied)) {
        emit refused(tr("A copied cell has more than %1 characters, so nothing was pasted. Copy less of it.")
                         .arg(QLocale().toString(longestPasted)));
        return;
    }
    const Placement placement = placed(copied, block(), {m_table.rowCount(), m_table.columnCount()});
    m_table.give(placement.cells);
    choose(placement.covered);
    if (!placement.isWhole()) {
        emit leftOut(excessOf(placement));
    }
}

void CellGrid::fillDown()
{
    QList<PlacedCell> cells;
    for (const CellCopy &copy : filledDown(chosen())) {
        cells.append({copy.to, m_table.textAt(copy.from)});
    }
    m_table.give(cells);
}

void CellGrid::empty()
{
    QList<PlacedCell> cells;
    for (const CellPlace &place : chosen()) {
        cells.append({place, {}});
    }
    m_table.give(cells);
}

} // namespace ui
