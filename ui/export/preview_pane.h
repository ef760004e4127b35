// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/export.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QStackedWidget;

namespace model {
class Project;
}

namespace ui {

class PreviewJob;
class PreviewModel;

/// The first rows of an export, what there is to say of all of them, and where there are none, what to do.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(model::Project &project, QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// Reads them and shows them as soon as they are there.
    void read(const model::exchange::ExportRequest &request);

signals:
    void shown();
    /// The request can't be met; the pane says why.
    void refused();

private:
    QLayout *makeTop();
    QWidget *makeEmpty();
    QLayout *makeSummary();
    void showRows(const model::exchange::ExportPreview &preview, bool isComplete);
    void showProblem(const QString &text);
    void showEmpty();
    QStringList columns(const QStringList &all) const;
    QString summary(const model::exchange::ExportReport &report) const;
    void chooseColumns(bool all);
    void showMeanings();

    model::Project &m_project;
    model::exchange::ExportRequest m_request;
    std::unique_ptr<PreviewJob> m_job;
    PreviewModel *m_model;
    QCheckBox *m_allColumns;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QLabel *m_advice;
    QLabel *m_summary;
};

} // namespace ui
