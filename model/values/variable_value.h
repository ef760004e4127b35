// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QString>

namespace model {

/// What is known of a subject: the answer to one variable. The subject is the annotation, the source or the
/// entity, whichever is set, else the article. The article is set for annotations and sources too; an
/// entity's value belongs to the project and has neither article nor coder nor round.
struct VariableValue
{
    /// What the answer rests on.
    enum class Basis { None, SelfDescribed, Stated, LookedUp, Inferred };

    ValueId id;
    VariableId variable;
    ArticleId article;
    AnnotationId annotation;
    SourceId source;
    EntityId entity;
    CoderId coder;
    RoundId round;
    QString value;  ///< an option's code, a number with a dot, an ISO date, a text; several codes are joined
                    ///< with ';'
    EntityId names; ///< the answer where the variable's level is Entity; then the value is empty
    Basis basis = Basis::None;
    QString note;
    qint64 updated = 0; ///< milliseconds since 1970, UTC

    /// The id of the subject, of whichever kind.
    QUuid subject() const
    {
        return !annotation.isNull() ? annotation.uuid
            : !source.isNull()      ? source.uuid
            : !entity.isNull()      ? entity.uuid
                                    : article.uuid;
    }

    friend bool operator==(const VariableValue &, const VariableValue &) = default;
};

} // namespace model
