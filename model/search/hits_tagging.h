// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"
#include "model/project/edits_passages.h"
#include "model/project/name_index.h"
#include "model/search/articles_work.h"
#include "model/search/context.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace model::search {

/// Makes of hits in any number of articles one edit that tags them all (see edits::tagPassages), in slices
/// between which other work passes. Nothing is written: that is for who takes the edit. A name that surely
/// means one of other articles (linking::elsewhere) means that one, also where it is made by this very edit.
class HitsTagging final : public ArticlesWork
{
public:
    /// The hits of an article stand one behind the other. `names` are those of the project.
    HitsTagging(
        const QList<Hit> &hits, edits::Grow grow, const Tag &tag, const edits::By &by, NameIndex names,
        Codebook codebook);

    bool step(storage::Store &store) override;
    double progress() const override;
    bool lookAgain(const QSet<ArticleId> &changed) override;

    edits::PassageCount count() const;
    /// In which something is tagged.
    qint64 articles() const;
    /// Whether all of other articles who are meant are among these names still; else begin anew.
    bool fits(const NameIndex &names) const;
    /// Can be taken once.
    Edit takeEdit();

private:
    struct InArticle
    {
        ArticleId article;
        QList<edits::Passage> passages;
        edits::TaggedPassages made;
        bool isDone = false;
    };

    EntityId elsewhere(const QString &name);
    void shareNames(Edit &edit);

    edits::Grow m_grow;
    Tag m_tag;
    edits::By m_by;
    NameIndex m_names; ///< with those that are new
    Codebook m_codebook;
    QSet<EntityId> m_met;             ///< of other articles
    QHash<EntityId, AnyDelta> m_made; ///< new ones whom several articles may mean
    std::vector<InArticle> m_articles;
    size_t m_next = 0;
};

/// A hit as what is to be tagged.
edits::Passage passageOf(const Hit &hit);

} // namespace model::search
