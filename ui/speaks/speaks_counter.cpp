// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speaks/speaks_counter.h"

#include "model/analysis/speaking_words.h"

namespace ui {

using namespace model::analysis;
using model::exchange::SpeaksReport;

namespace {

SpeaksReport reportOf(const SpeaksCounter::Wish &wish)
{
    SpeaksReport report =
        model::exchange::speaksReport(wish.project, wish.request, wish.spoken, wish.grouping, wish.measure);
    if (!wish.reference.text.isEmpty()) {
        const Grouping by = groupingNamed(wish.reference.by);
        report.comparedBy = SpeakingWords::heading(*wish.spoken, by);
        report.compared =
            comparedWith(referenceIn(wish.reference.text), *wish.spoken, by, wish.reference.leavesOutUnknown);
    }
    return report;
}

} // namespace

SpeaksCounter::SpeaksCounter(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

SpeaksCounter::~SpeaksCounter()
{
    m_pool.waitForDone();
}

void SpeaksCounter::count(const Wish &wish)
{
    m_isCounting = true;
    m_pool.start([this, call = ++m_call, wish] {
        try {
            const SpeaksReport report = reportOf(wish);
            tell(call, [this, report] { emit counted(report); });
        } catch (const model::Error &error) {
            tell(call, [this, error] { emit failed(error); });
        }
    });
}

void SpeaksCounter::forget()
{
    ++m_call;
    m_isCounting = false;
}

/// Back in the window's thread.
void SpeaksCounter::tell(quint64 call, const std::function<void()> &result)
{
    QMetaObject::invokeMethod(this, [this, call, result] {
        if (call == m_call) {
            m_isCounting = false;
            result();
        }
    });
}

} // namespace ui
