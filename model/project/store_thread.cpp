// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/store_thread.h"

#include "model/storage/store.h"

#include <QSemaphore>

#include <atomic>
#include <deque>

namespace model {

struct StoreThread::Private
{
    using Slice = std::function<bool(storage::Store *)>;

    QThread thread;
    QObject worker; ///< lives in the thread; its event queue is the order of the work
    std::unique_ptr<storage::Store> store;
    std::deque<Slice> slices;
    std::atomic<bool> stopping = false;
    std::atomic<int> awaited = 0; ///< posted work that has not begun

    template <typename Work>
    void invoke(Work work)
    {
        QMetaObject::invokeMethod(&worker, std::move(work), Qt::QueuedConnection);
    }

    /// One slice of the first sliced work, which then queues behind the others and behind every edit.
    void runSlice()
    {
        if (slices.empty()) {
            return;
        }
        Slice slice = std::move(slices.front());
        slices.pop_front();
        if (slice(store.get())) {
            slices.push_back(std::move(slice));
            invoke([this] { runSlice(); });
        }
    }

    /// What is unfinished is told once that it is over.
    void finish()
    {
        while (!slices.empty()) {
            const Slice slice = std::move(slices.front());
            slices.pop_front();
            slice(store.get());
        }
        store.reset();
    }
};

StoreThread::StoreThread()
    : d(std::make_unique<Private>())
{
    d->thread.setObjectName(QStringLiteral("store"));
    d->worker.moveToThread(&d->thread);
    d->thread.start();
}

StoreThread::~StoreThread()
{
    d->stopping = true;
    // Were the thread to end itself, it could take its event dispatcher away while that is still being woken
    // up from here.
    QSemaphore finished;
    d->invoke([this, &finished] {
        d->finish();
        finished.release();
    });
    finished.acquire();
    d->thread.quit();
    d->thread.wait();
}

void StoreThread::open(std::function<std::unique_ptr<storage::Store>()> open)
{
    d->invoke([this, open = std::move(open)] { d->store = open(); });
}

void StoreThread::post(std::function<void(storage::Store *)> work)
{
    ++d->awaited;
    d->invoke([this, work = std::move(work)] {
        --d->awaited;
        work(d->store.get());
    });
}

void StoreThread::postSliced(std::function<bool(storage::Store *)> slice)
{
    d->invoke([this, slice = std::move(slice)]() mutable {
        d->slices.push_back(std::move(slice));
        d->runSlice();
    });
}

bool StoreThread::stopping() const
{
    return d->stopping;
}

bool StoreThread::isAwaited() const
{
    return d->awaited > 0;
}

} // namespace model
