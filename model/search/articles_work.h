// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QSet>

namespace model::storage {
class Store;
}

namespace model::search {

/// Work that goes through articles in slices, between which edits pass; what these change is looked at again.
class ArticlesWork
{
public:
    ArticlesWork() = default;
    virtual ~ArticlesWork() = default;

    /// Works for about 12 ms; true while there is more. Throws model::Error where an article cannot be read.
    virtual bool step(storage::Store &store) = 0;
    /// How far it is, from 0 to 1.
    virtual double progress() const = 0;
    /// Once it is over: articles that were changed since are looked at again by the next steps. False if it
    /// has to do with none of them.
    virtual bool lookAgain(const QSet<ArticleId> &changed) = 0;

protected:
    ArticlesWork(const ArticlesWork &) = default;
    ArticlesWork(ArticlesWork &&) = default;
    ArticlesWork &operator=(const ArticlesWork &) = default;
    ArticlesWork &operator=(ArticlesWork &&) = default;
};

} // namespace model::search
