// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/spoken_reader.h"
#include "model/error.h"
#include "ui/job_line.h"

#include <QObject>

namespace model {
class Project;
}

namespace ui {

/// Reads who said what, in slices between which edits pass. Destroying it cancels.
class SpeaksJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpeaksJob)

public:
    /// Begins at once.
    SpeaksJob(
        model::Project &project, const model::analysis::SpokenRequest &request, QObject *parent = nullptr);
    ~SpeaksJob() override;

signals:
    void told(double progress); ///< again and again, 0 to 1
    void read(const std::shared_ptr<model::analysis::Spoken> &spoken);
    void failed(const model::Error &error);

private:
    std::shared_ptr<JobLine<SpeaksJob>> m_line;
};

} // namespace ui
