// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"
#include "model/values/text_range.h"

#include <QString>

#include <optional>

namespace model {

/// Somebody who speaks in one article, as one coder sees it in one round. The entity is empty for a source
/// who stays unnamed; then the label tells who it is ("a young leader").
struct Source
{
    SourceId id;
    ArticleId article;
    CoderId coder;
    RoundId round;
    EntityId entity;
    QString label;
    QString note;

    friend bool operator==(const Source &, const Source &) = default;
};

/// A claim's tie to its source. The cue is how it was said ("according to"); a claim whose cue is known but
/// whose source is not has a relation without a source. The entity comes from the source.
struct Relation
{
    enum class Kind { Source };

    RelationId id;
    Kind kind = Kind::Source;
    ArticleId article;
    AnnotationId claim;
    SourceId source;      ///< may be null
    AnnotationId mention; ///< the annotation of the source's name that was pointed at; may be null
    CoderId coder;
    RoundId round;
    QString cue;
    std::optional<TextRange> cueRange;
    qint64 created = 0; ///< milliseconds since 1970, UTC

    friend bool operator==(const Relation &, const Relation &) = default;
};

} // namespace model
