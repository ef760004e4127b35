// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/exchange/export.h"
#include "ui/export/export_choice.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTableView;

namespace model {
class Project;
}

namespace ui {

class Dialogs;
class ExportJob;
class PreviewJob;
class PreviewModel;

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
    QWidget *makeSide();
    QWidget *makeMain();
    QLayout *makeForm();
    void makePreview();
    QLayout *makeButtons();
    void fillTables();
    void fillForms();
    void fillArticles();
    void fillCoders();
    void choose(const model::exchange::ExportRequest &request);

    void chooseArticles();
    void refreshPreview();
    void showPreview(const model::exchange::ExportPreview &preview, bool isComplete);
    void showProblem(const QString &text);
    QString summary(const model::exchange::ExportReport &report) const;

    void askAndExport();
    void begin(const QString &path);
    void showWritten(const model::exchange::ExportReport &report);
    void ended();
    void openFolder() const;
    void showColumnMeanings();
    void reject() override;

    model::Project &m_project;
    Dialogs &m_dialogs;
    QList<model::ArticleId> m_chosen;
    int m_articlesRow = 0;
    std::unique_ptr<PreviewJob> m_previewJob;
    std::unique_ptr<ExportJob> m_job;
    QString m_path;

    QListWidget *m_tables = nullptr;
    QComboBox *m_forms = nullptr;
    QComboBox *m_articles = nullptr;
    QComboBox *m_coders = nullptr;
    PreviewModel *m_preview = nullptr;
    QTableView *m_rows = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_result = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_openFolder = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace ui
