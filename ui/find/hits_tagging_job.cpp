// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/hits_tagging_job.h"

#include <QElapsedTimer>

#include <variant>

namespace ui {

namespace {

/// The article that a delta touches; null where it is in no one article.
struct ArticleOf
{
    model::ArticleId operator()(const model::Delta<model::Article> &delta) const
    {
        return delta.subject().id;
    }
    template <typename Value>
    model::ArticleId operator()(const model::Delta<Value> &delta) const
    {
        if constexpr (requires { delta.subject().article; }) {
            return delta.subject().article;
        } else {
            return {};
        }
    }
    model::ArticleId operator()(const model::BatchDelta & /*delta*/) const { return {}; }
    model::ArticleId operator()(const model::TextDelta &delta) const { return delta.article; }
};

} // namespace

/// What the store thread works on between two slices; the window touches the tagging only while it rests.
struct HitsTaggingJob::Work
{
    Work(std::shared_ptr<model::search::ArticlesWork> what, HitsTaggingJob *job, QObject *context)
        : tagging(std::move(what))
        , line(job, context)
    {
    }

    std::shared_ptr<model::search::ArticlesWork> tagging;
    JobLine<HitsTaggingJob> line;
    QElapsedTimer sinceNews;

    /// Returns whether there is more to do.
    bool slice(model::storage::Store *store)
    {
        if (!line.goOn || !store) {
            return false;
        }
        try {
            const bool more = tagging->step(*store);
            if (!more) {
                line.say(&HitsTaggingJob::sliced);
            } else if (!sinceNews.isValid() || sinceNews.elapsed() >= millisecondsBetweenNews) {
                sinceNews.start();
                line.say(&HitsTaggingJob::told, tagging->progress());
            }
            return more;
        } catch (const model::Error &error) {
            line.say(&HitsTaggingJob::failed, error);
            return false;
        }
    }
};

HitsTaggingJob::HitsTaggingJob(
    model::Project &project, std::shared_ptr<model::search::ArticlesWork> tagging, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_work(std::make_shared<Work>(std::move(tagging), this, &project))
{
    connect(&project, &model::Project::changed, this, &HitsTaggingJob::note);
    connect(this, &HitsTaggingJob::sliced, this, [this] {
        m_isSliced = true;
        finish();
    });
    // Behind the news of what was written.
    connect(&project, &model::Project::writingChanged, this, &HitsTaggingJob::finish, Qt::QueuedConnection);
    post();
}

HitsTaggingJob::~HitsTaggingJob()
{
    m_work->line.goOn = false;
}

void HitsTaggingJob::post()
{
    m_isSliced = false;
    model::StoreThread &thread = m_project.storeThread();
    thread.postSliced([work = m_work, &thread](model::storage::Store *store) {
        if (thread.stopping()) {
            work->line.goOn = false;
        }
        return work->slice(store);
    });
}

void HitsTaggingJob::note(const model::Change &change)
{
    for (const model::AnyDelta &delta : change.deltas) {
        if (const model::ArticleId article = std::visit(ArticleOf{}, delta); !article.isNull()) {
            m_changed.insert(article);
        }
    }
}

/// An edit that is on its way to the file may touch the same places, so it is waited for.
void HitsTaggingJob::finish()
{
    if (!m_isSliced || m_project.isWriting()) {
        return;
    }
    if (m_work->tagging->lookAgain(std::exchange(m_changed, {}))) {
        post();
        return;
    }
    m_isSliced = false;
    emit prepared();
}

} // namespace ui
