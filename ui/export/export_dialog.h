// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/exchange/export.h"

#include <QDialog>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace model {
class Project;
}

namespace ui {

class Dialogs;
class ExportJob;
class PreviewPane;
class RequestForm;
class TableChoice;

/// Ctrl+E: what to write, of which articles and coders, in which form, with the first rows as they will be.
/// Stays open after writing, so that one can look at the file or write another.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(model::Project &project, Dialogs &dialogs, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// What the choices on screen mean.
    model::exchange::ExportRequest request() const;

private:
    QWidget *makeMain();
    void makeProgress();
    QLayout *makeButtons();
    void join();
    void refreshPreview();

    void askAndExport();
    void remember(const model::exchange::ExportRequest &request) const;
    void begin(const QString &path);
    void showProgress(double part);
    void showWritten(const model::exchange::ExportReport &report);
    void showFailed(const model::Error &error);
    void showCancelled();
    void end(QPushButton &next);
    void openFolder() const;
    void reject() override;

    model::Project &m_project;
    Dialogs &m_dialogs;
    std::unique_ptr<ExportJob> m_job;
    QString m_path;

    TableChoice *m_tables;
    RequestForm *m_form;
    PreviewPane *m_preview;
    QLabel *m_result = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_openFolder = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace ui
