// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/who_speaks.h"

#include "model/analysis/claim_groups.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace model::analysis {

namespace {

SpeakingBase baseOf(const Spoken &spoken)
{
    SpeakingBase base;
    base.articles = static_cast<qint64>(spoken.articles.size());
    base.claims = static_cast<qint64>(spoken.claims.size());
    base.speakers = static_cast<qint64>(spoken.speakers.size());
    int lastArticle = -1;
    for (const Spoken::Claim &claim : spoken.claims) {
        base.wordsQuoted += claim.wordsQuoted;
        base.claimsWithoutSource += claim.speeches == 0 ? 1 : 0;
        base.articlesWithClaims += claim.article != lastArticle ? 1 : 0;
        lastArticle = claim.article;
    }
    for (const Spoken::Speaker &speaker : spoken.speakers) {
        base.unnamed += speaker.name < 0 ? 1 : 0;
    }
    return base;
}

/// Adds up the claims of each row.
class Tally
{
public:
    Tally(const Spoken &spoken, const ClaimGroups &groups)
        : m_spoken(spoken)
        , m_groups(groups)
        , m_rows(groups.rows())
        , m_lastArticle(static_cast<size_t>(m_rows.size()), -1)
    {
        for (size_t i = 0; i < spoken.claims.size(); ++i) {
            add(static_cast<int>(i));
        }
        countSpeakers();
    }

    QList<SpeakingRow> rows() const
    {
        QList<SpeakingRow> rows;
        std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows), [](const SpeakingRow &row) {
            return row.claims > 0;
        });
        if (m_withoutSource.claims > 0) {
            rows.append(m_withoutSource);
        }
        return rows;
    }

    qint64 notAsked() const { return m_notAsked; }

private:
    void add(int place)
    {
        const Spoken::Claim &claim = m_spoken.claims[static_cast<size_t>(place)];
        if (m_groups.isOfSources() && claim.speeches == 0) {
            m_withoutSource.kind = SpeakingRow::Kind::NoSource;
            addTo(m_withoutSource, m_lastWithoutSource, place);
            return;
        }
        for (const int row : m_groups.of(claim)) {
            addTo(m_rows[row], m_lastArticle[static_cast<size_t>(row)], place);
        }
        m_notAsked += isNotAsked(claim) ? 1 : 0;
    }

    void addTo(SpeakingRow &row, int &lastArticle, int place) const
    {
        const Spoken::Claim &claim = m_spoken.claims[static_cast<size_t>(place)];
        ++row.claims;
        row.wordsQuoted += claim.wordsQuoted;
        row.articles += claim.article != lastArticle ? 1 : 0;
        lastArticle = claim.article;
        row.claimsOf.push_back(place);
    }

    bool isNotAsked(const Spoken::Claim &claim) const
    {
        for (int i = 0; i < claim.speeches; ++i) {
            if (m_groups.isNotAsked(
                    m_spoken.speeches[static_cast<size_t>(claim.firstSpeech) + static_cast<size_t>(i)])) {
                return true;
            }
        }
        return false;
    }

    /// Each source once in each row, however often it speaks.
    void countSpeakers()
    {
        std::vector<std::pair<int, int>> pairs;
        const auto addAll = [&](const ClaimGroups::Rows &rows, int source) {
            for (const int row : rows) {
                pairs.emplace_back(row, m_spoken.sources[static_cast<size_t>(source)].speaker);
            }
        };
        if (m_groups.isOfSources()) {
            for (size_t i = 0; i < m_spoken.sources.size(); ++i) {
                addAll(m_groups.ofSource(static_cast<int>(i)), static_cast<int>(i));
            }
        } else {
            for (const Spoken::Claim &claim : m_spoken.claims) {
                for (int i = 0; i < claim.speeches; ++i) {
                    addAll(
                        m_groups.of(claim),
                        m_spoken.speeches[static_cast<size_t>(claim.firstSpeech) + static_cast<size_t>(i)]);
                }
            }
        }
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        for (const auto &[row, speaker] : pairs) {
            ++m_rows[row].speakers;
        }
    }

    const Spoken &m_spoken;
    const ClaimGroups &m_groups;
    QList<SpeakingRow> m_rows;
    std::vector<int> m_lastArticle;
    SpeakingRow m_withoutSource;
    int m_lastWithoutSource = -1;
    qint64 m_notAsked = 0;
};

void sort(QList<SpeakingRow> &rows, Measure measure, bool isOrdered)
{
    std::stable_sort(rows.begin(), rows.end(), [&](const SpeakingRow &a, const SpeakingRow &b) {
        if (a.kind != b.kind || a.kind != SpeakingRow::Kind::Value) {
            return a.kind < b.kind;
        }
        if (isOrdered) {
            return false;
        }
        return std::tuple(-a.count(measure), -a.claims, a.label)
            < std::tuple(-b.count(measure), -b.claims, b.label);
    });
}

} // namespace

qint64 SpeakingRow::count(Measure measure) const
{
    switch (measure) {
    case Measure::Claims:
        return claims;
    case Measure::WordsQuoted:
        return wordsQuoted;
    case Measure::Articles:
        break;
    }
    return articles;
}

qint64 SpeakingBase::count(Measure measure) const
{
    switch (measure) {
    case Measure::Claims:
        return claims;
    case Measure::WordsQuoted:
        return wordsQuoted;
    case Measure::Articles:
        break;
    }
    return articlesWithClaims;
}

double Speaking::share(const SpeakingRow &row) const
{
    const qint64 of = base.count(measure);
    return of > 0 ? static_cast<double>(row.count(measure)) / static_cast<double>(of) : 0;
}

Speaking whoSpeaks(const Spoken &spoken, const Grouping &grouping, Measure measure)
{
    const ClaimGroups groups(spoken, grouping);
    const Tally tally(spoken, groups);
    Speaking result;
    result.grouping = grouping;
    result.measure = measure;
    result.base = baseOf(spoken);
    result.rows = tally.rows();
    result.notAsked = tally.notAsked();
    const bool isByTime = grouping.by == Grouping::By::Month || grouping.by == Grouping::By::Year;
    if (isByTime) {
        std::sort(result.rows.begin(), result.rows.end(), [](const SpeakingRow &a, const SpeakingRow &b) {
            return std::tie(a.kind, a.value) < std::tie(b.kind, b.value);
        });
    }
    sort(result.rows, measure, groups.isOrdered() || isByTime);
    qint64 sum = 0;
    for (const SpeakingRow &row : std::as_const(result.rows)) {
        sum += row.count(measure);
    }
    result.sharesOverlap = sum > result.base.count(measure);
    return result;
}

} // namespace model::analysis
