// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "model/storage/erasing.h"
#include "ui/place.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class NotesModel;

/// All notes that stand in the project, and those that were emptied and stand in its history alone, to go
/// there or erase some for good.
class NotesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The project outlives it.
    NotesDialog(model::Project &project, QWidget *parent);

    QTableView &list() { return *m_list; }

signals:
    /// To the article, and what is tagged there if it stands on that.
    void placeChosen(const Place &place);
    void nameChosen(model::EntityId id);
    void erasingRequested(const QList<model::storage::NoteOwner> &owners);

private:
    void build();
    void read();
    void showNotes(const QList<model::storage::KeptNote> &notes);
    void allow();
    void goTo();
    const model::storage::KeptNote *current() const;
    QList<model::storage::NoteOwner> chosen() const;

    model::Project &m_project;
    NotesModel *m_model;
    QTableView *m_list;
    QLabel *m_hint;
    QPushButton *m_go;
    QPushButton *m_erase;
};

} // namespace ui
