// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/correcting/moved_marks.h"

#include <algorithm>

namespace ui {

MovedMarks::MovedMarks(const model::ArticlePage &page)
{
    const model::TextRange all{0, page.text.size()};
    const auto annotations = page.annotations.overlapping(all);
    for (const model::text::Run &run : model::text::runsOf(annotations, all)) {
        m_runs.push_back({run.range, annotations.at(static_cast<size_t>(run.covering.last()))->tag});
    }
}

QList<MovedMarks::Mark> MovedMarks::within(model::TextRange range) const
{
    // Runs stand apart, and moving keeps their order: those that end before the range come first.
    auto run = std::partition_point(m_runs.begin(), m_runs.end(), [&](const Run &one) {
        return m_shifts.moved(one.range).end <= range.start;
    });
    QList<Mark> marks;
    for (; run != m_runs.end(); ++run) {
        const model::TextRange moved = m_shifts.moved(run->range);
        if (moved.start >= range.end) {
            break;
        }
        if (!moved.isEmpty() && moved.overlaps(range)) {
            marks.append({moved, run->tag});
        }
    }
    return marks;
}

} // namespace ui
