// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/hits_tagging.h"

#include "model/slice.h"
#include "model/storage/store.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace model::search {

using namespace Qt::StringLiterals;

namespace {

} // namespace

edits::Passage passageOf(const Hit &hit)
{
    return {hit.range, hit.words};
}

HitsTagging::HitsTagging(const QList<Hit> &hits, edits::Grow grow, const Tag &tag, const edits::By &by)
    : m_grow(grow)
    , m_tag(tag)
    , m_by(by)
{
    for (const Hit &hit : hits) {
        if (m_articles.empty() || m_articles.back().article != hit.article) {
            m_articles.push_back({hit.article, {}, {}, false});
        }
        m_articles.back().passages.append(passageOf(hit));
    }
}

bool HitsTagging::step(storage::Store &store)
{
    const QDeadlineTimer until(sliceMilliseconds);
    const Visible visible{{m_by.coder}, {m_by.round}};
    for (; m_next < m_articles.size(); ++m_next) {
        if (until.hasExpired()) {
            return true;
        }
        InArticle &one = m_articles[m_next];
        if (!one.isDone) {
            one.made =
                edits::tagPassages(store.readPage(one.article, visible), one.passages, m_grow, m_tag, m_by);
            one.isDone = true;
        }
    }
    return false;
}

double HitsTagging::progress() const
{
    return m_articles.empty() ? 1.0 : static_cast<double>(m_next) / static_cast<double>(m_articles.size());
}

bool HitsTagging::lookAgain(const QSet<ArticleId> &changed)
{
    for (InArticle &one : m_articles) {
        one.isDone = one.isDone && !changed.contains(one.article);
    }
    const auto first =
        std::find_if(m_articles.begin(), m_articles.end(), [](const InArticle &one) { return !one.isDone; });
    m_next = static_cast<size_t>(first - m_articles.begin());
    return m_next < m_articles.size();
}

edits::PassageCount HitsTagging::count() const
{
    edits::PassageCount sum;
    for (const InArticle &one : m_articles) {
        sum.tagged += one.made.count.tagged;
        sum.already += one.made.count.already;
        sum.gone += one.made.count.gone;
    }
    return sum;
}

qint64 HitsTagging::articles() const
{
    return std::count_if(
        m_articles.begin(), m_articles.end(), [](const InArticle &one) { return one.made.count.tagged > 0; });
}

Edit HitsTagging::takeEdit()
{
    Edit edit{u"tag hits"_s, m_by.coder, {}};
    for (InArticle &one : m_articles) {
        edit.change.deltas += std::exchange(one.made.edit.change.deltas, {});
    }
    return edit;
}

} // namespace model::search
