// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/notes_dialog.h"

#include "ui/articles/notes_model.h"
#include "ui/calm_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using model::storage::KeptNote;
using model::storage::NoteOwner;

NotesDialog::NotesDialog(model::Project &project, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_model(new NotesModel(this))
    , m_list(new QTableView(this))
    , m_hint(new QLabel(this))
    , m_go(new QPushButton(tr("&Go there"), this))
    , m_erase(new QPushButton(tr("&Erase for good…"), this))
{
    setWindowTitle(tr("Notes"));
    build();
    connect(&project, &model::Project::changed, this, &NotesDialog::read);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NotesDialog::allow);
    connect(m_list, &QTableView::activated, this, &NotesDialog::goTo);
    connect(m_go, &QPushButton::clicked, this, &NotesDialog::goTo);
    connect(m_erase, &QPushButton::clicked, this, [this] { emit erasingRequested(chosen()); });
    resize(760, 420);
    read();
}

void NotesDialog::build()
{
    m_list->setModel(m_model);
    makeCalm(*m_list);
    m_list->setAccessibleName(tr("Notes of this project"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(NotesModel::State, QHeaderView::ResizeToContents);
    m_hint->setWordWrap(true);
    m_hint->setProperty("role", QStringLiteral("muted"));
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    close->setAutoDefault(false); // Enter goes there
    for (QPushButton *button : {m_go, m_erase}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void NotesDialog::read()
{
    using Notes = QList<KeptNote>;
    m_project.read<Notes>(
        this, [](model::storage::Store &store) { return model::storage::keptNotes(store); },
        [this](const Notes &notes) { showNotes(notes); },
        [this](const model::Error &error) { m_hint->setText(error.text()); });
}

void NotesDialog::showNotes(const QList<KeptNote> &notes)
{
    m_model->setNotes(notes);
    m_list->setVisible(!notes.isEmpty());
    m_hint->setAlignment(notes.isEmpty() ? Qt::AlignCenter : Qt::AlignLeading | Qt::AlignVCenter);
    m_hint->setText(
        notes.isEmpty()
            ? tr("Nothing was ever noted in this project, on articles, tags, names or sources.") + u'\n'
                + tr("F2 takes a note on the article, the field Note at the right one on what is chosen "
                     "there.")
            : tr("A note that was emptied still stands in the history, and in the file that you "
                 "hand on. Erase it here, and nobody can read it any more."));
    if (!notes.isEmpty()) {
        // Not as a click would while Ctrl of the key that opened this is still held.
        m_list->selectionModel()->setCurrentIndex(
            m_model->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_list->setFocus();
    }
    allow();
}

QList<NoteOwner> NotesDialog::chosen() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<NoteOwner> result;
    for (const QModelIndex &index : std::as_const(rows)) {
        result.append(m_model->notes().at(index.row()).owner);
    }
    return result;
}

const KeptNote *NotesDialog::current() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    return rows.size() == 1 ? &m_model->notes().at(rows.constFirst().row()) : nullptr;
}

void NotesDialog::goTo()
{
    const KeptNote *note = current();
    if (!note || !note->isThere) {
        return;
    }
    const bool isOnTag = note->owner.kind == NoteOwner::Kind::Annotation;
    if (note->owner.kind == NoteOwner::Kind::Entity) {
        emit nameChosen(model::EntityId{note->owner.id});
    } else {
        emit placeChosen(
            {note->in, isOnTag ? model::AnnotationId{note->owner.id} : model::AnnotationId(), {}});
    }
}

void NotesDialog::allow()
{
    m_go->setEnabled(current() && current()->isThere);
    m_erase->setEnabled(!chosen().isEmpty() && m_project.readOnlyReason().isEmpty());
}

} // namespace ui
