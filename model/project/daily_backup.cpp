// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/daily_backup.h"

#include "model/project/store_thread.h"
#include "model/storage/backup.h"
#include "model/storage/store.h"

#include <QElapsedTimer>

#include <mutex>
#include <thread>
#include <vector>

namespace model {

namespace {

constexpr int atOnceMilliseconds = 30;

/// Carries word from other threads to the owner, as long as there is one.
struct Line
{
    explicit Line(DailyBackup *to)
        : owner(to)
    {
    }

    template <typename Word>
    void tell(Word word)
    {
        const std::lock_guard guard(mutex);
        if (owner) {
            QMetaObject::invokeMethod(
                owner, [to = owner, word] { word(*to); }, Qt::QueuedConnection);
        }
    }

    bool isHeard()
    {
        const std::lock_guard guard(mutex);
        return owner != nullptr;
    }

    void tellFailure(const Error &error)
    {
        tell([error](DailyBackup &to) { emit to.failed(error); });
    }

    std::mutex mutex;
    DailyBackup *owner;
};

} // namespace

/// What the store thread works on. Only `line` is shared with the checking thread.
struct DailyBackup::Work
{
    explicit Work(DailyBackup *owner)
        : line(std::make_shared<Line>(owner))
    {
    }

    bool slice(
        storage::Store &store, const QString &path, const QString &root, const QDate &today,
        const StoreThread &thread);
    bool begin(storage::Store &store, const QString &path, const QString &root, const QDate &today);
    void check();

    std::shared_ptr<Line> line;
    std::unique_ptr<storage::Backup> backup;
    std::vector<std::thread> checking; ///< guarded by line->mutex; one a day
};

bool DailyBackup::Work::begin(
    storage::Store &store, const QString &path, const QString &root, const QDate &today)
{
    const auto shelf = storage::BackupShelf::of(store.database(), path, root);
    if (!shelf.isDue(today, store.lastHistory())) {
        return false;
    }
    backup = std::make_unique<storage::Backup>(store.database(), path, storage::BackupReason::Daily, root);
    return true;
}

bool DailyBackup::Work::slice(
    storage::Store &store, const QString &path, const QString &root, const QDate &today,
    const StoreThread &thread)
{
    QElapsedTimer timer;
    timer.start();
    int milliseconds = 1;
    try {
        if (!backup) {
            if (!begin(store, path, root, today)) {
                return false;
            }
            milliseconds = atOnceMilliseconds;
        }
        // A small project is copied before the edit that waits for it; later ones do not wait.
        const bool isFirst = milliseconds == atOnceMilliseconds;
        const auto goOn = [&] {
            return isFirst || !thread.isAwaited();
        };
        bool more = true;
        while (more && !timer.hasExpired(milliseconds)) {
            more = backup->copySlice(store.database(), goOn);
        }
        if (!more) {
            check();
        }
        return more;
    } catch (const Error &error) {
        backup.reset();
        line->tellFailure(error);
        return false;
    }
}

void DailyBackup::Work::check()
{
    const std::lock_guard guard(line->mutex);
    if (!line->owner) {
        return;
    }
    checking.emplace_back([to = line, copied = std::move(backup)] {
        try {
            const QString file = copied->finish();
            to->tell([file](DailyBackup &owner) { emit owner.made(file); });
        } catch (const Error &error) {
            to->tellFailure(error);
        }
    });
}

DailyBackup::DailyBackup(StoreThread &thread, QString projectPath, QString root, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_path(std::move(projectPath))
    , m_root(std::move(root))
    , m_work(std::make_shared<Work>(this))
{
}

DailyBackup::~DailyBackup()
{
    {
        const std::lock_guard guard(m_work->line->mutex);
        m_work->line->owner = nullptr;
    }
    for (std::thread &thread : m_work->checking) {
        thread.join();
    }
}

void DailyBackup::beginIfDue(const QDate &today)
{
    if (m_day == today) {
        return;
    }
    m_day = today;
    m_thread.postSliced(
        [work = m_work, path = m_path, root = m_root, today, &thread = m_thread](storage::Store *store) {
            if (!store || thread.stopping() || !work->line->isHeard()) {
                work->backup.reset(); // in this thread: closing a file drops SQLite's locks on it
                return false;
            }
            return work->slice(*store, path, root, today, thread);
        });
}

} // namespace model
