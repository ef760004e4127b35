// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits.h"

namespace model {

/// A claim as the file has it, in whichever article, with the answer to one variable.
struct StoredClaim
{
    Annotation annotation;
    std::optional<VariableValue> value;

    friend bool operator==(const StoredClaim &, const StoredClaim &) = default;
};

} // namespace model

namespace model::edits {

/// Answers the variable of all these claims, which `value` tells of, as one step; an empty answer takes those
/// that are there away. For a list over many articles, none of which need be open.
Edit setOfClaims(const QList<StoredClaim> &claims, VariableId variable, const QString &value, const By &by);
/// Changes a claim's note.
Edit changeNoteOf(const StoredClaim &claim, const QString &note, const By &by);

} // namespace model::edits
