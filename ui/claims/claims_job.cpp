// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claims_job.h"

#include "model/project/project.h"

#include <QElapsedTimer>

#include <algorithm>

using model::storage::ClaimReader;

namespace ui {

namespace {

/// What the store thread keeps between two slices.
struct Reading
{
    ClaimReader reader;
    std::shared_ptr<JobLine<ClaimsJob>> line;
    QElapsedTimer sinceNews = {};

    /// Returns whether there is more to do.
    bool slice(model::storage::Store *store)
    {
        if (!line->goOn || !store) {
            return false;
        }
        try {
            const bool more = reader.step(*store);
            if (!more) {
                line->say(&ClaimsJob::told, reader.take(), 1.0);
            } else if (!sinceNews.isValid() || sinceNews.elapsed() >= millisecondsBetweenNews) {
                sinceNews.start();
                line->say(&ClaimsJob::told, reader.take(), std::min(0.999, reader.progress()));
            }
            return more;
        } catch (const model::Error &error) {
            line->say(&ClaimsJob::failed, error);
            return false;
        }
    }
};

} // namespace

ClaimsJob::ClaimsJob(model::Project &project, ClaimReader::Whose whose, QObject *parent)
    : QObject(parent)
    , m_line(std::make_shared<JobLine<ClaimsJob>>(this, &project))
{
    auto work = std::make_shared<Reading>(
        Reading{ClaimReader(project.coder().id, project.round().id, whose), m_line});
    model::StoreThread &thread = project.storeThread();
    thread.postSliced([work, &thread](model::storage::Store *store) {
        if (thread.stopping()) {
            work->line->goOn = false;
        }
        return work->slice(store);
    });
}

ClaimsJob::~ClaimsJob()
{
    m_line->goOn = false;
}

} // namespace ui
