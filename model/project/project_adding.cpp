// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/project_private.h"

#include <QElapsedTimer>

#include <algorithm>

namespace model {

namespace {

/// An edit that comes ends a slice and waits for its commit, which takes the longer the more was written and
/// the slower the disk is. Fewer commits make the whole faster.
constexpr qint64 commitWithin = 25;
constexpr qint64 writeAtLeast = 10;
constexpr qint64 writeAtMost = 250;

} // namespace

/// Articles on their way into the file, kept between two slices.
struct Adding
{
    QList<storage::NewArticle> articles;
    QString label;
    CoderId coder;
    Visible visible; ///< to that coder
    std::shared_ptr<std::atomic<bool>> goOn;
    std::optional<BatchId> batch;
    qsizetype done = 0;
    qint64 writing = writeAtLeast; ///< milliseconds for the next slice

    /// What was added, once all is.
    storage::Performed writeSlice(storage::Store &store, const StoreThread &thread)
    {
        QElapsedTimer timer;
        timer.start();
        qint64 written = 0;
        const storage::Performed performed = store.addArticles({label, coder}, batch, articles, done, [&] {
            written = timer.elapsed();
            return written < writing && !thread.isAwaited() && !thread.stopping() && *goOn;
        });
        const qint64 commit = std::max<qint64>(timer.elapsed() - written, 1);
        writing = std::clamp(std::max<qint64>(written, 1) * commitWithin / commit, writeAtLeast, writeAtMost);
        return performed;
    }

    /// Whether all that was written is gone.
    bool dropSlice(storage::Store &store, const StoreThread &thread) const
    {
        QElapsedTimer timer;
        timer.start();
        return store.dropBatch(*batch, [&] {
            return thread.stopping() || (timer.elapsed() < writeAtLeast && !thread.isAwaited());
        });
    }
};

void Project::addArticles(QList<storage::NewArticle> articles, const QString &label)
{
    if (d->adding || articles.isEmpty()) {
        return;
    }
    if (d->backup) {
        d->backup->beginIfDue();
    }
    d->adding = std::make_shared<std::atomic<bool>>(true);
    if (++d->writing == 1) {
        emit writingChanged(true);
    }
    auto adding =
        std::make_shared<Adding>(Adding{std::move(articles), label, coder().id, d->visible(), d->adding, {}});
    d->thread.postSliced([this, adding](storage::Store *store) { return d->addSlice(store, *adding); });
}

void Project::cancelAdding()
{
    if (d->adding) {
        *d->adding = false;
    }
}

/// Writes for at most one slice; returns whether there is more to write.
bool Project::Private::addSlice(storage::Store *store, Adding &work)
{
    const auto ended = [this](auto then) {
        report([this, then] {
            adding.reset();
            then();
        });
        return false;
    };
    try {
        Q_ASSERT(store);
        const bool goOn = *work.goOn && !thread.stopping();
        if (!goOn) {
            if (work.batch && !work.dropSlice(*store, thread)) {
                return true;
            }
            return ended(
                [this, done = written(*store, {}, work.coder, work.visible)] { writeDone(done, false); });
        }
        const storage::Performed performed = work.writeSlice(*store, thread);
        report([this, done = work.done, total = work.articles.size()] { emit q.progressed(done, total); });
        if (work.done < work.articles.size()) {
            return true;
        }
        return ended(
            [this, done = written(*store, performed, work.coder, work.visible)] { writeDone(done, false); });
    } catch (const Error &error) {
        try {
            if (store && work.batch) {
                store->dropBatch(*work.batch);
            }
        } catch (const Error &) {
            // The disk that refused the articles refuses this too; the next opening sweeps what is left.
        }
        return ended([this, error, reason = store->readOnlyReason()] { writeFailed(error, reason); });
    }
}

} // namespace model
