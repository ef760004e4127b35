// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/backup_shelf.h"

#include <QDialog>
#include <QThreadPool>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

/// The backups of a project: when each was made, why, and what it holds; to go on with a copy of one.
class BackupsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `root` empty: where the program keeps them.
    BackupsDialog(const QString &project, QWidget *parent, const QString &root = {});
    ~BackupsDialog() override;

signals:
    void chosen(const QString &backup);

private:
    void build();
    void list();
    void look(int row);
    void show(int row, const std::optional<model::storage::BackupPreview> &preview);
    void showChosen();
    void choose();

    QString m_project;
    QList<model::storage::BackupFile> m_files;
    QList<std::optional<model::storage::BackupPreview>> m_previews; ///< as they come
    QThreadPool m_pool;
    QTableWidget *m_list;
    QTableWidget *m_articles;
    QLabel *m_about;
    QPushButton *m_open;
};

} // namespace ui
