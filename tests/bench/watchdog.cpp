// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/watchdog.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QThread>

#include <algorithm>
#include <utility>

namespace bench {

namespace {

Watchdog &watchdog()
{
    auto *application = dynamic_cast<Watchdog *>(QCoreApplication::instance());
    Q_ASSERT(application);
    return *application;
}

} // namespace

/// What is handled within another event belongs to that.
template <typename Work>
auto Watchdog::watched(Work work)
{
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const auto end = qScopeGuard([&] {
        if (--m_depth == 0) {
            m_longest = std::max(m_longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    });
    return work();
}

void Watchdog::during(const std::function<void()> &work)
{
    watchdog().watched(work);
}

double Watchdog::takeLongest()
{
    return std::exchange(watchdog().m_longest, 0);
}

bool Watchdog::notify(QObject *receiver, QEvent *event)
{
    // The store's thread has events of its own.
    if (QThread::currentThread() != thread()) {
        return QApplication::notify(receiver, event);
    }
    return watched([&] { return QApplication::notify(receiver, event); });
}

} // namespace bench
