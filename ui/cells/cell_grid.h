// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cells/cell_table.h"
#include "ui/theme/theme.h"

#include <QTableView>

class QAction;

namespace ui {

/// A table with the hands of a spreadsheet: type over a cell or F2, Enter down, Tab right; copy
/// and paste of blocks, fill down, empty.
class CellGrid final : public QTableView
{
    Q_OBJECT

public:
    /// `sorts`: a click on a column's head sorts by it.
    CellGrid(CellTable &table, const Theme &theme, bool sorts, QWidget *parent);

    /// Makes a cell the current one and the only one that is selected.
    void goTo(const QModelIndex &index);
    /// Keeps what is being typed in a cell.
    void commit();
    /// Copy, paste, fill down, empty: their keys act while the table has the focus and no cell is edited.
    const QList<QAction *> &cellActions() const { return m_actions; }
    /// Enables those that would do something now.
    void allow();

signals:
    /// Why a cell or a paste is not kept, for people.
    void refused(const QString &why);
    /// Of what was pasted just now, what reaches beyond the table, in words.
    void leftOut(const QString &what);
    /// What was typed in a cell is dropped by the person.
    void dropped();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    QAction *actionFor(const QKeyEvent &event) const;
    void addCellActions();
    QAction *add(const QString &text, const QKeySequence &key, const QString &tip, void (CellGrid::*then)());
    void go(int columns, int rows);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    QList<model::exchange::CellPlace> chosen() const;
    model::exchange::CellBlock block() const;
    void choose(const model::exchange::CellBlock &block);
    void copy();
    void paste();
    void fillDown();
    void empty();

    CellTable &m_table;
    QList<QAction *> m_actions;
    bool m_goesToEdge = false; ///< the key that is being looked at leads to the end of the table
};

} // namespace ui
