// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/cell_block.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace ui {

/// A table whose cells are edited like a spreadsheet's: what a cell is given goes into the project at once,
/// and the table follows the project.
class CellTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What came of giving cells something.
    struct Outcome
    {
        int changed = 0;      ///< so many cells
        QStringList refusals; ///< of cells that stay as they are, for people: "Row 3: …"
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Gives all these cells what is typed or pasted, as one step of the project. given() follows.
    virtual void give(const QList<model::exchange::PlacedCell> &cells) = 0;
    /// What stands in a cell, whole.
    virtual QString textAt(const model::exchange::CellPlace &place) const = 0;
    virtual bool isWritable() const = 0;
    /// Why the cell cannot be given this, for people; empty if it can.
    virtual QString refusalOf(const model::exchange::CellPlace &place, const QString &text) const = 0;
    /// Whether the column holds addresses and the like, which read so in every language.
    virtual bool readsLeftToRight(int /*column*/) const { return false; }
    /// What can be chosen for the cell; empty where anything can be typed. Of what is typed already, only
    /// what it may mean, nearest first.
    virtual QStringList
    choicesFor(const model::exchange::CellPlace & /*place*/, const QString & /*typed*/ = {}) const
    {
        return {};
    }
    /// Whether the beginning of a choice stands for it if no other begins so; not where anything else can be
    /// typed, which may be just that.
    virtual bool takesBeginnings(int /*column*/) const { return true; }

signals:
    void given(const ui::CellTable::Outcome &outcome);
};

} // namespace ui
