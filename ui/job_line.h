// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>

namespace ui {

/// What a job finds is told so often at most; the window has to show each.
inline constexpr qint64 millisecondsBetweenNews = 50;

/// What a job in the window shares with its work in the store thread: the wish to stop, and the way back.
template <typename Job>
struct JobLine
{
    /// `context` lives as long as the store thread does; the job may go earlier.
    JobLine(Job *job, QObject *context)
        : m_job(job)
        , m_context(context)
    {
    }

    std::atomic<bool> goOn = true;

    /// Emits the job's signal in the window's thread, if the job is still there then.
    template <typename Signal, typename... Values>
    void say(Signal signal, Values... values) const
    {
        QMetaObject::invokeMethod(
            m_context,
            [job = m_job, signal, values...] {
                if (job) {
                    emit((*job).*signal)(values...);
                }
            },
            Qt::QueuedConnection);
    }

private:
    QPointer<Job> m_job;
    QObject *m_context;
};

} // namespace ui
