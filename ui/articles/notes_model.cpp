// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/notes_model.h"

#include "ui/panel/marks.h"

using namespace Qt::StringLiterals;

namespace ui {

using model::storage::KeptNote;
using Kind = model::storage::NoteOwner::Kind;

void NotesModel::setNotes(const QList<KeptNote> &notes)
{
    beginResetModel();
    m_notes = notes;
    endResetModel();
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

int NotesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NotesModel::on(const KeptNote &note) const
{
    const QString article = note.article.isEmpty() ? tr("Untitled") : marks::isolated(note.article);
    const QString words = marks::isolated(note.words.simplified());
    switch (note.owner.kind) {
    case Kind::Article:
        return tr("the article “%1”").arg(article);
    case Kind::Annotation:
        if (words.isEmpty()) {
            return tr("something that was tagged in “%1”").arg(article);
        }
        return tr("“%1” in “%2”", "words, title").arg(words, article);
    case Kind::Source:
        return tr("%1 as a source in “%2”", "name, title").arg(words, article);
    case Kind::Entity:
        return tr("the name %1").arg(words);
    }
    return {};
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    const KeptNote &note = m_notes.at(index.row());
    if (role == Qt::ToolTipRole && index.column() != State) {
        return index.column() == On ? on(note) : note.note;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case On:
        return on(note);
    case Note:
        return marks::isolated(note.note.simplified());
    default:
        return !note.isCurrent ? tr("in the history only")
            : note.isThere     ? tr("stands there")
                               : tr("on something removed");
    }
}

QVariant NotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    return section == On ? tr("Note on") : section == Note ? tr("It says") : tr("Where it is");
}

} // namespace ui
