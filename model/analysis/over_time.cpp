// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/periods.h"
#include "model/analysis/who_speaks.h"

#include <algorithm>

namespace model::analysis {

namespace {

QString periodOf(const Spoken::Article &article, bool inMonths)
{
    return inMonths ? monthOf(article.published) : yearOf(article.published);
}

/// Which period each article belongs to.
struct Calendar
{
    QStringList periods;
    std::vector<qsizetype> ofArticle; ///< -1: it has no such date
};

Calendar calendarOf(const Spoken &spoken, bool inMonths)
{
    QString first;
    QString last;
    for (const Spoken::Claim &claim : spoken.claims) {
        const QString one = periodOf(spoken.articles[static_cast<size_t>(claim.article)], inMonths);
        if (!one.isEmpty()) {
            first = first.isEmpty() ? one : std::min(first, one);
            last = std::max(last, one);
        }
    }
    Calendar calendar{periodsBetween(first, last), {}};
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < calendar.periods.size(); ++i) {
        places.insert(calendar.periods[i], i);
    }
    for (const Spoken::Article &article : spoken.articles) {
        calendar.ofArticle.push_back(places.value(periodOf(article, inMonths), -1));
    }
    return calendar;
}

/// Counts claims by their periods, in the order of the facts.
class PeriodCounts
{
public:
    PeriodCounts(const Spoken &spoken, const Calendar &calendar, Measure measure)
        : m_spoken(spoken)
        , m_calendar(calendar)
        , m_measure(measure)
        , counts(calendar.periods.size())
    {
    }

    void add(int place)
    {
        const Spoken::Claim &claim = m_spoken.claims[static_cast<size_t>(place)];
        const qsizetype period = m_calendar.ofArticle[static_cast<size_t>(claim.article)];
        if (period < 0) {
            ++undated;
            return;
        }
        switch (m_measure) {
        case Measure::Claims:
            ++counts[period];
            break;
        case Measure::WordsQuoted:
            counts[period] += claim.wordsQuoted;
            break;
        case Measure::Articles:
            counts[period] += claim.article != m_lastArticle ? 1 : 0;
            break;
        }
        m_lastArticle = claim.article;
    }

private:
    const Spoken &m_spoken;
    const Calendar &m_calendar;
    Measure m_measure;
    int m_lastArticle = -1;

public:
    QList<qint64> counts;
    qint64 undated = 0;
};

} // namespace

OverTime overTime(const Spoken &spoken, const Speaking &speaking, qsizetype mostMonths)
{
    Calendar calendar = calendarOf(spoken, true);
    if (calendar.periods.isEmpty() || calendar.periods.size() > mostMonths) {
        calendar = calendarOf(spoken, false);
    }
    OverTime result;
    result.periods = calendar.periods;
    PeriodCounts all(spoken, calendar, speaking.measure);
    for (size_t i = 0; i < spoken.claims.size(); ++i) {
        all.add(static_cast<int>(i));
    }
    result.base = all.counts;
    result.undated = all.undated;
    for (const SpeakingRow &row : speaking.rows) {
        PeriodCounts some(spoken, calendar, speaking.measure);
        for (const int claim : row.claimsOf) {
            some.add(claim);
        }
        result.counts.append(some.counts);
    }
    return result;
}

std::optional<double> OverTime::share(qsizetype row, qsizetype period) const
{
    if (base[period] == 0) {
        return std::nullopt;
    }
    return static_cast<double>(counts[row][period]) / static_cast<double>(base[period]);
}

} // namespace model::analysis
