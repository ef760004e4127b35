// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/exchange/export.h"

#include <QObject>

#include <atomic>
#include <memory>

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
    std::shared_ptr<std::atomic<bool>> m_goOn;
};

} // namespace ui
