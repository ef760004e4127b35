// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <functional>

namespace bench {

/// Sees how long the window's thread is busy with one event: so long a person waits for an answer.
class Watchdog final : public QApplication
{
public:
    using QApplication::QApplication;

    /// Does something that stands for the handling of an event.
    static void during(const std::function<void()> &work);
    /// The longest since it was asked last, in milliseconds.
    static double takeLongest();

    bool notify(QObject *receiver, QEvent *event) override;

private:
    template <typename Work>
    auto watched(Work work);

    int m_depth = 0;
    double m_longest = 0;
};

} // namespace bench
