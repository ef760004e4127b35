// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/context.h"
#include "model/search/request.h"
#include "model/values/visible.h"

#include <QList>

#include <memory>

namespace model::storage {
class Store;
}

namespace model::search {

/// What a search can say once it is over.
struct Report
{
    qint64 hits = 0;
    qint64 articles = 0;           ///< in which there are hits
    bool isCut = false;            ///< there are more hits than the limit
    qint64 damagedArticles = 0;    ///< not looked at: their text is not the one that was added
    int givenUp = 0;               ///< paragraphs that the expression needs too many steps for
    bool changedMeanwhile = false; ///< the hits may not fit together
};

/// Looks through the articles of a project in the order in which they were added, in slices between which
/// edits pass. Whole words come by the full-text index; all else reads every text. Every hit is placed in the
/// article's own text. Removed articles and unfinished imports are never found; of the tags only those count
/// that may be seen. All members throw model::Error.
class Search
{
public:
    /// Throws when there is a mistake in the request.
    Search(Request request, Visible visible);
    ~Search();
    Q_DISABLE_COPY_MOVE(Search)

    /// Works for about 12 ms; true while there is more.
    bool step(storage::Store &store);
    /// What was found since the last call.
    QList<Hit> takeHits();
    /// How far it is, from 0 to 1.
    double progress() const;
    /// What is known so far.
    const Report &report() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace model::search
