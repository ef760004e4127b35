// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/exchange/export.h"
#include "ui/job_line.h"

#include <QObject>

namespace model {
class Project;
}

namespace ui {

/// One export on its way: the project's store thread writes it in slices between which edits pass. Exactly
/// one of finished, failed and cancelled is said. Destroying it cancels.
class ExportJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportJob)

public:
    /// Begins at once and replaces a file at the path.
    ExportJob(
        model::Project &project, const model::exchange::ExportRequest &request, const QString &path,
        QObject *parent = nullptr);
    ~ExportJob() override;

    /// Nothing of a cancelled export remains; what stood at the path before stays.
    void cancel();

signals:
    void progressed(double part); ///< 0 to 1
    void finished(const model::exchange::ExportReport &report);
    void failed(const model::Error &error);
    void cancelled();

private:
    std::shared_ptr<JobLine<ExportJob>> m_line;
};

/// The first rows of an export, then the counts of all of it, made in the same way.
class PreviewJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewJob)

public:
    PreviewJob(
        model::Project &project, const model::exchange::ExportRequest &request, int rows,
        QObject *parent = nullptr);
    ~PreviewJob() override;

signals:
    /// Once as soon as the rows are known, and once more, complete, with all counts.
    void shown(const model::exchange::ExportPreview &preview, bool isComplete);
    void failed(const model::Error &error);

private:
    std::shared_ptr<JobLine<PreviewJob>> m_line;
};

} // namespace ui
