// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/exchange/speaks_report.h"
#include "ui/speaks/reference_dialog.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace ui {

/// Turns what was read into figures, beside the window: half a million claims take a moment. Of several calls
/// only the newest tells what came of it.
class SpeaksCounter final : public QObject
{
    Q_OBJECT

public:
    /// What is counted, and how.
    struct Wish
    {
        QString project; ///< its title
        model::analysis::SpokenRequest request;
        std::shared_ptr<const model::analysis::Spoken> spoken;
        model::analysis::Grouping grouping;
        model::analysis::Measure measure = model::analysis::Measure::Claims;
        ReferenceWish reference; ///< an empty text: none
    };

    explicit SpeaksCounter(QObject *parent);
    /// Waits for what is being counted.
    ~SpeaksCounter() override;

    void count(const Wish &wish);
    /// Nothing is told of what is being counted.
    void forget();
    bool isCounting() const { return m_isCounting; }

signals:
    void counted(const model::exchange::SpeaksReport &report);
    void failed(const model::Error &error);

private:
    void tell(quint64 call, const std::function<void()> &result);

    bool m_isCounting = false;
    quint64 m_call = 0;
    QThreadPool m_pool; ///< last, as it is waited for
};

} // namespace ui
