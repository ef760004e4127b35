// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/splices.h"

#include <algorithm>

namespace model {

Shifts::Shifts(std::vector<Step> steps)
    : m_steps(std::move(steps))
{
    m_growth.clear();
    m_growth.reserve(m_steps.size() + 1);
    qsizetype growth = 0;
    for (const Step &step : m_steps) {
        m_growth.push_back(growth);
        growth += step.inserted - step.removed;
    }
    m_growth.push_back(growth);
}

Shifts Shifts::inverse() const
{
    std::vector<Step> steps;
    steps.reserve(m_steps.size());
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps[i];
        steps.push_back({step.at + m_growth[i], step.inserted, step.removed});
    }
    return Shifts(std::move(steps));
}

/// The first step whose removed piece ends behind the position.
size_t Shifts::firstEndingBehind(qsizetype position) const
{
    const auto found = std::partition_point(m_steps.begin(), m_steps.end(), [position](const Step &step) {
        return step.at + step.removed <= position;
    });
    return static_cast<size_t>(found - m_steps.begin());
}

qsizetype Shifts::startOf(qsizetype start) const
{
    const size_t next = firstEndingBehind(start);
    if (next == m_steps.size() || m_steps[next].at >= start) {
        return start + m_growth[next];
    }
    // The range begins amid what is replaced: what comes instead stands before the rest of it.
    return m_steps[next].at + m_growth[next] + m_steps[next].inserted;
}

qsizetype Shifts::endOf(TextRange range) const
{
    const auto found = std::partition_point(m_steps.begin(), m_steps.end(), [range](const Step &step) {
        return step.at + step.removed < range.end;
    });
    const auto next = static_cast<size_t>(found - m_steps.begin());
    if (next == m_steps.size() || m_steps[next].at >= range.end) {
        return range.end + m_growth[next];
    }
    const Step &step = m_steps[next];
    const bool isWithin = step.at >= range.start && step.at + step.removed == range.end;
    return step.at + m_growth[next] + (isWithin ? step.inserted : 0);
}

TextRange Shifts::moved(TextRange range) const
{
    const TextRange result{startOf(range.start), endOf(range)};
    return result.isEmpty() ? TextRange{result.start, result.start} : result;
}

Segments Shifts::moved(const Segments &segments) const
{
    Segments result;
    for (const TextRange &piece : segments) {
        result.add(moved(piece));
    }
    return result;
}

qsizetype Shifts::moved(qsizetype position) const
{
    const auto found = std::partition_point(m_steps.begin(), m_steps.end(), [position](const Step &step) {
        return step.at + step.removed < position;
    });
    const auto next = static_cast<size_t>(found - m_steps.begin());
    if (next == m_steps.size() || m_steps[next].at >= position) {
        return position + m_growth[next];
    }
    const Step &step = m_steps[next];
    return step.at + m_growth[next] + std::min(position - step.at, step.inserted);
}

bool Splices::fit(QStringView text) const
{
    qsizetype free = 0;
    return std::all_of(m_list.cbegin(), m_list.cend(), [&](const Splice &splice) {
        const bool fits = splice.at >= free && splice.at + splice.removed.size() <= text.size()
            && text.sliced(splice.at, splice.removed.size()) == splice.removed;
        free = splice.at + splice.removed.size();
        return fits;
    });
}

QString Splices::applied(QStringView text) const
{
    QString result;
    result.reserve(text.size());
    qsizetype taken = 0;
    for (const Splice &splice : m_list) {
        result.append(text.sliced(taken, splice.at - taken));
        result.append(splice.inserted);
        taken = splice.at + splice.removed.size();
    }
    result.append(text.sliced(taken));
    return result;
}

Splices Splices::inverse() const
{
    QList<Splice> list;
    list.reserve(m_list.size());
    qsizetype growth = 0;
    for (const Splice &splice : m_list) {
        list.append({splice.at + growth, splice.inserted, splice.removed});
        growth += splice.inserted.size() - splice.removed.size();
    }
    return Splices(std::move(list));
}

Shifts Splices::shifts() const
{
    std::vector<Shifts::Step> steps;
    steps.reserve(static_cast<size_t>(m_list.size()));
    for (const Splice &splice : m_list) {
        steps.push_back({splice.at, splice.removed.size(), splice.inserted.size()});
    }
    return Shifts(std::move(steps));
}

QList<TextRange> Splices::places() const
{
    QList<TextRange> result;
    for (const Splice &back : inverse()) {
        result.append({back.at, back.at + back.removed.size()});
    }
    return result;
}

} // namespace model
