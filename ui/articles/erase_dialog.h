// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/project/project.h"
#include "model/storage/erasing.h"
#include "ui/job_line.h"

#include <QDialog>
#include <QThreadPool>

#include <memory>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/// Says what goes when articles, names or notes are erased for good, asks for a tick before it goes, and
/// shows how far the work is, which can be cancelled until the new file takes the old one's place. Accepted:
/// it is done, and the project is to be opened anew.
class EraseDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `question` asks whether to erase what is to be erased. The project outlives it. `root` empty: where
    /// the program keeps its backups.
    EraseDialog(
        model::Project &project, model::storage::Erasure erasure, const QString &question, QWidget *parent,
        const QString &root = {});
    ~EraseDialog() override;

    const model::storage::Erasure &erasure() const { return m_erasure; }
    /// Whether the backups that hold it are to be deleted too.
    bool takesBackups() const;
    void reject() override;

signals:
    void progressed(double part);
    void finished();
    void cancelled();
    void failed(const model::Error &error);

private:
    void layOut(const QString &question);
    void count();
    void lookAtBackups();
    void showCount(const model::storage::ErasureCount &count);
    QStringList whatGoes(const model::storage::ErasureCount &count) const;
    void showBackups(const QList<model::storage::BackupFile> &backups);
    void allow();
    void fit();
    void erase();
    void showProgress(double part);
    void goBack(const QString &why);

    model::Project &m_project;
    model::storage::Erasure m_erasure;
    QString m_root;
    QThreadPool m_pool;
    std::shared_ptr<JobLine<EraseDialog>> m_line; ///< while the work goes on
    QLabel *m_what;
    QLabel *m_backups;
    QCheckBox *m_withBackups;
    QCheckBox *m_sure;
    QLabel *m_trouble;
    QProgressBar *m_progress;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_erase = nullptr;
    bool m_isCounted = false;
};

} // namespace ui
