// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"
#include "model/values/text_range.h"

#include <QString>

namespace model {

/// One tag that one coder put on one or more pieces of an article.
struct Annotation
{
    AnnotationId id;
    ArticleId article;
    TagId tag;
    CoderId coder;
    RoundId round;
    EntityId entity; ///< whom or what it names; null for claims and plain tags
    Segments segments;
    QString note;
    qint64 created = 0; ///< milliseconds since 1970, UTC
    qint64 updated = 0;

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

} // namespace model
