// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "model/storage/backup_shelf.h"
#include "ui/dialogs.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

namespace ui {

class ArticlesPane;
class RemovedDialog;

/// What hands do to articles that are to be gone for good, and to those that were removed.
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
    void showRemoved();

signals:
    /// What is being typed is to be kept first.
    void leaving();
    /// It is done; the project is to be opened anew.
    void erased(const QString &path);
    void said(const QString &text);

private:
    void finish(const QList<model::ArticleId> &articles, bool takesBackups);
    void tellOfBackups(const QList<model::storage::BackupFile> &left);

    Dialogs &m_dialogs;
    ArticlesPane &m_pane;
    QWidget *m_window;
    QPointer<model::Project> m_project;
    QPointer<RemovedDialog> m_removed;
    QThreadPool m_pool;
};

} // namespace ui
