// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/near_duplicates.h"
#include "model/error.h"
#include "ui/job_line.h"

#include <QObject>

namespace model {
class Project;
}

namespace ui {

/// Looks for near-duplicates among all articles, in slices between which edits pass. Destroying it cancels.
class SimilarJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimilarJob)

public:
    /// Begins at once.
    explicit SimilarJob(model::Project &project, QObject *parent = nullptr);
    ~SimilarJob() override;

signals:
    void told(double progress); ///< again and again, 0 to 1
    /// The end. `damaged` articles were not looked at.
    void found(const QList<model::analysis::AlikeGroup> &groups, qsizetype damaged);
    void failed(const model::Error &error);

private:
    std::shared_ptr<JobLine<SimilarJob>> m_line;
};

} // namespace ui
