// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "model/storage/erasing.h"
#include "ui/dialogs.h"
#include "ui/place.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

namespace ui {

class ArticlesPane;
class NotesDialog;
class RemovedDialog;

/// What hands do to articles, names and notes that are to be gone for good, and to articles that were
/// removed.
class Erasing final : public QObject
{
    Q_OBJECT

public:
    Erasing(Dialogs &dialogs, ArticlesPane &pane, QWidget *window);
    ~Erasing() override;

    /// Works on the project until the next call; nullptr for none.
    void setProject(model::Project *project);

    /// Those that are chosen in the list of articles.
    void eraseChosen();
    void erase(const QList<model::Article> &articles);
    /// The dialog opens over `above`.
    void eraseNames(const QList<model::Entity> &names, QWidget *above);
    void showRemoved();
    /// All notes there are and were, to erase some.
    void showNotes();

signals:
    /// What is being typed is to be kept first.
    void leaving();
    /// It is done; the project is to be opened anew.
    void erased(const QString &path);
    void said(const QString &text);
    void placeChosen(const Place &place);
    void nameChosen(model::EntityId id);

private:
    bool isPossible() const;
    void ask(const model::storage::Erasure &erasure, const QString &question, QWidget *above);
    void finish(const model::storage::Erasure &erasure, bool takesBackups);
    void tellOfBackups(const QList<model::storage::BackupFile> &left);

    Dialogs &m_dialogs;
    ArticlesPane &m_pane;
    QWidget *m_window;
    QPointer<model::Project> m_project;
    QPointer<RemovedDialog> m_removed;
    QPointer<NotesDialog> m_notes;
    QThreadPool m_pool;
};

} // namespace ui
