// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/project/project.h"
#include "model/search/hits_tagging.h"
#include "ui/job_line.h"

#include <QObject>

namespace ui {

/// Makes the edit that tags what was found, on its way through the articles in slices between which other
/// edits pass. Articles that such an edit changes are looked at again, so that what comes out fits the
/// project as it is then. Destroying it cancels; nothing is written before the edit is taken and performed.
class HitsTaggingJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HitsTaggingJob)

public:
    /// Begins at once.
    HitsTaggingJob(model::Project &project, model::search::HitsTagging tagging, QObject *parent = nullptr);
    ~HitsTaggingJob() override;

    /// Only as an answer to prepared(): the edit and what it does.
    model::search::HitsTagging &tagging();

signals:
    void told(double progress); ///< again and again, 0 to 1
    void sliced();              ///< all articles were looked at
    /// The edit fits what is in the file, if it is performed before the event loop goes on.
    void prepared();
    void failed(const model::Error &error);

private:
    struct Work;

    void post();
    void finish();
    void note(const model::Change &change);

    model::Project &m_project;
    std::shared_ptr<Work> m_work;
    QSet<model::ArticleId> m_changed; ///< by others, since the articles were looked at
    bool m_isSliced = false;
};

} // namespace ui
