// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/articles/details_table.h"
#include "ui/cells/cell_grid.h"

#include <QDialog>

class QLabel;

namespace ui {

class Banner;

/// All articles with what is known of them, edited like a spreadsheet. Stays open beside the work and follows
/// it; each cell is saved at once.
class DetailsTableDialog final : public QDialog
{
    Q_OBJECT

public:
    DetailsTableDialog(model::Project &project, const Theme &theme, QWidget *parent);
    ~DetailsTableDialog() override;

    /// Keeps what is being typed in a cell.
    void commit();
    CellGrid &grid() { return *m_grid; }
    /// What was not kept, and why; empty if all was.
    QString warning() const;
    /// What the last line says.
    QString hint() const;

signals:
    void undoRequested();
    void redoRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *bar();
    QWidget *foot();
    void join();
    void recall();
    void warn(const QString &text);
    void showOutcome(const DetailsTable::Outcome &outcome);
    void showState();

    model::Project &m_project;
    DetailsTable *m_table;
    CellGrid *m_grid;
    QAction *m_undo;
    QAction *m_redo;
    Banner *m_readOnly;
    Banner *m_warning;
    QLabel *m_empty;
    QLabel *m_hint;
};

} // namespace ui
