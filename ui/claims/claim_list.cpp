// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claim_list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using model::storage::ClaimRow;

namespace {

constexpr int blockSize = 512;

} // namespace

bool isUnchecked(const ClaimRow &row)
{
    return row.verification.isEmpty() || row.verification == u"unchecked";
}

ClaimList::ClaimList(const QList<ClaimRow> &rows)
{
    for (const ClaimRow &row : rows) {
        append(row);
    }
}

const ClaimRow &ClaimList::at(int place) const
{
    return m_blocks.at(place / blockSize).at(place % blockSize);
}

int ClaimList::placeOf(const model::AnnotationId &claim, const model::ArticleId &article) const
{
    const QList<int> places = of(article);
    const auto found =
        std::find_if(places.cbegin(), places.cend(), [&](int place) { return at(place).id == claim; });
    return found == places.cend() ? -1 : *found;
}

void ClaimList::append(const ClaimRow &row)
{
    if (m_places % blockSize == 0) {
        m_blocks.append(QList<ClaimRow>());
        m_blocks.last().reserve(blockSize);
    }
    m_blocks.last().append(row);
    m_ofArticles[row.article].append(m_places);
    ++m_claims;
    count(m_places++, row);
}

void ClaimList::replace(int place, const ClaimRow &row)
{
    Q_ASSERT(at(place).id == row.id && at(place).article == row.article);
    discount(place);
    m_blocks[place / blockSize][place % blockSize] = row;
    count(place, row);
}

void ClaimList::remove(int place)
{
    discount(place);
    const auto ofArticle = m_ofArticles.find(at(place).article);
    ofArticle->removeOne(place);
    if (ofArticle->isEmpty()) {
        m_ofArticles.erase(ofArticle);
    }
    m_blocks[place / blockSize][place % blockSize] = {};
    --m_claims;
}

void ClaimList::count(int place, const ClaimRow &row)
{
    m_unchecked += isUnchecked(row) ? 1 : 0;
    if (!row.same.isEmpty()) {
        m_linked.insert(std::lower_bound(m_linked.cbegin(), m_linked.cend(), place), place);
    }
}

void ClaimList::discount(int place)
{
    m_unchecked -= isUnchecked(at(place)) ? 1 : 0;
    if (!at(place).same.isEmpty()) {
        m_linked.erase(std::lower_bound(m_linked.cbegin(), m_linked.cend(), place));
    }
}

} // namespace ui
