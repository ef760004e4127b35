// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/shingles.h"
#include "model/storage/search_rows.h"
#include "model/values/article_summary.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QList>

#include <compare>
#include <optional>
#include <tuple>
#include <vector>

namespace model::storage {
class Store;
}

namespace model::analysis {

/// An article, and how much of it the first of its group has too.
struct AlikeArticle
{
    ArticleId id;
    double likeness = 1; ///< 0 to 1

    friend bool operator==(const AlikeArticle &, const AlikeArticle &) = default;
};

/// Articles whose texts are nearly the same, such as copies of one agency's report: each is like another one
/// of the group. The first is the one that was published first (of those without a date, added first).
using AlikeGroup = QList<AlikeArticle>;

/// Finds the near-duplicates among all articles of a project, in slices between which edits pass. Candidates
/// come by MinHash; whether they are alike is computed exactly. Removed and damaged articles are left out.
/// About 2 kB are kept for each article of 3 kB meanwhile.
class NearDuplicates
{
public:
    /// How much two articles must share to be called alike.
    static constexpr double leastLikeness = 0.5;

    explicit NearDuplicates(double least = leastLikeness)
        : m_least(least)
    {
    }

    /// Works for about 12 ms; true while there is more. Throws model::Error.
    bool step(storage::Store &store);
    /// From 0 to 1.
    double progress() const;
    /// Once it is over: the groups, the most alike first. `articles` tell the dates; what is not in them is
    /// left out.
    QList<AlikeGroup> groups(const QList<ArticleSummary> &articles) const;
    qsizetype articles() const { return static_cast<qsizetype>(m_texts.size()); }
    qsizetype damaged() const { return m_damaged; }

private:
    struct Text
    {
        ArticleId article;
        Shingles shingles;
        MinHash print;
        size_t leader = 0; ///< towards the one that stands for its group
    };

    void readSome(storage::Store &store, const QDeadlineTimer &until);
    void compareSome(const QDeadlineTimer &until);
    void beginBand();
    bool compareMember(const QDeadlineTimer &until);
    size_t leaderOf(size_t text);
    void compare(size_t a, size_t b);
    AlikeGroup
    measured(std::vector<size_t> members, const QHash<ArticleId, std::pair<QString, qsizetype>> &order) const;

    double m_least;
    std::optional<storage::SearchRows> m_rows;
    qint64 m_nextKey = 1;
    qint64 m_lastKey = 0;
    std::vector<Text> m_texts;
    qsizetype m_damaged = 0;

    /// One text in a band: those that agree there, and may be alike, stand together; among them those that
    /// agree in the next band too.
    struct InBand
    {
        quint64 hash = 0;
        quint64 next = 0;
        size_t text = 0;

        friend bool operator<(const InBand &a, const InBand &b)
        {
            return std::tie(a.hash, a.next, a.text) < std::tie(b.hash, b.next, b.text);
        }
    };

    // Where the comparing is.
    int m_band = -1;
    std::vector<InBand> m_inBand;
    size_t m_member = 0;
    size_t m_back = 1; ///< so many before the member
};

} // namespace model::analysis
