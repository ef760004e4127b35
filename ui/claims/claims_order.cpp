// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claims_order.h"

#include "model/text/folding.h"

#include <QCollator>
#include <QStringMatcher>

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ui {

using model::storage::ClaimRow;

namespace {

const ArticleFacts &factsOf(const ClaimRow &row, const ClaimsToArrange &all)
{
    static const ArticleFacts none;
    const auto facts = all.articles.constFind(row.article);
    return facts == all.articles.cend() ? none : *facts;
}

/// Looks for words in all that the rows of claims show, one row after the other.
class WordFinder
{
public:
    WordFinder(const ClaimsToArrange &all, const QString &words)
        : m_all(all)
    {
        for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
            if (const QString letters = model::text::foldedLetters(word); !letters.isEmpty()) {
                m_words.emplace_back(letters);
            }
        }
    }

    bool areIn(const ClaimRow &row)
    {
        if (m_words.empty()) {
            return true;
        }
        takeArticle(row);
        m_text.resize(0);
        m_text += m_ofArticle;
        for (const QString &part : {row.words, row.sources, row.evidence, row.note}) {
            add(part, m_text);
        }
        add(m_all.labels.value(row.verification, row.verification), m_text);
        add(m_all.coders.value(row.checkedBy), m_text);
        return std::all_of(m_words.cbegin(), m_words.cend(), [this](const QStringMatcher &word) {
            return word.indexIn(m_text) >= 0;
        });
    }

private:
    /// The claims of an article mostly follow each other.
    void takeArticle(const ClaimRow &row)
    {
        if (row.article != m_article) {
            const ArticleFacts &facts = factsOf(row, m_all);
            m_article = row.article;
            m_ofArticle.resize(0);
            add(facts.title, m_ofArticle);
            add(facts.outlet, m_ofArticle);
            add(facts.published, m_ofArticle);
        }
    }
    void add(const QString &part, QString &to)
    {
        if (!part.isEmpty()) {
            m_folded.clear();
            m_folded.add(part, part.size());
            to += m_folded.letters();
            to += u'\n'; // no word goes on in the next part
        }
    }

    const ClaimsToArrange &m_all;
    std::vector<QStringMatcher> m_words;
    model::ArticleId m_article;
    QString m_ofArticle; ///< what a row shows of its article
    QString m_text;      ///< of the whole row
    model::text::FoldedText m_folded;
};

bool isOfKind(const ClaimRow &row, const ClaimsToArrange &all, const ClaimsWish &wish)
{
    switch (wish.which) {
    case ClaimsWish::Which::Repeated:
        return all.same.contains(row.id);
    case ClaimsWish::Which::Differing:
        return all.same.differs(row.id);
    case ClaimsWish::Which::Same:
        return row.id == wish.same || all.same.areSame(row.id, wish.same);
    case ClaimsWish::Which::Unchecked:
        return isUnchecked(row);
    case ClaimsWish::Which::WithoutSource:
        return row.sources.isEmpty();
    case ClaimsWish::Which::Verified:
        return row.verification == wish.verification;
    default:
        return true;
    }
}

/// What a text column is sorted by; nothing for the others.
QString textOf(const ClaimRow &row, const ArticleFacts &article, ClaimColumn column)
{
    switch (column) {
    case ClaimColumn::Claim:
        return row.words;
    case ClaimColumn::Source:
        return row.sources;
    case ClaimColumn::Article:
        return article.title;
    case ClaimColumn::Date:
        return article.published;
    case ClaimColumn::Evidence:
        return row.evidence;
    case ClaimColumn::Note:
        return row.note;
    default:
        return {};
    }
}

/// Sorts places in the rows; where two are alike, by article and place in it.
class Arrangement
{
public:
    Arrangement(const ClaimsToArrange &all, std::vector<int> &places)
        : m_all(all)
        , m_places(places)
    {
    }

    void byPlace()
    {
        std::vector<std::tuple<bool, qsizetype, qint64>> keys(allPlaces());
        for (const int place : m_places) {
            const ClaimRow &row = m_all.rows.at(place);
            keys[static_cast<size_t>(place)] = {!isUnchecked(row), factsOf(row, m_all).place, row.start};
        }
        sort([&keys](int a, int b) { return keys[static_cast<size_t>(a)] < keys[static_cast<size_t>(b)]; });
    }
    /// Each group where the first of its claims stands.
    void byGroup()
    {
        std::vector<int> firsts(allPlaces());
        std::vector<int> order(allPlaces(), std::numeric_limits<int>::max()); // of what is not listed
        for (size_t i = 0; i < m_places.size(); ++i) {
            order[static_cast<size_t>(m_places[i])] = static_cast<int>(i);
        }
        for (const int place : m_places) {
            int first = order[static_cast<size_t>(place)];
            for (const int other : m_all.same.of(m_all.rows.at(place).id)) {
                first = std::min(first, order[static_cast<size_t>(other)]);
            }
            firsts[static_cast<size_t>(place)] = first;
        }
        sort([&firsts](int a, int b) {
            return firsts[static_cast<size_t>(a)] < firsts[static_cast<size_t>(b)];
        });
    }
    void bySame(Qt::SortOrder direction)
    {
        byNumber(direction, [this](const ClaimRow &row) { return m_all.same.of(row.id).size(); });
    }
    void byVerdict(Qt::SortOrder direction)
    {
        byNumber(direction, [this](const ClaimRow &row) {
            return isUnchecked(row) ? -1 : m_all.verdicts.indexOf(row.verification);
        });
    }
    void byTime(Qt::SortOrder direction)
    {
        byNumber(direction, [](const ClaimRow &row) { return row.checkedAt; });
    }
    /// Those without any come last.
    void byText(ClaimColumn column, Qt::SortOrder direction, const std::atomic<bool> &goOn)
    {
        QCollator collator;
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        collator.setNumericMode(true);
        std::vector<std::optional<QCollatorSortKey>> keys(allPlaces());
        for (const int place : m_places) {
            if (!goOn) {
                return;
            }
            const ClaimRow &row = m_all.rows.at(place);
            const QString text = textOf(row, factsOf(row, m_all), column);
            if (!text.isEmpty()) {
                keys[static_cast<size_t>(place)] = collator.sortKey(text);
            }
        }
        sort([&](int a, int b) {
            const auto &one = keys[static_cast<size_t>(a)];
            const auto &other = keys[static_cast<size_t>(b)];
            if (!one || !other) {
                return one && !other;
            }
            const int order = one->compare(*other);
            return direction == Qt::AscendingOrder ? order < 0 : order > 0;
        });
    }

private:
    size_t allPlaces() const { return static_cast<size_t>(m_all.rows.places()); }
    template <typename Number>
    void byNumber(Qt::SortOrder direction, const Number &number)
    {
        sort([&](int a, int b) {
            const auto one = number(m_all.rows.at(a));
            const auto other = number(m_all.rows.at(b));
            return direction == Qt::AscendingOrder ? one < other : other < one;
        });
    }
    template <typename Before>
    void sort(const Before &before)
    {
        std::stable_sort(m_places.begin(), m_places.end(), before);
    }

    const ClaimsToArrange &m_all;
    std::vector<int> &m_places;
};

} // namespace

bool isWanted(const ClaimRow &row, const ClaimsToArrange &all, const ClaimsWish &wish)
{
    return isOfKind(row, all, wish) && WordFinder(all, wish.words).areIn(row);
}

std::vector<int> arranged(const ClaimsToArrange &all, const ClaimsWish &wish, const std::atomic<bool> &goOn)
{
    WordFinder words(all, wish.words);
    std::vector<int> places;
    for (int place = 0; place < all.rows.places(); ++place) {
        if (!goOn) {
            return {};
        }
        const ClaimRow &row = all.rows.at(place);
        if (!row.id.isNull() && isOfKind(row, all, wish) && words.areIn(row)) {
            places.push_back(place);
        }
    }
    Arrangement arrangement(all, places);
    arrangement.byPlace();
    if (!wish.column
        && (wish.which == ClaimsWish::Which::Repeated || wish.which == ClaimsWish::Which::Differing)) {
        arrangement.byGroup();
    } else if (wish.column == ClaimColumn::Same) {
        arrangement.bySame(wish.direction);
    } else if (wish.column == ClaimColumn::Verification) {
        arrangement.byVerdict(wish.direction);
    } else if (wish.column == ClaimColumn::Checked) {
        arrangement.byTime(wish.direction);
    } else if (wish.column) {
        arrangement.byText(*wish.column, wish.direction, goOn);
    }
    return places;
}

} // namespace ui
