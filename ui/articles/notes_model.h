// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/erasing.h"

#include <QAbstractTableModel>

namespace ui {

/// The notes of a project as rows: what each stands on, and what it says or said.
class NotesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { On, Note, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setNotes(const QList<model::storage::KeptNote> &notes);
    const QList<model::storage::KeptNote> &notes() const { return m_notes; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString on(const model::storage::KeptNote &note) const;

    QList<model::storage::KeptNote> m_notes;
};

} // namespace ui
