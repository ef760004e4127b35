// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/near_duplicates.h"

#include "model/slice.h"
#include "model/storage/query.h"
#include "model/storage/store.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace model::analysis {

namespace {

/// Reading takes about so much of the whole.
constexpr double readingShare = 0.8;
/// Where a phrase that thousands of articles share brings all of them together, each is compared with so many
/// of them only, those first that share more: else the work would grow with the square.
constexpr size_t mostBack = 16;

} // namespace

bool NearDuplicates::step(storage::Store &store)
{
    const QDeadlineTimer until(sliceMilliseconds);
    if (!m_rows) {
        m_rows.emplace(store.database());
        m_lastKey = m_rows->lastKey();
    }
    while (m_nextKey <= m_lastKey && !until.hasExpired()) {
        readSome(store, until);
    }
    if (m_nextKey > m_lastKey && m_band < MinHash::bands) {
        compareSome(until);
    }
    return m_nextKey <= m_lastKey || m_band < MinHash::bands;
}

void NearDuplicates::readSome(storage::Store &store, const QDeadlineTimer &until)
{
    const bool isWhole = m_rows->eachArticle(m_nextKey, m_lastKey, {}, [&](const auto &next) {
        m_nextKey = next.key + 1;
        if (store.intactTexts().has(next)) {
            Shingles shingles = shinglesOf(storage::fromUtf8(next.utf8));
            if (!shingles.empty()) {
                MinHash print(shingles);
                m_texts.push_back({next.id, std::move(shingles), print, m_texts.size()});
            }
        } else {
            ++m_damaged;
        }
        return !until.hasExpired();
    });
    if (isWhole) {
        m_nextKey = m_lastKey + 1;
    }
}

void NearDuplicates::compareSome(const QDeadlineTimer &until)
{
    while (m_band < MinHash::bands) {
        if (m_band < 0 || m_member >= m_inBand.size()) {
            ++m_band;
            if (m_band < MinHash::bands) {
                beginBand();
            }
        } else if (!compareMember(until)) {
            return;
        }
        if (until.hasExpired()) {
            return;
        }
    }
}

void NearDuplicates::beginBand()
{
    m_inBand.clear();
    for (size_t i = 0; i < m_texts.size(); ++i) {
        const MinHash &print = m_texts[i].print;
        m_inBand.push_back({print.band(m_band), print.band((m_band + 1) % MinHash::bands), i});
    }
    std::sort(m_inBand.begin(), m_inBand.end());
    m_member = 0;
    m_back = 1;
}

/// With those before it that agree in this band. False if there was not enough time.
bool NearDuplicates::compareMember(const QDeadlineTimer &until)
{
    constexpr size_t betweenLooks = 8;
    const InBand &member = m_inBand[m_member];
    while (m_back <= std::min(m_member, mostBack)) {
        const InBand &other = m_inBand[m_member - m_back];
        if (other.hash != member.hash) {
            break;
        }
        compare(other.text, member.text);
        if (++m_back % betweenLooks == 0 && until.hasExpired()) {
            return false;
        }
    }
    ++m_member;
    m_back = 1;
    return true;
}

size_t NearDuplicates::leaderOf(size_t text)
{
    while (m_texts[text].leader != text) {
        // Shortens the way for the next time.
        m_texts[text].leader = m_texts[m_texts[text].leader].leader;
        text = m_texts[text].leader;
    }
    return text;
}

void NearDuplicates::compare(size_t a, size_t b)
{
    const size_t leaderA = leaderOf(a);
    const size_t leaderB = leaderOf(b);
    if (leaderA != leaderB && likeness(m_texts[a].shingles, m_texts[b].shingles) >= m_least) {
        m_texts[std::max(leaderA, leaderB)].leader = std::min(leaderA, leaderB);
    }
}

double NearDuplicates::progress() const
{
    const double read =
        m_lastKey > 0 ? static_cast<double>(m_nextKey - 1) / static_cast<double>(m_lastKey) : 1;
    const double compared = std::max(0, m_band) / static_cast<double>(MinHash::bands);
    return readingShare * read + (1 - readingShare) * compared;
}

AlikeGroup NearDuplicates::measured(
    std::vector<size_t> members, const QHash<ArticleId, std::pair<QString, qsizetype>> &order) const
{
    std::erase_if(members, [&](size_t member) { return !order.contains(m_texts[member].article); });
    const auto isEarlier = [&](size_t a, size_t b) {
        const auto &[dateA, placeA] = *order.constFind(m_texts[a].article);
        const auto &[dateB, placeB] = *order.constFind(m_texts[b].article);
        if (dateA.isEmpty() != dateB.isEmpty()) {
            return dateB.isEmpty();
        }
        return dateA != dateB ? dateA < dateB : placeA < placeB;
    };
    std::sort(members.begin(), members.end(), isEarlier);
    AlikeGroup group;
    for (const size_t member : members) {
        group.append(
            {m_texts[member].article,
             member == members.front()
                 ? 1
                 : likeness(m_texts[member].shingles, m_texts[members.front()].shingles)});
    }
    std::stable_sort(
        group.begin() + std::min<qsizetype>(1, group.size()), group.end(),
        [](const auto &a, const auto &b) { return a.likeness > b.likeness; });
    return group;
}

QList<AlikeGroup> NearDuplicates::groups(const QList<ArticleSummary> &articles) const
{
    QHash<ArticleId, std::pair<QString, qsizetype>> order;
    for (qsizetype place = 0; place < articles.size(); ++place) {
        order.insert(articles[place].article.id, {articles[place].article.published, place});
    }
    std::map<size_t, std::vector<size_t>> byLeader;
    for (size_t i = 0; i < m_texts.size(); ++i) {
        size_t leader = i;
        while (m_texts[leader].leader != leader) {
            leader = m_texts[leader].leader;
        }
        byLeader[leader].push_back(i);
    }
    QList<AlikeGroup> groups;
    for (const auto &[leader, members] : byLeader) {
        if (members.size() > 1) {
            const AlikeGroup group = measured(members, order);
            if (group.size() > 1) {
                groups.append(group);
            }
        }
    }
    std::stable_sort(groups.begin(), groups.end(), [](const AlikeGroup &a, const AlikeGroup &b) {
        return a.at(1).likeness > b.at(1).likeness;
    });
    return groups;
}

} // namespace model::analysis
