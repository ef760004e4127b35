// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/hits_tagging.h"

#include "model/project/linking.h"
#include "model/slice.h"
#include "model/storage/store.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace model::search {

using namespace Qt::StringLiterals;

edits::Passage passageOf(const Hit &hit)
{
    return {hit.range, hit.words};
}

HitsTagging::HitsTagging(
    const QList<Hit> &hits, edits::Grow grow, const Tag &tag, const edits::By &by, NameIndex names,
    Codebook codebook)
    : m_grow(grow)
    , m_tag(tag)
    , m_by(by)
    , m_names(std::move(names))
    , m_codebook(std::move(codebook))
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
            one.made = edits::tagPassages(
                store.readPage(one.article, visible), one.passages, m_grow, m_tag, m_by,
                [this](const QString &name) { return elsewhere(name); });
            shareNames(one.made.edit);
            one.isDone = true;
        }
    }
    return false;
}

EntityId HitsTagging::elsewhere(const QString &name)
{
    const EntityId found = linking::elsewhere(m_names, m_codebook, name, m_tag.id);
    if (!found.isNull() && !m_made.contains(found)) {
        m_met.insert(found);
    }
    return found;
}

/// Whom other articles may mean, too, is made beside the articles: each of them may be looked at again.
void HitsTagging::shareNames(Edit &edit)
{
    edit.change.deltas.removeIf([this](const AnyDelta &delta) {
        const auto *made = std::get_if<Delta<Entity>>(&delta);
        if (!made || made->before || !made->after) {
            return false;
        }
        const Entity &entity = *made->after;
        m_names.put(entity);
        if (linking::elsewhere(m_names, m_codebook, entity.name, entity.tag) != entity.id) {
            m_names.remove(entity.id);
            return false;
        }
        m_made.insert(entity.id, delta);
        return true;
    });
}

bool HitsTagging::fits(const NameIndex &names) const
{
    return std::all_of(m_met.cbegin(), m_met.cend(), [&names](EntityId id) { return names.find(id); });
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
    QSet<EntityId> used;
    for (InArticle &one : m_articles) {
        for (const AnyDelta &delta : one.made.edit.change.deltas) {
            if (const auto *tagged = std::get_if<Delta<Annotation>>(&delta); tagged && tagged->after) {
                const EntityId id = tagged->after->entity;
                if (m_made.contains(id) && !used.contains(id)) {
                    used.insert(id);
                    edit.change.deltas.append(m_made.value(id)); // before what means it
                }
            }
            edit.change.deltas.append(delta);
        }
        one.made.edit.change.deltas.clear();
    }
    return edit;
}

} // namespace model::search
