// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/project_private.h"

#include <QElapsedTimer>

#include <algorithm>

namespace model {

namespace {

/// How long one slice of adding articles may keep edits waiting, with its commit, which takes the longer the
/// slower the disk is.
constexpr qint64 sliceMilliseconds = 45;
constexpr qint64 writeAtLeast = 10;

} // namespace

/// Articles on their way into the file, kept between two slices.
struct Adding
{
    QList<storage::NewArticle> articles;
    QString label;
    CoderId coder;
    std::shared_ptr<std::atomic<bool>> goOn;
    std::optional<BatchId> batch;
    qsizetype done = 0;
    qint64 commit = 25; ///< milliseconds that the last one took

    void writeSlice(storage::Store &store)
    {
        const qint64 writing = std::max(writeAtLeast, sliceMilliseconds - commit);
        QElapsedTimer timer;
        timer.start();
        qint64 written = 0;
        store.writeArticles(*batch, articles, done, [&] {
            written = timer.elapsed();
            return written < writing;
        });
        commit = timer.elapsed() - written;
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
    auto adding = std::make_shared<Adding>(Adding{std::move(articles), label, coder().id, d->adding, {}});
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
        if (!work.batch) {
            work.batch = store->beginBatch(work.label, work.coder);
        }
        if (!goOn) {
            store->dropBatch(*work.batch);
            return ended([this, steps = store->undoState(work.coder)] { writeDone({{}, steps}, false); });
        }
        work.writeSlice(*store);
        report([this, done = work.done, total = work.articles.size()] { emit q.progressed(done, total); });
        if (work.done < work.articles.size()) {
            return true;
        }
        const storage::Performed performed = store->finishBatch(*work.batch, work.coder);
        return ended([this, written = Written{performed, store->undoState(work.coder)}] {
            writeDone(written, false);
        });
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
