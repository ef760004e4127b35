// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/storage/claim_rows.h"
#include "ui/job_line.h"

#include <QObject>

namespace model {
class Project;
}

namespace ui {

/// Reads all claims, of who works here now or those that count, in slices between which edits pass.
/// Destroying it cancels.
class ClaimsJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimsJob)

public:
    /// Begins at once.
    ClaimsJob(model::Project &project, model::storage::ClaimReader::Whose whose, QObject *parent = nullptr);
    ~ClaimsJob() override;

signals:
    /// Again and again; `progress` is 1 at the end, and only there.
    void told(const QList<model::storage::ClaimRow> &rows, double progress);
    void failed(const model::Error &error);

private:
    std::shared_ptr<JobLine<ClaimsJob>> m_line;
};

} // namespace ui
