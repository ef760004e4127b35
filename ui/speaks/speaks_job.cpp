// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speaks/speaks_job.h"

#include "model/project/project.h"

#include <QElapsedTimer>

namespace ui {

namespace {

/// What the store thread keeps between two slices.
struct Reading
{
    std::shared_ptr<JobLine<SpeaksJob>> line;
    model::analysis::SpokenReader reader;
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
                line->say(&SpeaksJob::read, reader.result());
            } else if (!sinceNews.isValid() || sinceNews.elapsed() >= millisecondsBetweenNews) {
                sinceNews.start();
                line->say(&SpeaksJob::told, reader.progress());
            }
            return more;
        } catch (const model::Error &error) {
            line->say(&SpeaksJob::failed, error);
            return false;
        }
    }
};

} // namespace

SpeaksJob::SpeaksJob(model::Project &project, const model::analysis::SpokenRequest &request, QObject *parent)
    : QObject(parent)
    , m_line(std::make_shared<JobLine<SpeaksJob>>(this, &project))
{
    auto work = std::shared_ptr<Reading>(new Reading{m_line, model::analysis::SpokenReader(request)});
    model::StoreThread &thread = project.storeThread();
    thread.postSliced([work, &thread](model::storage::Store *store) {
        if (thread.stopping()) {
            work->line->goOn = false;
        }
        return work->slice(store);
    });
}

SpeaksJob::~SpeaksJob()
{
    m_line->goOn = false;
}

} // namespace ui
