// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/similar/similar_job.h"

#include "model/project/project.h"

#include <QElapsedTimer>

namespace ui {

namespace {

/// What the store thread keeps between two slices.
struct Looking
{
    QList<model::ArticleSummary> articles;
    std::shared_ptr<JobLine<SimilarJob>> line;
    model::analysis::NearDuplicates duplicates = model::analysis::NearDuplicates();
    QElapsedTimer sinceNews = {};

    /// Returns whether there is more to do.
    bool slice(model::storage::Store *store)
    {
        if (!line->goOn || !store) {
            return false;
        }
        try {
            const bool more = duplicates.step(*store);
            if (!more) {
                line->say(&SimilarJob::found, duplicates.groups(articles), duplicates.damaged());
            } else if (!sinceNews.isValid() || sinceNews.elapsed() >= millisecondsBetweenNews) {
                sinceNews.start();
                line->say(&SimilarJob::told, duplicates.progress());
            }
            return more;
        } catch (const model::Error &error) {
            line->say(&SimilarJob::failed, error);
            return false;
        }
    }
};

} // namespace

SimilarJob::SimilarJob(model::Project &project, QObject *parent)
    : QObject(parent)
    , m_line(std::make_shared<JobLine<SimilarJob>>(this, &project))
{
    auto work = std::make_shared<Looking>(Looking{project.articles(), m_line});
    model::StoreThread &thread = project.storeThread();
    thread.postSliced([work, &thread](model::storage::Store *store) {
        if (thread.stopping()) {
            work->line->goOn = false;
        }
        return work->slice(store);
    });
}

SimilarJob::~SimilarJob()
{
    m_line->goOn = false;
}

} // namespace ui
