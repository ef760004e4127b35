// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/search_job.h"

#include "model/project/project.h"

#include <QElapsedTimer>

#include <optional>

using model::search::Request;
using model::search::Search;

namespace ui {

namespace {

/// What the store thread keeps between two slices of a search.
struct Searching
{
    Request request;
    model::Visible visible;
    std::shared_ptr<JobLine<SearchJob>> line;
    std::optional<Search> search;
    QElapsedTimer sinceNews;

    /// Returns whether there is more to do.
    bool slice(model::storage::Store *store)
    {
        if (!line->goOn || !store) {
            search.reset();
            return false;
        }
        try {
            if (!search) {
                search.emplace(request, visible);
                sinceNews.start();
            }
            const bool more = search->step(*store);
            if (!more || sinceNews.elapsed() >= millisecondsBetweenNews) {
                sinceNews.start();
                line->say(
                    &SearchJob::told,
                    SearchNews{search->takeHits(), search->report(), search->progress(), !more});
            }
            return more;
        } catch (const model::Error &error) {
            search.reset();
            line->say(&SearchJob::failed, error);
            return false;
        }
    }
};

} // namespace

SearchJob::SearchJob(model::Project &project, const Request &request, QObject *parent)
    : QObject(parent)
    , m_line(std::make_shared<JobLine<SearchJob>>(this, &project))
{
    auto work = std::make_shared<Searching>();
    work->request = request;
    work->visible = {{project.coder().id}, {project.round().id}};
    work->line = m_line;
    model::StoreThread &thread = project.storeThread();
    thread.postSliced([work, &thread](model::storage::Store *store) {
        if (thread.stopping()) {
            work->line->goOn = false;
        }
        return work->slice(store);
    });
}

SearchJob::~SearchJob()
{
    m_line->goOn = false;
}

} // namespace ui
