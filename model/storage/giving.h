// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QList>

namespace model::storage {

/// Which codings go from one coder to another.
struct Giving
{
    enum class Reach {
        Annotations, ///< those that are named, with their links
        Articles,    ///< all that the one coder has in them, with what was said of them
        Project      ///< the same of all articles, those that were removed included
    };

    CoderId from;
    CoderId to;
    Reach reach = Reach::Annotations;
    QList<AnnotationId> annotations;
    QList<ArticleId> articles;
};

/// What would go over, and what stands in its way.
struct GivingCount
{
    qsizetype annotations = 0;
    qsizetype articles = 0; ///< that have some of what goes over
    qsizetype links = 0;
    qsizetype statuses = 0; ///< done or excluded

    qsizetype doubles = 0;       ///< the other coder has them already, so they are not doubled
    qsizetype joinedSources = 0; ///< speakers the other coder has already: they become one
    qsizetype keptStatuses = 0;  ///< both have said something: the other coder's word stands
    qsizetype looseMentions = 0; ///< links that no longer point at the place of the speaker's name

    qsizetype partedClaims = 0; ///< so many claims were the same as one that stays

    bool isEmpty() const { return annotations + doubles + links + statuses + keptStatuses + articles == 0; }

    friend bool operator==(const GivingCount &, const GivingCount &) = default;
};

} // namespace model::storage
