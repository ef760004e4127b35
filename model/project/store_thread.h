// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace model {

namespace storage {
class Store;
}

/// The thread that owns the project's only connection. Work is done in the order it is posted; sliced work
/// goes to the end of the queue after each slice, so that edits pass it.
class StoreThread final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreThread)

public:
    StoreThread();
    /// Finishes what is queued (sliced work is called once more with `stopping()` true), closes the file.
    ~StoreThread() override;

    /// `open` makes the store, in the store thread; where it returns nullptr, later work gets nullptr.
    /// Nothing that is posted here may throw.
    void open(std::function<std::unique_ptr<storage::Store>()> open);
    void post(std::function<void(storage::Store *)> work);
    /// `slice` does a part (20 ms or less, or until isAwaited()) and returns whether there is more.
    void postSliced(std::function<bool(storage::Store *)> slice);
    /// True once the destructor waits; long work should come to an end.
    bool stopping() const;
    /// Whether posted work waits for its turn: a slice that could be longer should end.
    bool isAwaited() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace model
