// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/project/project.h"
#include "model/search/articles_work.h"
#include "ui/job_line.h"

#include <QObject>

#include <memory>

namespace ui {

/// Goes through the articles to prepare an edit that tags what is found, in slices between which other edits
/// pass. Articles that such an edit changes are looked at again, so that what comes out fits the project as
/// it is then. Destroying it cancels; nothing is written before the edit is taken and performed.
class HitsTaggingJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HitsTaggingJob)

public:
    /// Begins at once. Whoever shares the work touches it only as an answer to prepared().
    HitsTaggingJob(
        model::Project &project, std::shared_ptr<model::search::ArticlesWork> tagging,
        QObject *parent = nullptr);
    ~HitsTaggingJob() override;

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
